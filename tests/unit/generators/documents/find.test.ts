import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { readContent } from '../../../../src/content/checks/check-content.ts';
import { publish } from '../../../../src/content/published/content.ts';
import { readContentFiles } from '../../../../src/content/read/disk.ts';
import { documentsOf } from '../../../../src/generators/documents/find.ts';
import { surroundingsIn } from '../../../../src/generators/documents/surroundings.ts';
import { root, testDate } from '../../../support/site.ts';

const { content } = readContent(readContentFiles(root), testDate);
assert.ok(content);
const around = surroundingsIn(publish(content, testDate), 'en');

const find = (html: string) => {
	const main = parse(`<main>${html}</main>`);
	const page = {
		file: 'act/index.html',
		page: 'act/',
		language: 'en' as const,
		title: 'Take action',
		lede: '',
		image: undefined,
		canonical: undefined,
		alternates: [],
		gaps: [],
		main: () => Promise.resolve(main),
	};
	return documentsOf(page, main, 'https://example.org/mp/act/', around);
};

test('a part of a page is a document of its kind, with the words of its heading', () => {
	const [document] = find('<article data-document="step act"><h1>Act</h1><p>Ask.</p></article>');
	assert.equal(document?.title, 'Act');
	assert.deepEqual(document?.blocks, [{ kind: 'paragraph', inside: ['Ask.'] }]);
});

test('words without a form on paper stop with the page, its document and the line they were written in', () => {
	const file = 'content/en/letter.mdx';
	const lines = readFileSync(join(root, file), 'utf8').split('\n');
	const line = lines.findIndex((text) => text.startsWith('Parliaments had a part'));
	const [sentence = ''] = lines[line]?.split('. ') ?? [];
	const html = `<article data-document="step act"><p>Said: <u>${sentence}.</u></p></article>`;
	assert.throws(
		() => find(html),
		({ message }: Error) => {
			assert.match(message, /^act\/index\.html, act: <u> with the words "Parliaments had a part/);
			return message.endsWith(`\n  Written in ${file}:${line + 1}`);
		},
	);
});

test('a kind of document that there is not stops with the page', () => {
	assert.throws(() => find('<article data-document="poster act"></article>'), {
		message: 'act/index.html: there is no kind of document "poster".',
	});
});
