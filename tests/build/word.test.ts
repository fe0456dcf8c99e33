import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { wordOf } from '../../src/generators/documents/formats/word.ts';
import type { DocumentModel } from '../../src/generators/documents/model.ts';
import { convertByOffice, officePath } from '../support/find-office.ts';
import { bare, mainBeside, textsOf } from '../support/page-words.ts';
import { buildSite } from '../support/site.ts';

let web = '';
let documents: string[] = [];
const folders: string[] = [];
const office = officePath();
const skip = office
	? false
	: 'There is no LibreOffice here, and none can be installed: no Word file was opened.';
if (skip) console.warn(skip);

before(async () => {
	web = await buildSite();
	documents = readdirSync(web, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.docx'))
		.map((name) => join(web, name))
		.sort();
});
after(() => {
	for (const folder of [web, ...folders]) rmSync(folder, { recursive: true });
});

const nameOf = (file: string): string =>
	basename(file, '.docx').replace(/^cluster-munitions-(.+)-en$/, '$1');
const isLetter = (file: string): boolean => nameOf(file).startsWith('letter');
const named = (name: string): string => {
	const found = documents.find((file) => nameOf(file) === name);
	assert.ok(found, `There is no Word file ${name}.`);
	return found;
};
const part = (file: string, name: string): string =>
	strFromU8(unzipSync(readFileSync(file))[name] ?? new Uint8Array());
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What LibreOffice makes of files, by their names. */
const convert = (files: string[], format: string, ending: string): Map<string, string> => {
	const folder = mkdtempSync(join(tmpdir(), 'converted-'));
	folders.push(folder);
	convertByOffice(office ?? '', files, format, folder);
	return new Map(
		files.map((file) => [file, join(folder, basename(file).replace(/docx$/, ending))] as const),
	);
};

test(
	'LibreOffice reads in each letter and model text the words of its plain text',
	{ skip },
	() => {
		const both = documents.filter((file) =>
			readdirSync(join(file, '..')).includes(basename(file).replace(/docx$/, 'txt')),
		);
		assert.ok(both.length > 230, `only ${both.length} Word files beside a plain text`);
		// Programs differ in what stands before an item and between paragraphs.
		const words = (file: string) =>
			readFileSync(file, 'utf8')
				.replace(/^\uFEFF/, '')
				.split('\n')
				.map((line) => line.replace(/^\s*(?:•|\d+\.)\s/, '').trim())
				.filter(Boolean);
		for (const [file, text] of convert(both, 'txt:Text (encoded):UTF8', 'txt')) {
			assert.deepEqual(words(text), words(file.replace(/docx$/, 'txt')), nameOf(file));
		}
	},
);

test(
	'LibreOffice reads in the briefing paper and in each step the words of its page',
	{ skip },
	() => {
		const papers = documents.filter((file) =>
			/\/(briefing|act)\/([\w-]+\/)?cluster-munitions-(briefing|take-action|questions|motions|committees|national-measures|after-the-answer)-en/.test(
				file,
			),
		);
		assert.equal(papers.length, 7);
		// The numbers of notes stand elsewhere.
		const loose = (text: string) => bare(text).replace(/[\d,]/g, '');
		for (const [file, text] of convert(papers, 'txt:Text (encoded):UTF8', 'txt')) {
			const words = loose(readFileSync(text, 'utf8'));
			const texts = textsOf(mainBeside(file), 'h1, h2, h3, p, dt, dd, th, td').map(loose);
			assert.ok(texts.length > 10, file);
			assert.deepEqual(
				texts.filter((said) => !words.includes(said)),
				[],
				nameOf(file),
			);
		}
	},
);

test('LibreOffice opens the gathered texts, with every text in them', { skip }, () => {
	const gathered = [named('model-texts'), named('texts-br'), named('texts-la')];
	const plain = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/act\/.*\.txt$/.test(name),
	);
	assert.ok(plain.length > 20);
	for (const [file, text] of convert(gathered, 'txt:Text (encoded):UTF8', 'txt')) {
		const words = bare(readFileSync(text, 'utf8'));
		const inside = plain.filter((name) => {
			const [, ...paragraphs] = readFileSync(join(web, name), 'utf8').trim().split('\n\n');
			return paragraphs.every((paragraph) => words.includes(bare(paragraph)));
		});
		const headings = count(part(file, 'word/document.xml'), /w:val="Heading2"/g);
		assert.equal(inside.length, headings, nameOf(file));
	}
});

/** The longest letter with an address of five lines and two lines of the sender's own. */
const filledLetter = async (letters: string[]): Promise<string> => {
	const models = letters.map((file) => readFileSync(file.replace(/docx$/, 'json'), 'utf8'));
	const [longest = ''] = models.toSorted((one, other) => other.length - one.length);
	const letter = JSON.parse(longest) as DocumentModel;
	const fill = (name: string, words: string) => {
		for (const block of letter.blocks) {
			const [first] = block.kind === 'paragraph' ? block.inside : [];
			if (block.kind !== 'paragraph' || typeof first !== 'object') continue;
			if (first.kind !== 'blank' || first.name !== name) continue;
			block.inside = words.split('\n').flatMap((line) => [line, { kind: 'break' }]);
			block.inside.pop();
			return;
		}
		assert.fail(`There is no blank ${name}.`);
	};
	fill('recipient', 'The Honourable Member\nCommittee\nHouse\n1 Parliament Square\nThe Capital');
	fill('your-line', 'I write as a member of the parliament of a state next to yours. '.repeat(2));
	const folder = mkdtempSync(join(tmpdir(), 'filled-'));
	folders.push(folder);
	const file = join(folder, 'filled.docx');
	writeFileSync(file, await wordOf(letter));
	return file;
};

test('each letter fits on one page of A4, below room for a letterhead', { skip }, async () => {
	const letters = documents.filter(isLetter);
	assert.ok(letters.length > 200, `only ${letters.length} letters`);
	const filled = await filledLetter(letters);
	for (const [file, pdf] of convert([...letters, filled], 'pdf', 'pdf')) {
		const pages = /\/Type\/Pages[^>]*\/Count (\d+)/.exec(readFileSync(pdf, 'latin1'))?.[1];
		assert.equal(pages, '1', `${nameOf(file)} has ${pages} pages`);
	}
	const xml = part(named('letter-br'), 'word/document.xml');
	const millimetres = (pattern: RegExp) =>
		Math.round((Number(pattern.exec(xml)?.[1]) / 1440) * 25.4);
	assert.equal(millimetres(/<w:pgMar w:top="(\d+)"/), 40);
	assert.equal(millimetres(/<w:pgSz w:w="(\d+)"/), 210);
	assert.equal(millimetres(/<w:pgSz w:w="\d+" w:h="(\d+)"/), 297);
});

test(
	'LibreOffice finds the headings, lists, table and notes of the briefing paper',
	{ skip },
	() => {
		const file = named('briefing');
		const [odt = ''] = convert([file], 'odt', 'odt').values();
		const read = strFromU8(unzipSync(readFileSync(odt))['content.xml'] ?? new Uint8Array());
		const page = readFileSync(join(file, '../index.html'), 'utf8');
		const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
		for (const level of [1, 2]) {
			assert.equal(
				count(read, new RegExp(`<text:h [^>]*text:outline-level="${level}"`, 'g')),
				// The title of the page is no heading of the text.
				count(main, new RegExp(`<h${level + 1}\\b`, 'g')),
				`headings of level ${level}`,
			);
		}
		assert.equal(count(read, /<table:table /g), count(main, /<table\b/g), 'tables');
		assert.equal(count(read, /<table:table-header-rows>/g), 1, 'heads of tables');
		assert.equal(
			count(read, /text:note-class="footnote"/g),
			count(main, /class="source"/g),
			'notes',
		);
		assert.ok(count(read, /<text:list-item>/g) > 20, 'items of lists');
	},
);

test('the blanks of a letter are controls in their order, and LibreOffice shows them as such', () => {
	const file = named('letter-br');
	const xml = part(file, 'word/document.xml');
	const controls = [
		...xml.matchAll(/<w:tag w:val="([^"]+)"\/><w:id w:val="(\d+)"\/>(<w:showingPlcHdr\/>)?/g),
	];
	assert.deepEqual(
		controls.map(([, tag, id, prompt]) => [tag, id, Boolean(prompt)]),
		[
			['place-and-date', '1', true],
			['recipient', '2', true],
			// Words that are others for another recipient.
			['salutation', '3', false],
			['your-line', '4', true],
			['request', '5', false],
			['name', '6', true],
			['title', '7', true],
			['organisation', '8', true],
		],
	);
	// A control for plain text holds one line only.
	assert.doesNotMatch(xml, /<w:text\b/);
	if (skip) return;
	const [odt = ''] = convert([file], 'odt', 'odt').values();
	const read = strFromU8(unzipSync(readFileSync(odt))['content.xml'] ?? new Uint8Array());
	assert.deepEqual(
		[...read.matchAll(/<loext:content-control [^>]*><text:span [^>]*>([^<]+)</g)].map(
			([, words]) => words,
		),
		[
			'[PLACE AND DATE]',
			'[RECIPIENT]',
			'[WHY YOU WRITE, IN A SENTENCE OF YOUR OWN]',
			'[NAME]',
			'[TITLE]',
			'[ORGANISATION]',
		],
	);
});

test('each Word file names its language, title and day, and no letter weighs more than 15 kB', () => {
	for (const file of documents) {
		const core = part(file, 'docProps/core.xml');
		assert.match(core, /<dc:title>[^<]+<\/dc:title>/, file);
		assert.match(core, /<dc:creator>[^<]+<\/dc:creator>/, file);
		assert.deepEqual(
			[...core.matchAll(/W3CDTF">([^<]+)</g)].map(([, time]) => time),
			['2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z'],
			file,
		);
		assert.match(
			part(file, 'word/styles.xml'),
			/<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="en-GB"\/>/,
			file,
		);
		if (isLetter(file)) assert.ok(statSync(file).size < 15_000, `${file}: ${statSync(file).size}`);
	}
});

test('every style that a Word file uses is one that it has', () => {
	for (const file of documents) {
		const styles = part(file, 'word/styles.xml');
		const used = ['document', 'footnotes', 'footer1', 'header1']
			.map((name) => part(file, `word/${name}.xml`))
			.flatMap((xml) => [...xml.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)]);
		for (const [, id] of used) {
			assert.ok(styles.includes(`w:styleId="${id}"`), `${nameOf(file)} has no style ${id}`);
		}
	}
});

test('a letterhead finds the styles it knows, and nothing in the text stands against them', () => {
	const styles = part(named('briefing'), 'word/styles.xml');
	const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name = '']) =>
		name.toLowerCase(),
	);
	const promised =
		'Title, Heading 1, Heading 2, Heading 3, Normal, List Bullet, List Number, Quote, Signature, Caption, header, footer, footnote text, Hyperlink, Placeholder Text, Lede, Obligation, Ask, Note, Form';
	for (const name of promised.split(', ')) {
		assert.ok(names.includes(name.toLowerCase()), `there is no style "${name}"`);
	}
	for (const level of [1, 2, 3]) {
		const heading = new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="(\\d)"`).exec(
			styles,
		);
		assert.equal(heading?.[1], String(level - 1), `level of the style of heading ${level}`);
	}
	// A font in the text itself would stay when a letterhead brings its own.
	for (const file of documents) {
		assert.doesNotMatch(part(file, 'word/document.xml'), /<w:rFonts|<w:sz /, nameOf(file));
	}
});
