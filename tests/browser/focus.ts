/**
 * What is wrong with the element that has the focus: no outline, a faint one, not in view, or covered
 * (WCAG 2.4.7, 1.4.11 and 2.4.11). Says `end` where nothing has it. Runs in the page.
 */
export const focusFault = (): string => {
	const element = document.activeElement;
	if (!element || element === document.body) return 'end';
	const name = element.outerHTML.slice(0, 120);
	const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
	if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${name}`;

	const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
	const light = (color: string) =>
		[0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
			const part = (channels(color)[at] ?? 0) / 255;
			return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
		}, 0.05);
	let around = element.parentElement;
	const groundOf = (place: Element | null) =>
		place ? getComputedStyle(place).backgroundColor : '';
	while (around && channels(groundOf(around))[3] === 0) around = around.parentElement;
	const [line, ground] = [light(outlineColor), light(groundOf(around) || 'rgb(255, 255, 255)')];
	if (Math.max(line, ground) / Math.min(line, ground) < 3) return `faint outline: ${name}`;

	// A link of several lines has a box for each of them.
	const boxes = [...element.getClientRects()];
	const port = element.parentElement?.closest('.scroll')?.getBoundingClientRect();
	const seen = boxes
		.map(({ left, right, top, bottom }) => ({
			left: Math.max(left, 0, port?.left ?? 0),
			right: Math.min(right, innerWidth, port?.right ?? innerWidth),
			top: Math.max(top, 0, port?.top ?? 0),
			bottom: Math.min(bottom, innerHeight, port?.bottom ?? innerHeight),
		}))
		.filter(({ left, right, top, bottom }) => left < right && top < bottom);
	if (seen.length === 0) return `out of view: ${name}`;

	const points = seen.flatMap(({ left, right, top, bottom }) =>
		[0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, (top + bottom) / 2] as const),
	);
	const open = points.some(([x, y]) => {
		const above = document.elementFromPoint(x, y);
		return above && (element.contains(above) || above.contains(element));
	});
	return open ? '' : `covered: ${name}`;
};
