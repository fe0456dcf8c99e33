import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { svgOf } from '../../../typst/compiler.ts';
import type { Block, Picture } from '../../model.ts';

/** A picture in dots, with its size on paper in pixels of Word, of which an inch has 96. */
export interface Png {
	data: Uint8Array;
	width: number;
	height: number;
}

const paperWidth = 454;
/** As many dots as a printer needs. */
const dotsWide = 1400;

/**
 * The pictures among blocks as PNG, which every program shows: not all know SVG, and none has the fonts.
 *
 * @throws Error for a drawing with letters that have no size or colour.
 */
export const drawn = async (blocks: Block[]): Promise<Map<Picture, Png>> => {
	const pictures = new Map<Picture, Png>();
	for (const picture of picturesIn(blocks)) pictures.set(picture, await pngOf(picture));
	return pictures;
};

const picturesIn = (blocks: Block[]): Picture[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'picture') return [block];
		if (block.kind === 'list') return block.items.flatMap(picturesIn);
		return 'blocks' in block ? picturesIn(block.blocks) : [];
	});

const pngOf = async ({ svg }: Picture): Promise<Png> => {
	const drawing = one(parse(svg), 'svg');
	const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '')
		.split(' ')
		.map(Number);
	const rules = rulesOf(one(drawing, 'style').text);
	const letters = drawing.querySelectorAll('text').map((text) => {
		text.remove();
		return lettersOf(text, rules);
	});
	const outlines = svgOf({
		template: 'picture',
		data: { svg: drawing.outerHTML, width, height, letters },
	});
	// Of a size in points sharp makes a picture that is larger by the density squared.
	const sized = outlines.replace(/(<svg[^>]* width="[\d.]+)pt(" height="[\d.]+)pt"/, '$1px$2px"');
	const density = (72 * dotsWide) / width;
	const data = await sharp(Buffer.from(sized), { density }).png({ palette: true }).toBuffer();
	return { data, width: paperWidth, height: Math.round((paperWidth * height) / width) };
};

type Rules = Map<string, Record<string, string>>;

const lettersOf = (text: HTMLElement, rules: Rules) => {
	const style: Record<string, string> = { ...rules.get('text') };
	for (const name of text.classList.value) Object.assign(style, rules.get(`.${name}`));
	const { fill, 'font-size': size, 'font-weight': weight } = style;
	const words = text.text.trim();
	if (!fill || !size) throw new Error(`The letters "${words}" of a drawing have no look.`);
	return {
		words,
		x: Number(text.getAttribute('x')),
		y: Number(text.getAttribute('y')),
		anchor: text.getAttribute('text-anchor') ?? 'start',
		size: Number.parseFloat(size),
		weight: Number(weight ?? 400),
		fill,
	};
};

/** What a sheet of styles says, by selector. */
const rulesOf = (sheet: string): Rules =>
	new Map(
		[...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [
			selector.trim(),
			Object.fromEntries(
				body.split(';').map((declaration) => {
					const [property = '', value = ''] = declaration.split(':');
					return [property.trim(), value.trim()];
				}),
			),
		]),
	);

const one = (element: HTMLElement, selector: string): HTMLElement => {
	const found = element.querySelector(selector);
	if (!found) throw new Error(`A drawing has no <${selector}>.`);
	return found;
};
