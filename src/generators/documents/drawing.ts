import { colours } from '../pictures/colours.ts';

/**
 * The styles of the drawings, in the light scheme and on white, without what renderers of SVG do not
 * know: custom properties and short forms. They follow styles/drawings.css and components/figures/.
 */
const styles: Record<string, string> = {
	'drawing-strong': 'font-weight: 600',
	'drawing-quiet': `fill: ${colours.soft}`,
	'drawing-number': 'font-size: 15px; font-weight: 800',
	'drawing-last': `fill: ${colours.mark}`,
	'casualties-figure-bar': `fill: ${colours.mark}`,
	'casualties-figure-hatched': `fill: none; stroke: ${colours.mark}; stroke-width: 1.4`,
	'growth-figure-party': `fill: ${colours.clear}`,
	'growth-figure-signatory': `fill: #fff; stroke: ${colours.clear}; stroke-width: 1.5`,
	'growth-figure-line': `stroke: ${colours.line}`,
	'growth-figure-axis': `stroke: ${colours.ink}; stroke-width: 1.5`,
	'weapon-figure': `fill: none; stroke: ${colours.ink}; stroke-width: 1.3; stroke-linejoin: round; stroke-linecap: round`,
	'weapon-figure-sheet': 'fill: #fff',
	'weapon-figure-solid': `fill: ${colours.ink}; stroke: none`,
	'weapon-figure-danger': `fill: ${colours.mark}; stroke: none`,
	'weapon-figure-ring': `fill: #fff; stroke: ${colours.mark}; stroke-width: 1.4`,
	'weapon-figure-trace': `stroke: ${colours.soft}; stroke-width: 1; stroke-dasharray: 1 4`,
	'weapon-figure-ribbon': 'stroke-width: 0.9',
};

const text = `font-family: 'Schibsted Grotesk'; font-size: 9px; font-weight: 400; fill: ${colours.ink}; dominant-baseline: central`;

/**
 * A drawing of a page as a picture that needs no page around it.
 *
 * @throws Error for a class that has no style here.
 */
export const drawingAlone = (svg: string): string => {
	const used = new Set(
		[...svg.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
	);
	const rules = [...used].map((name) => {
		const style = styles[name];
		if (!style) throw new Error(`The class "${name}" of a drawing is missing in ${here}.`);
		return `.${name} { ${style} }`;
	});
	return svg.replace(
		/^<svg([^>]*)>/,
		(_, attributes: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg"${attributes}><style>text { ${text} } ${rules.join(' ')}</style>`,
	);
};

const here = 'src/generators/documents/drawing.ts';
