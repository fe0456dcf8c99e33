import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { documentsOf } from '../../src/generators/documents/find.ts';
import { pdf } from '../../src/generators/documents/formats/pdf.ts';
import type { Block, DocumentModel, Inline } from '../../src/generators/documents/model.ts';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import { fieldOnGrounds } from '../../src/generators/pictures/field.ts';
import { buildSite, fixture, testDate } from '../support/site.ts';

let web = '';
let folder = '';
let brochure: DocumentModel;
before(async () => {
	web = await buildSite();
	folder = join(web, 'takeaction/mp/brochure');
	const page = (await readFinishedPages(folder)).find(({ file }) => file === 'index.html');
	const main = await page?.main();
	assert.ok(page && main);
	const frame = {
		site: '',
		publisher: '',
		asOf: '',
		contents: '',
		lead: '',
		onPage: '',
		page: '',
		notes: '',
	};
	const address = 'https://example.org/brochure/';
	const fields = fieldOnGrounds(readFacts(fixture).states, testDate);
	const field = { ...fields, alternative: 'All states', key: [] };
	const [found] = documentsOf(page, main, address, { date: testDate, frame, field });
	assert.ok(found);
	brochure = found;
});
after(() => rmSync(web, { recursive: true }));

const read = async (data: Uint8Array) => {
	const document = await getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise;
	const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
	const texts = await Promise.all(pages.map((page) => page.getTextContent()));
	return {
		document,
		pages,
		trees: await Promise.all(pages.map((page) => page.getStructTree())),
		/** Without blanks: a line ends with or without one. */
		text: withoutBlanks(
			texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''),
		),
	};
};

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

const built = (edition: string) =>
	read(readFileSync(join(folder, `cluster-munitions-brochure-${edition}en.pdf`)));

const folded = { 'folded-': [841.89, 595.28], 'folded-us-letter-': [792, 612] };

for (const [edition, size] of Object.entries(folded)) {
	test(`the brochure to fold (${edition}) has two sides, a title and a language`, async () => {
		const { document, pages } = await built(edition);
		assert.deepEqual(
			pages.map(({ view }) => view.map((length) => Math.round(length * 100) / 100)),
			Array(2).fill([0, 0, ...size]),
		);
		const { info } = await document.getMetadata();
		assert.partialDeepStrictEqual(info, {
			Title: 'Cluster munitions: the facts and the ban',
			Language: 'en',
		});
	});

	test(`the brochure to fold (${edition}) has every word of the page`, async () => {
		const { text } = await built(edition);
		const missing = brochure.blocks
			.flatMap(linesOf)
			.filter((line) => !text.includes(withoutBlanks(line)));
		assert.deepEqual(missing, []);
		assert.ok(text.indexOf(withoutBlanks(brochure.title)) < text.indexOf('Thepeople'));
		assert.ok(text.includes('stopclustermunitions.org/takeaction/mp/brochure/'));
	});

	test(`the brochure to fold (${edition}) is read panel by panel, with its pictures in words`, async () => {
		const { trees } = await built(edition);
		const [outside = [], inside = []] = trees.map((tree) => tagsIn(tree));
		const pictures = brochure.blocks.flatMap((block) =>
			block.kind === 'picture' ? [block.alternative] : [],
		);
		const [weapon, casualties, growth] = pictures;
		const field = /^197 states, one dot each: /;
		assert.equal(pictures.length, 3);
		assert.match(outside[0] ?? '', field);
		assert.match(outside.at(-1) ?? '', /^https:.*\/brochure\/$/);
		assert.deepEqual(outside.slice(1, -1), ['H1', casualties, 'H1', 'H1']);
		assert.match(inside[3] ?? '', field);
		assert.deepEqual(inside.toSpliced(3, 1), ['H1', weapon, 'H1', 'H1', growth]);
	});
}

test('the brochure on plain paper has the title, every word and the pictures in words', async () => {
	const { text, trees } = await built('');
	const lines = [brochure.title, ...brochure.blocks.flatMap(linesOf)];
	// Here notes stand among the words.
	const words = lines.flatMap((line) => line.split(/\s+/));
	assert.deepEqual(
		words.filter((word) => !text.includes(word)),
		[],
	);
	const alternatives = trees.flatMap((tree) => tagsIn(tree)).filter((tag) => tag.length > 10);
	assert.equal(alternatives.length, 3);
});

/** Headings and what pictures show, in the order of the tags. */
const tagsIn = (node: object | null): string[] => {
	if (!node) return [];
	const {
		role = '',
		alt,
		children = [],
	} = node as {
		role?: string;
		alt?: string;
		children?: object[];
	};
	if (alt) return [alt];
	if (/^H\d$/.test(role)) return [role];
	return children.flatMap(tagsIn);
};

/** Words that stand together in a document to fold: without the sources, which it leaves to the page. */
const linesOf = (block: Block): string[] => {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [wordsOf(block.inside)];
		case 'list':
			return block.items.flat().flatMap(linesOf);
		case 'picture':
			return [
				wordsOf(block.title),
				wordsOf(block.note.filter((inline) => typeof inline === 'string')),
				...block.key.flatMap(linesOf),
			];
		default:
			throw new Error(`The brochure has a ${block.kind}, which this test does not read.`);
	}
};

const wordsOf = (inlines: Inline[]): string =>
	inlines
		.map((inline) => {
			if (typeof inline === 'string') return inline;
			return 'inside' in inline ? wordsOf(inline.inside) : '';
		})
		.join('');

/** The brochure with this many percent more words in each paragraph and each item. */
const longer = (percent: number): DocumentModel => {
	const stretch = (block: Block): Block => {
		if (block.kind === 'list') {
			return { ...block, items: block.items.map((item) => item.map(stretch)) };
		}
		if (block.kind !== 'paragraph' || block.role === 'lede') return block;
		const count = Math.round((wordsOf(block.inside).split(' ').length * percent) / 100);
		return { ...block, inside: [...block.inside, ' state'.repeat(count)] };
	};
	return { ...brochure, blocks: brochure.blocks.map(stretch) };
};

const fold = (document: DocumentModel): Promise<Uint8Array> => pdf('a4', 'folded')(document);

test('a brochure with a tenth more words is set smaller and still has two sides', async () => {
	assert.equal((await read(await fold(longer(10)))).pages.length, 2);
});

test('in a language that is read from the right, lines begin at the right edge of a panel', async () => {
	const { pages } = await read(await fold({ ...brochure, language: 'ar', direction: 'rtl' }));
	const content = await pages[0]?.getTextContent();
	assert.ok(content);
	// The large letters of the cover, which lies on the left.
	const ends = new Map<number, number>();
	for (const item of content.items) {
		if (!('str' in item) || item.height < 20 || item.str.trim() === '') continue;
		const [, , , , x, y] = item.transform as number[];
		const line = Math.round(y ?? 0);
		ends.set(line, Math.max(ends.get(line) ?? 0, (x ?? 0) + item.width));
	}
	assert.ok(ends.size > 1);
	const edge = ((297 + 1.5) / 3 - 8) * (72 / 25.4);
	for (const end of ends.values()) assert.ok(Math.abs(end - edge) < 3, `${end}, not ${edge}`);
});

test('a brochure that is too long stops the build and says what to shorten', async () => {
	await assert.rejects(
		() => fold(longer(100)),
		/no longer fits its six panels: .* is \d+ mm too high\. Shorten content\/en\/brochure\.mdx\./,
	);
});

test('a section that has no panel stops the build', async () => {
	const more: Block = { kind: 'heading', level: 2, id: 'more', inside: ['More'] };
	await assert.rejects(
		() => fold({ ...brochure, blocks: [...brochure.blocks, more] }),
		/The section .*more.* of the brochure has no panel/,
	);
});
