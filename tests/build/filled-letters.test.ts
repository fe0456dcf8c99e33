import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Filling } from '../../src/browser/letters/filling.ts';
import { joined } from '../../src/browser/letters/word/joined.ts';
import { filled, templateOf } from '../../src/browser/letters/word/template.ts';
import type { Template } from '../../src/browser/letters/word/template.ts';
import { convertByOffice, officePath } from '../support/find-office.ts';
import { hasPoppler, readByPoppler } from '../support/poppler.ts';
import { buildSite } from '../support/site.ts';

let web = '';
const folder = mkdtempSync(join(tmpdir(), 'filled-'));
const office = officePath();
const skip = office
	? false
	: 'There is no LibreOffice here, and none can be installed: no filled letter was opened.';
if (skip) console.warn(skip);

before(async () => {
	web = await buildSite();
});
after(() => {
	for (const made of [web, folder]) rmSync(made, { recursive: true });
});

const fileOf = (state: string, ending: string): Buffer =>
	readFileSync(
		join(
			web,
			'takeaction/mp/states',
			state,
			`letter/cluster-munitions-letter-${state}-en.${ending}`,
		),
	);
const templateFor = (state: string): Template => templateOf(fileOf(state, 'docx'));
/** The lines of the plain text that the build makes of the same letter. */
const linesFor = (state: string): string[] => linesOf(fileOf(state, 'txt').toString());
/** Programs differ in what stands before an item and between paragraphs. */
const linesOf = (text: string): string[] =>
	text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.map((line) => line.replace(/^\s*•\s/, '').trim())
		.filter(Boolean);

/** What LibreOffice makes of Word files, by their names. */
const convert = (files: Record<string, Uint8Array>, format: string, ending: string) => {
	const into = mkdtempSync(join(folder, 'converted-'));
	const paths = Object.entries(files).map(([name, bytes]) => {
		const path = join(folder, `${name}.docx`);
		writeFileSync(path, bytes);
		return path;
	});
	convertByOffice(office ?? '', paths, format, into);
	return (name: string): string => join(into, `${name}.${ending}`);
};

const members = 'To bring your government to accede as soon as possible, you can also:';
const words: Record<string, Filling['words']> = {
	plain: {
		...{ recipient: 'The Hon. A. Member\nHouse\n1 Square', 'place-and-date': 'Here, 1 May 2027' },
		...{ 'your-line': 'I write from next door.', name: 'Ann', title: 'Dr', organisation: 'Us' },
		...{ salutation: 'Your Excellency,', request: 'I ask you to pass one question on:' },
	},
	markup: { 'your-line': '<b>A & B</b> "x" \'y\' &amp; </w:t></w:body> ]]>', name: 'Tom & Jerry' },
	formula: { recipient: '=HYPERLINK("https://a.example","x")\n@SUM(1)', name: '+1 {DATE} $&' },
	control: { name: 'A\u0000B\u0008C\ud800D\uffffE', title: '\u0007' },
	long: { 'your-line': 'Nine char '.repeat(1000).trim() },
	arabic: { recipient: 'السيدة نور الهدى (بيروت)\nHouse 1', name: 'נועה לוי' },
};
/** What is shown of words: without what XML forbids, and lines from the right between isolates. */
const shownOf = (said: string) =>
	said
		.replace(/[\u0000-\u0008\ud800\uffff]/g, '')
		.replace(/^\P{L}*[\u0590-\u08ff].*$/gmu, (line) => `\u2068${line}\u2069`);
const prompts: Record<string, string> = {
	...{ 'place-and-date': '[PLACE AND DATE]', recipient: '[RECIPIENT]', name: '[NAME]' },
	...{ 'your-line': '[WHY YOU WRITE, IN A SENTENCE OF YOUR OWN]', title: '[TITLE]' },
	organisation: '[ORGANISATION]',
	...{ salutation: 'Dear Parliamentarian,' },
	request: 'I ask you to put one question to your government:',
};
/** The lines of a letter with words in place of its blanks and of what depends on the recipient. */
const expected = (state: string, said: Filling['words']): string[] => {
	let text = linesFor(state).join('\n');
	for (const [name, prompt] of Object.entries(prompts)) {
		assert.ok(text.includes(prompt), `${state} has no ${prompt}`);
		text = text.replace(prompt, () => shownOf(said[name] ?? '') || prompt);
	}
	return linesOf(text);
};

test(
	'LibreOffice reads in a filled letter what was typed, and else what was there',
	{ skip },
	async () => {
		const files: Record<string, Uint8Array> = {};
		for (const [name, said] of Object.entries(words)) {
			files[name] = await filled(templateFor('br'), { words: said, without: [] });
		}
		const text = convert(files, 'txt:Text (encoded):UTF8', 'txt');
		for (const [name, said] of Object.entries(words)) {
			assert.deepEqual(linesOf(readFileSync(text(name), 'utf8')), expected('br', said), name);
		}
	},
);

test(
	'a letter to others than members lacks what is for members, and only that',
	{ skip },
	async () => {
		const file = await filled(templateFor('br'), { words: {}, without: ['members'] });
		const text = convert({ others: file }, 'txt:Text (encoded):UTF8', 'txt')('others');
		const lines = linesFor('br');
		const from = lines.indexOf(members);
		const to = lines.findIndex((line) => line.startsWith('Enclosed are'));
		assert.ok(from > 0 && to > from + 3);
		assert.deepEqual(linesOf(readFileSync(text, 'utf8')), [
			...lines.slice(0, from),
			...lines.slice(to),
		]);
	},
);

test(
	'names from the right are marked so, and those in Latin letters are not',
	{ skip },
	async () => {
		const said = words['arabic'] ?? {};
		const file = await filled(templateFor('lb'), { words: said, without: [] });
		const odt = convert({ names: file }, 'odt', 'odt')('names');
		const read = strFromU8(unzipSync(readFileSync(odt))['content.xml'] ?? new Uint8Array());
		for (const name of ['السيدة نور الهدى (بيروت)', 'נועה לוי', 'House 1'])
			assert.ok(read.includes(name), name);
		const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
		assert.deepEqual(
			[...xml.matchAll(/<w:rtl\/><\/w:rPr><w:t[^>]*>([^<]+)/g)].map(([, name]) => name),
			['\u2068السيدة نور الهدى (بيروت)\u2069', '\u2068נועה לוי\u2069'],
		);
	},
);

test('a name from the right is shown from the right in LibreOffice', { skip }, async () => {
	const said = { name: 'נועה Levi (חיפה).' };
	const file = await filled(templateFor('br'), { words: said, without: [] });
	const pdf = readFileSync(convert({ right: file }, 'pdf', 'pdf')('right'));
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const { items } = await (await (await task.promise).getPage(1)).getTextContent();
	const from = (words: string): number => {
		const found = items.find((item) => 'str' in item && item.str.includes(words));
		assert.ok(found && 'transform' in found, words);
		return Number(found.transform[4]);
	};
	assert.ok(from('חיפה') < from('Levi') && from('Levi') < from('נועה'));
	await task.destroy();
});

test(
	'letters for three states are joined to three pages, each with its words and its foot',
	{ skip: skip || (hasPoppler() ? false : 'There is no poppler here.') },
	async () => {
		const states = ['br', 'la', 'us'];
		const file = await joined(
			states.map((state, index) => ({
				template: templateFor(state),
				filling: {
					words: { recipient: `Recipient ${index}\nHouse\nCity`, name: `Sender ${index}` },
					without: index === 1 ? ['members'] : [],
				},
			})),
		);
		const { properties, pages } = readByPoppler(convert({ three: file }, 'pdf', 'pdf')('three'));
		assert.equal(properties.get('Pages'), '3');
		for (const [index, state] of states.entries()) {
			const page = pages[index] ?? '';
			assert.match(page, new RegExp(`Recipient ${index}\\nHouse\\nCity`));
			assert.match(page, new RegExp(`Sender ${index}\\n`));
			assert.match(page, new RegExp(`/states/${state}/`));
			assert.doesNotMatch(page, new RegExp(`/states/(?!${state})`));
			assert.equal(page.includes('parliamentary friend'), index !== 1, state);
		}
		const text = convert({ three: file }, 'txt:Text (encoded):UTF8', 'txt')('three');
		const all = linesOf(readFileSync(text, 'utf8'));
		for (const state of states.filter((one) => one !== 'la')) {
			const lines = linesFor(state).filter((line) => !/^\[(RECIPIENT|NAME)\]$/.test(line));
			assert.deepEqual(
				lines.filter((line) => !all.includes(line)),
				[],
				state,
			);
		}
	},
);
