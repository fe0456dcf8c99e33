/** Writes the fonts in src/fonts/ from their packages: `node scripts/fonts.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readKerning } from './fonts/read-kerning.ts';
import { readTables, writeTables } from './fonts/sfnt.ts';
import { writeKerning } from './fonts/write-kerning.ts';

interface Font {
	name: string;
	source: string;
	characters: string;
	/** What joins and places its letters. */
	features?: string[];
	weights: { min: number; max: number };
	/** The weight whose kerning serves every weight; left out, the font is not kerned. */
	kernedAt?: number;
}

const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const latin = range(0x20, 0x7e) + range(0xc0, 0xff) + 'ıŒœ' + '\u00a0¡¿§©ªº°²·«»‹›‘’“”–—…•€−↑↓';
/** Arabic, with vowel marks, and its signs; digits are those of Latin fonts. */
const arabic = range(0x621, 0x63a) + range(0x640, 0x652) + '\u0670،؛؟';
const latinExtended = range(0x100, 0x17f) + 'ƏəǦǧȘșȚțẀẁẂẃẄẅẞỲỳ';

const fonts: Font[] = [
	{
		name: 'schibsted-grotesk',
		source: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal',
		characters: latin,
		weights: { min: 400, max: 800 },
		kernedAt: 700,
	},
	{
		name: 'schibsted-grotesk-extended',
		source: 'schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal',
		characters: latinExtended,
		weights: { min: 400, max: 800 },
	},
	{
		name: 'newsreader',
		source: 'newsreader/files/newsreader-latin-wght-normal',
		characters: latin,
		weights: { min: 400, max: 700 },
		kernedAt: 400,
	},
	{
		name: 'newsreader-extended',
		source: 'newsreader/files/newsreader-latin-ext-wght-normal',
		characters: latinExtended,
		weights: { min: 400, max: 700 },
	},
	{
		name: 'noto-naskh-arabic',
		source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal',
		characters: arabic,
		features: ['init', 'medi', 'fina', 'isol', 'rlig', 'ccmp', 'mark', 'mkmk'],
		weights: { min: 400, max: 700 },
	},
];

const latinFeatures = ['liga', 'locl', 'pnum', 'tnum'];

/** In font units, of which there are 2000 or more to an em: finer kerning weighs and is not seen. */
const kerningStep = 16;

/** Kerning that varies with the weight is half of a file, so that of one weight takes its place. */
const withKerning = (font: Buffer, oneWeight: Buffer): Buffer => {
	const tables = readTables(font);
	const { GPOS: gpos, maxp } = Object.fromEntries(readTables(oneWeight));
	if (!gpos || !maxp || !tables.get('maxp')?.equals(maxp)) {
		throw new Error('The glyphs of one weight are not those of the whole font.');
	}
	const pairs = readKerning(gpos, maxp.readUInt16BE(4)).map((row) =>
		row.map((value) => Math.round(value / kerningStep) * kerningStep),
	);
	tables.set('GPOS', writeKerning(gpos, pairs));
	// It holds how kerning varies, and nothing else that is used.
	tables.delete('GDEF');
	return writeTables(tables);
};

const makeFont = async ({
	source,
	characters,
	features = latinFeatures,
	weights,
	kernedAt,
}: Font): Promise<Buffer> => {
	const path = `../node_modules/@fontsource-variable/${source}.woff2`;
	const original = await readFile(new URL(path, import.meta.url));
	const keepFeatures = kernedAt ? [...features, 'kern'] : features;
	const options = { keepFeatures, noHinting: true, targetFormat: 'truetype' } as const;
	const subset = (wght: Font['weights'] | number) =>
		subsetFont(original, characters, { ...options, variationAxes: { wght } });

	const font = await subset(weights);
	const kerned = kernedAt ? withKerning(font, await subset(kernedAt)) : font;
	return subsetFont(kerned, characters, { ...options, targetFormat: 'woff2' });
};

const folder = new URL('../src/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const font of fonts) {
	const bytes = await makeFont(font);
	await writeFile(new URL(`${font.name}.woff2`, folder), bytes);
	console.log(`${font.name}.woff2: ${bytes.length} bytes`);
}
