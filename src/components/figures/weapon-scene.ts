/** Where the numbers of the four stages stand. */
export const numbers = [
	{ x: 4, y: 82 },
	{ x: 146, y: 14 },
	{ x: 284, y: 76 },
	{ x: 303, y: 207 },
];

/** Submunitions in the air, opening out as they fall. */
export const falling = [
	[167, 57],
	[178, 51],
	[176, 66],
	[190, 60],
	[165, 78],
	[186, 77],
	[202, 72],
	[155, 98],
	[176, 94],
	[197, 92],
	[217, 87],
	[146, 120],
	[168, 116],
	[190, 112],
	[213, 109],
	[235, 104],
	[138, 141],
	[161, 138],
	[207, 133],
	[231, 128],
	[254, 123],
	[272, 142],
];

/** Those that explode as they land. */
export const exploding = [
	[136, 179],
	[187, 172],
	[222, 199],
	[280, 175],
];

/** Those that do not. */
export const lying = [
	[159, 190],
	[184, 200],
	[203, 184],
	[247, 187],
	[272, 194],
	[299, 183],
];

const ray = (angle: number, length: number) => {
	const turn = (angle * Math.PI) / 180;
	const at = (distance: number) =>
		[Math.cos(turn) * distance, Math.sin(turn) * distance * 0.75]
			.map((number) => number.toFixed(1))
			.join(' ');
	return `M${at(3)}L${at(length)}`;
};

/** The path of an explosion around its place. */
export const burst = [0, 45, 90, 135, 180, 225, 270, 315]
	.map((angle) => ray(angle, angle % 90 === 0 ? 8 : 6))
	.join('');
