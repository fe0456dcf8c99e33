const gap = 5;

/** Path of a rectangle filled with slanted lines: a pattern without an id that could collide. */
export const hatch = (x: number, y: number, width: number, height: number): string => {
	let path = `M${x} ${y}h${width}v${height}h${-width}z`;
	for (let across = gap; across < width + height; across += gap) {
		const from = [x + Math.max(0, across - height), y + Math.min(across, height)];
		const to = [x + Math.min(across, width), y + Math.max(0, across - width)];
		path += `M${from.join(' ')}L${to.join(' ')}`;
	}
	return path;
};
