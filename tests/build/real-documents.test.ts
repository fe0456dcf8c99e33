/** The documents of the real content, in each language: they say what their pages say. */
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { wordOf } from '../../src/generators/documents/formats/word.ts';
import type { DocumentModel } from '../../src/generators/documents/model.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { convertByOffice, officePath } from '../support/find-office.ts';
import { bare, mainBeside, textsOf } from '../support/page-words.ts';
import { readPdf } from '../support/pdf.ts';
import { buildRealSite } from '../support/site.ts';
import { linesOfWord } from '../support/word-text.ts';

let web = '';
let site = '';
before(async () => {
	web = await buildRealSite();
	site = join(web, 'takeaction/mp');
});
after(() => rmSync(web, { recursive: true }));

const tags = Object.keys(languages) as Language[];
const files = (pattern: string): string[] =>
	globSync(`**/cluster-munitions-${pattern}`, { cwd: site })
		.sort()
		.map((file) => join(site, file));
const papers =
	'{briefing,brochure,take-action,questions,motions,committees,national-measures,after-the-answer}';

/** Words without what programs add to them or draw in other ways: signs of direction, forms of letters. */
const plain = (text: string): string => bare(text.normalize('NFKC')).replace(/\p{Cf}/gu, '');

const counted = (text: string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const letter of text.normalize('NFD')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	return counts;
};

/**
 * How a text that was read in a PDF differs in its letters. Readers of PDF give words of Arabic in the order of
 * their glyphs, which is that of reading or of writing by font and version; they cut words where letters stand
 * above each other, and tell a letter with a vowel mark once for each of the two. So letters are counted,
 * each page or document by itself, and a mark excuses one letter too many.
 */
const differs = (read: string, said: string): string => {
	const [found, wanted] = [counted(plain(read)), counted(plain(said))];
	const marks = said.match(/\p{M}/gu)?.length ?? 0;
	let excess = 0;
	const wrong: string[] = [];
	for (const letter of new Set([...found.keys(), ...wanted.keys()])) {
		const more = (found.get(letter) ?? 0) - (wanted.get(letter) ?? 0);
		if (/\p{M}/u.test(letter)) continue;
		if (more < 0) wrong.push(`${-more} ${letter} missing`);
		excess += Math.max(0, more);
	}
	return excess > marks ? [...wrong, `${excess} letters too many`].join() : wrong.join();
};

/** The letters of the four standings and of some states, or with `FULL` set of all. */
const lettersIn = (tag: Language): string[] => {
	const all = files(`letter-*-${tag}.json`);
	assert.ok(all.length > 200, `${tag}: ${all.length} letters`);
	return all.filter(
		(file, index) =>
			process.env['FULL'] ?? (index % 12 === 0 || /-(br|cd|kp|lt)-\w+\.json/.test(file)),
	);
};

/** The text of the part of a page that is a document: a letter has a part of its own. */
const letterOnPage = (file: string): string => {
	const [, name = ''] = /cluster-munitions-(letter-\w+)-\w+\.json$/.exec(file) ?? [];
	const own = `[data-document="letter ${name}"]`;
	return textsOf(mainBeside(file), `${own} p, ${own} li`).join('');
};

test('a letter says the same as PDF on both papers, for Word, as plain text and on its page, in each language', async () => {
	const wrong: string[] = [];
	for (const tag of tags) {
		for (const file of lettersIn(tag)) {
			const page = letterOnPage(file);
			assert.ok(page.length > 1000, file);
			const beside = (ending: string) => file.replace(/-(\w+)\.json$/, ending.replace('*', '$1'));
			const text = readFileSync(beside('-*.txt'), 'utf8');
			if (plain(text) !== plain(page)) wrong.push(beside('-*.txt'));
			const word = linesOfWord(readFileSync(beside('-*.docx')));
			const lines = text
				.split('\n')
				.filter(Boolean)
				.map((line) => line.replace(/^• /, ''));
			if (word.join('\n') !== lines.join('\n')) wrong.push(beside('-*.docx'));
			for (const pdf of [beside('-*.pdf'), beside('-us-letter-*.pdf')]) {
				const { words, title, language, pages } = await readPdf(pdf);
				const said = words.join('');
				const isSame =
					languages[tag].dir === 'rtl' ? !differs(said, page) : plain(said) === plain(page);
				if (!isSame || !title || language !== tag || pages.length !== 1) wrong.push(pdf);
			}
		}
	}
	assert.deepEqual(wrong, []);
});

test('briefing, brochure and steps say as PDF all that their pages say, in each language', async () => {
	const wrong: string[] = [];
	for (const tag of tags) {
		const found = files(`${papers}-${tag}.pdf`);
		assert.equal(found.length, 8);
		for (const file of found) {
			const { words, language, title } = await readPdf(file);
			assert.equal(language, tag, file);
			const main = mainBeside(file);
			assert.equal(plain(title), plain(main.querySelector('h1')?.text ?? ''), file);
			const elements = 'h1, h2, h3, p, li, dt, dd, th, td';
			textsOf(main, elements);
			// Each word once: what stands in another of these is told with that.
			const texts = main
				.querySelectorAll(elements)
				.filter((element) => !element.querySelector(elements))
				.map(({ text }) => plain(text));
			const said = plain(words.join(''));
			if (languages[tag].dir === 'rtl') {
				const [read, wanted] = [counted(said), counted(texts.join(''))];
				const missing = [...wanted].filter(
					([letter, count]) => !/\p{M}/u.test(letter) && (read.get(letter) ?? 0) < count,
				);
				if (missing.length > 0) wrong.push(`${basename(file)}: ${missing.join('; ')}`);
				// Drawings hold more words.
				assert.ok(said.length < 1.3 * texts.join('').length, file);
			} else {
				const notes = /\d/g;
				const all = said.replace(notes, '');
				const missing = texts.filter((text) => !isIn(all, text.replace(notes, '')));
				if (missing.length > 0) wrong.push(`${basename(file)}: ${missing.join('; ')}`);
			}
		}
	}
	assert.deepEqual(wrong, []);
});

/** Whether a text stands in another, in one piece or around the notes at the foot of a page. */
const isIn = (all: string, text: string): boolean =>
	all.includes(text) ||
	Array.from(text).some(
		(_, cut) => cut > 0 && all.includes(text.slice(0, cut)) && all.includes(text.slice(cut)),
	);

test('briefing and steps say for Word all that their pages say, in each language', () => {
	const wrong: string[] = [];
	for (const tag of tags) {
		const found = files(`${papers}-${tag}.docx`);
		assert.equal(found.length, 7);
		for (const file of found) {
			// The numbers of notes are in the text of the page alone.
			const loose = (text: string) => plain(text).replace(/[\d,]/g, '');
			const said = loose(linesOfWord(readFileSync(file)).join(''));
			const texts = textsOf(mainBeside(file), 'h1, h2, h3, p, dt, dd, th, td').map(loose);
			assert.ok(texts.length > 10, file);
			const missing = texts.filter((text) => !said.includes(text));
			if (missing.length > 0) wrong.push(`${basename(file)}: ${missing.join('; ')}`);
		}
	}
	assert.deepEqual(wrong, []);
});

test('model texts, alone and gathered, say for Word what their pages say, in each language', () => {
	for (const tag of tags) {
		const [all = ''] = files(`model-texts-${tag}.docx`);
		const gathered = linesOfWord(readFileSync(all));
		let count = 0;
		for (const file of files(`*-${tag}.txt`).filter((name) => !/-letter-[^/]+$/.test(name))) {
			const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
			const word = linesOfWord(readFileSync(file.replace(/txt$/, 'docx')));
			assert.deepEqual(
				word,
				lines.map((line) => line.replace(/^• /, '')),
				file,
			);
			assert.ok(
				word.every((line) => gathered.includes(line)),
				`${all}: ${basename(file)}`,
			);
			count += 1;
		}
		assert.ok(count > 20, tag);
	}
});

const part = (file: string, name: string): string =>
	strFromU8(unzipSync(readFileSync(file))[name] ?? new Uint8Array());

test('a Word file names its language, and in Arabic each paragraph and each word goes from the right', () => {
	const named: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-EG' };
	for (const tag of tags) {
		for (const file of [
			...files(`*-party-${tag}.docx`),
			...files(`{briefing,questions}-${tag}.docx`),
		]) {
			const own = new RegExp(
				`<w:lang w:val="${named[tag]}" w:eastAsia="${named[tag]}" w:bidi="${named[tag]}"/>`,
			);
			assert.match(part(file, 'word/styles.xml'), own, file);
			if (languages[tag].dir === 'ltr') continue;
			const xml = ['document', 'footnotes', 'footer1']
				.map((name) => part(file, `word/${name}.xml`))
				.join('');
			const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
			assert.ok(paragraphs.length > 10, file);
			for (const paragraph of paragraphs.filter((one) => /\p{Script=Arabic}/u.test(one))) {
				assert.match(paragraph, /<w:bidi\/>/, file);
				for (const run of paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? []) {
					if (/<w:t\b[^>]*>[^<]*\p{Script=Arabic}/u.test(run))
						assert.match(run, /<w:rtl\/>/, `${file}: ${run}`);
				}
			}
		}
	}
});

test('the spaces that hold French words together stand in each document', () => {
	const held = /[\u00a0\u202f][:;!?»%]|«[\u00a0\u202f]/g;
	const count = (text: string) => text.match(held)?.length ?? 0;
	for (const file of files('letter-{party,outside}-fr.json')) {
		const text = readFileSync(file.replace(/json$/, 'txt'), 'utf8');
		assert.ok(count(text) > 5, file);
		assert.doesNotMatch(text, /[^\u00a0\u202f][;!?»]|[ \w][:](?!\/)|« /, file);
		assert.equal(
			count(linesOfWord(readFileSync(file.replace(/json$/, 'docx'))).join('\n')),
			count(text),
		);
	}
});

test('what stands around a document is in its language', async () => {
	const titles = {
		en: /^The briefing paper: Summary$/,
		// A space that does not break stands before the colon.
		fr: /^Le dossier d’information[\u00a0\u202f]: Résumé$/,
	};
	for (const [tag, title] of Object.entries(titles)) {
		const [summary = ''] = files(`briefing-summary-${tag}.pdf`);
		const read = await readPdf(summary);
		assert.match(read.title, title);
		assert.equal(read.pages.length, 2);
	}
});

const office = officePath();
const skip = office
	? false
	: 'There is no LibreOffice here, and none can be installed: no Word file was opened.';
if (skip) console.warn(skip);

test(
	'letters for Word stay on one page in each language, the longest with its blanks filled in too',
	{ skip },
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'letters-'));
		const sources: string[] = [];
		for (const tag of tags) {
			const models = files(`letter-*-${tag}.json`).map((file) => readFileSync(file, 'utf8'));
			const byLength = models.toSorted((one, other) => other.length - one.length);
			for (const [index, model] of byLength.slice(0, 3).entries()) {
				const letter = JSON.parse(model) as DocumentModel;
				if (index === 0) fill(letter);
				const file = join(folder, `${index}-${tag}.docx`);
				writeFileSync(file, await wordOf(letter));
				sources.push(file);
			}
		}
		const made = join(folder, 'made');
		convertByOffice(office ?? '', sources, 'pdf', made);
		for (const file of sources) {
			const pdf = join(made, basename(file).replace(/docx$/, 'pdf'));
			const pages = /\/Type\/Pages[^>]*\/Count (\d+)/.exec(readFileSync(pdf, 'latin1'))?.[1];
			assert.equal(pages, '1', `${basename(dirname(file))}/${basename(file)}`);
		}
		rmSync(folder, { recursive: true });
	},
);

/** An address of four lines, and a line and a half of the sender's own. */
const fill = (letter: DocumentModel): void => {
	const words: Record<string, string> = {
		recipient: 'One\nTwo\nThree\nFour',
		'your-line': 'word '.repeat(25).trim(),
	};
	for (const block of letter.blocks) {
		const [first] = block.kind === 'paragraph' ? block.inside : [];
		if (block.kind !== 'paragraph' || typeof first !== 'object' || first.kind !== 'blank') continue;
		const filled = words[first.name];
		if (!filled) continue;
		block.inside = filled.split('\n').flatMap((line) => [line, { kind: 'break' as const }]);
		block.inside.pop();
	}
};
