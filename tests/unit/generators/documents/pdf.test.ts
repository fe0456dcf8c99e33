import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { pdf } from '../../../../src/generators/documents/formats/pdf.ts';
import type { DocumentModel } from '../../../../src/generators/documents/model.ts';

const letter = (...words: string[]): DocumentModel => ({
	kind: 'letter',
	name: 'letter-xx',
	title: 'The letter',
	heading: 'The letter',
	language: 'en',
	direction: 'ltr',
	address: 'https://example.org/mp/',
	date: '2026-11-23',
	frame: {
		site: 'Site',
		publisher: 'Publisher',
		asOf: 'As of 23 November 2026',
		contents: 'Contents',
		lead: '{words}:',
		page: 'Page {page} of {pages}',
		notes: 'Notes',
		onPage: 'With sources',
	},
	blocks: words.map((text) => ({ kind: 'paragraph', inside: [text] })),
});
const write = pdf('a4');

test('the same document gives the same bytes, after others too', async () => {
	const first = await write(letter('Dear'));
	await write(letter('Other'));
	assert.deepEqual(await write(letter('Dear')), first);
});

test('a document has the same bytes in another process, folder, time zone and language', async () => {
	const bytes = await write(letter('Dear'));
	const code = `
		const { pdf } = await import(process.argv[1]);
		const bytes = await pdf('a4')(JSON.parse(process.argv[2]));
		process.stdout.write(bytes);
	`;
	const writer = import.meta.resolve('../../../../src/generators/documents/formats/pdf.ts');
	const [TZ, LANG] = ['Pacific/Kiritimati', 'ar_LB.UTF-8'];
	const there = execFileSync(
		process.execPath,
		['--input-type=module', '-e', code, writer, JSON.stringify(letter('Dear'))],
		{ cwd: tmpdir(), env: { ...process.env, TZ, LANG, LC_ALL: LANG } },
	);
	assert.ok(there.equals(bytes));
});

test('signs of Typst in a text are words like others', async () => {
	await write(letter('#panic("x") $y$ *z* _a_ @b <c> [d] \\ // `e` = f'));
});

test('a letter that no font has stops with the letter', async () => {
	await assert.rejects(async () => write(letter('Dear ដ')), {
		message: /the text `"ដ"` could not be displayed with font `"Newsreader"`/,
	});
});

test('a letter of two pages stops with what to do', async () => {
	const long = Array.from({ length: 60 }, () => 'A paragraph.');
	await assert.rejects(async () => write(letter(...long)), {
		message: 'It takes 2 pages and may take 1. Shorten the text of its page.',
	});
});

test('a letter a little too long for its page is set smaller', async () => {
	const long = Array.from({ length: 39 }, () => 'A paragraph.');
	assert.match(Buffer.from(await write(letter(...long))).toString('latin1'), /\/Count 1\b/);
});

test('a letter in Arabic has its digits and brackets in the font of its words', async () => {
	const arabic = { ...letter('[الاسم] 124'), language: 'ar', direction: 'rtl' } as const;
	const text = Buffer.from(await write(arabic)).toString('latin1');
	assert.match(text, /\+Amiri-Regular/);
	assert.doesNotMatch(text, /\+Newsreader/);
});

test('a file carries the day of its facts in place of the clock', async () => {
	const text = Buffer.from(await write(letter('Dear'))).toString('latin1');
	assert.match(text, /\/CreationDate \(D:20261123/);
	assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/);
});
