import sharp from 'sharp';
import { standings, statesByStanding } from '../../treaty/standing.ts';
import { fieldSize, placeOf } from './dot-field.ts';
import { markShape } from './mark.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { State } from '../../content/schemas/states.ts';
import { colours } from './colours.ts';

const width = 1200;
const height = 630;
const margin = 48;

/** The styles of styles/standings.css without the custom properties, which the renderer does not know. */
const style = `
	.standing-party { fill: ${colours.clear} }
	.standing-signatory { fill: none; stroke: ${colours.clear}; stroke-width: 4 }
	.standing-outside { fill: none; stroke: ${colours.mark}; stroke-width: 1.8; stroke-dasharray: 2.4 2.2 }
	.standing-left { fill: none; stroke: ${colours.mark}; stroke-width: 2.4 }
`;

/**
 * The picture that goes with a shared link: the field of all states on a day. It holds no words: the
 * renderer would take the fonts of the machine, and the words stand beside it in every preview.
 */
const cardSvg = (states: State[], date: IsoDate): string => {
	const groups = statesByStanding(states, date);
	const marks = standings.map((standing) => {
		const shapes = groups[standing].map(({ iso2 }) => {
			const { x, y } = placeOf(iso2);
			return markShape(standing, x, y);
		});
		return `<g class="standing-${standing}">${shapes.join('')}</g>`;
	});
	const scale = Math.min(
		(width - 2 * margin) / fieldSize.width,
		(height - 2 * margin) / fieldSize.height,
	);
	const left = (width - scale * fieldSize.width) / 2;
	const top = (height - scale * fieldSize.height) / 2;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<style>${style}</style>
<rect width="100%" height="100%" fill="${colours.paper}"/>
<g transform="translate(${left} ${top}) scale(${scale})">${marks.join('')}</g>
</svg>`;
};

/** The picture as PNG, few colours and so few bytes. */
export const card = (states: State[], date: IsoDate): Promise<Buffer> =>
	sharp(Buffer.from(cardSvg(states, date)))
		.png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
		.toBuffer();
