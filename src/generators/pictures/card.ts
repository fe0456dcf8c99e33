import sharp from 'sharp';
import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { standings } from '../../treaty/standing.ts';
import type { Standing } from '../../treaty/standing.ts';
import { pdfOf, svgOf } from '../typst/compiler.ts';
import type { Input } from '../typst/compiler.ts';
import { cardSize } from './card-size.ts';
import { colours } from './colours.ts';
import { fieldSize, markRadius, placeOf } from './dot-field.ts';
import { indexedPng } from './indexed-png.ts';
import { markShape } from './mark.ts';

/** What a card says. */
export interface Card {
	language: Language;
	/** Name of the site, in its parts. */
	site: string[];
	title: string;
	/** What stands below the title. */
	words: string;
	/** On the card of a state. */
	state?: {
		iso2: string;
		/** What stands at the foot. */
		foot: string;
	};
}

/** States by where they stand, each as its code. */
export type Field = Record<Standing, string[]>;

const { width, height } = cardSize;
const margin = 64;

/** The styles of styles/standings.css without the custom properties, which the renderer does not know. */
const style = `
	.party { fill: ${colours.clear} }
	.signatory { fill: none; stroke: ${colours.clear}; stroke-width: 4 }
	.outside { fill: none; stroke: ${colours.mark}; stroke-width: 1.8; stroke-dasharray: 2.4 2.2 }
	.left { fill: none; stroke: ${colours.mark}; stroke-width: 2.4 }
`;

/** How strong the marks of other states are: one of the ways below. */
const pale = 1 / 4;
const evenly = [1 / 4, 2 / 4, 3 / 4, 1];
const withPale = [pale / 2, pale, 1 / 2, 1];

/** Writes a card in its few colours. */
const inColours = {
	text: indexedPng([
		{
			ground: colours.paper,
			drawn: { [colours.ink]: evenly, [colours.clear]: evenly, [colours.mark]: evenly },
		},
	]),
	state: indexedPng([
		{ ground: colours.paper, drawn: { [colours.ink]: evenly, [colours.mark]: [1 / 2, 1] } },
		{ ground: colours.sheet, drawn: { [colours.clear]: withPale, [colours.mark]: withPale } },
	]),
};

const marks = (field: Field): string =>
	standings
		.map((standing) => {
			const shapes = field[standing].map((iso2) => {
				const { x, y } = placeOf(iso2);
				return markShape(standing, x, y);
			});
			return `<g class="${standing}">${shapes.join('')}</g>`;
		})
		.join('');

/** The states of a field for which something is true. */
const only = (field: Field, isShown: (iso2: string) => boolean): Field => ({
	party: field.party.filter(isShown),
	signatory: field.signatory.filter(isShown),
	outside: field.outside.filter(isShown),
	left: field.left.filter(isShown),
});

/** The whole field, at the foot of a card and at the end of its lines. */
const wholeField = (field: Field, rightToLeft: boolean): string => {
	const across = 570;
	const high = (across * fieldSize.height) / fieldSize.width;
	const x = rightToLeft ? margin : width - margin - across;
	return (
		`<svg x="${x}" y="${height - 56 - high}" width="${across}" height="${high}"` +
		` viewBox="0 0 ${fieldSize.width} ${fieldSize.height}">${marks(field)}</svg>`
	);
};

/** A cut of the field so near that the mark of a state is large, on a sheet at the end of the lines. */
const nearField = (field: Field, iso2: string, rightToLeft: boolean): string => {
	const sheet = 420;
	const scale = 8.5;
	const { x, y } = placeOf(iso2);
	const [across, high] = [sheet / scale, height / scale];
	const near = only(field, (other) => {
		const place = placeOf(other);
		return (
			other !== iso2 &&
			Math.abs(place.x - x) < across / 2 + markRadius &&
			Math.abs(place.y - y) < high / 2 + markRadius
		);
	});
	const left = rightToLeft ? 0 : width - sheet;
	return (
		`<rect x="${left}" width="${sheet}" height="${height}" fill="${colours.sheet}"/>` +
		`<svg x="${left}" width="${sheet}" height="${height}"` +
		` viewBox="${x - across / 2} ${y - high / 2} ${across} ${high}">` +
		`<g fill-opacity="${pale}" stroke-opacity="${pale}">${marks(near)}</g>${marks(only(field, (other) => other === iso2))}</svg>`
	);
};

/** Words as outlines. The PDF is thrown away: it alone is refused for a letter that no font has. */
const drawn = (input: Input): string => {
	pdfOf(input);
	return svgOf(input);
};

const cardSvg = ({ language, state, ...words }: Card, field: Field): string => {
	const { dir: direction } = languages[language];
	const data = { ...words, lang: language, direction, foot: state?.foot ?? null };
	const written = drawn({ template: 'card', data });
	const rightToLeft = direction === 'rtl';
	const picture = state
		? nearField(field, state.iso2, rightToLeft)
		: wholeField(field, rightToLeft);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<style>${style}</style>
<rect width="100%" height="100%" fill="${colours.paper}"/>
${picture}
${written}
</svg>`;
};

/** The picture that goes with a shared link to a page, as PNG. */
export const card = async (words: Card, field: Field): Promise<Buffer> => {
	const pixels = await sharp(Buffer.from(cardSvg(words, field)))
		.raw()
		.toBuffer();
	return inColours[words.state ? 'state' : 'text'](pixels, width);
};
