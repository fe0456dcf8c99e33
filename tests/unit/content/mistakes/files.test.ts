import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../../src/content/checks/check-content.ts';
import type { ContentFiles } from '../../../../src/content/read/disk.ts';
import { formatProblems } from '../../../../src/content/problems/problem.ts';
import { problemsOf, soundContent, soundDate } from '../../../support/valid-content.ts';

test('the sound fixture is in order', () => {
	assert.deepEqual(problemsOf(soundContent()), []);
});

const moved = (from: string, to: string): ContentFiles => {
	const files = soundContent();
	const text = files.get(`content/${from}`);
	assert.ok(text !== undefined, `there is no content/${from}`);
	files.delete(`content/${from}`);
	return files.set(`content/${to}`, text);
};

const misplaced: [from: string, to: string, says: string][] = [
	[
		'en/brochure.mdx',
		'en/BROCHURE.mdx',
		'"BROCHURE.mdx" cannot be an address.\n' +
			'  Fix: name it brochure.mdx: small letters a to z, digits and hyphens.',
	],
	[
		'en/brochure.mdx',
		'en/Bröchure.mdx',
		'"Bröchure.mdx" cannot be an address.\n' +
			'  Fix: name it brochure.mdx: small letters a to z, digits and hyphens.',
	],
	['en/brochure.mdx', 'en/brochure.md', 'Texts end in .mdx.\n  Fix: name it brochure.mdx.'],
	[
		'en/brochure.mdx',
		'brochure.mdx',
		'This file is in none of the folders of content/.\n' +
			'  Fix: move it to content/en/brochure.mdx, or into the folder of its language.',
	],
	[
		'en/model-texts/question-obstacles.mdx',
		'en/model-texts/new/question-obstacles.mdx',
		'A model text belongs in the folder model-texts/ itself.\n' +
			'  Fix: move it to content/en/model-texts/question-obstacles.mdx.',
	],
	[
		'facts/votes.yaml',
		'facts/votes.yml',
		'Files of data end in .yaml.\n  Fix: name it votes.yaml.',
	],
	[
		'facts/votes.yaml',
		'facts/vote.yaml',
		'There is no file of facts "vote.yaml".\n  Fix: name it votes.yaml.',
	],
	[
		'facts/votes.yaml',
		'votes.yaml',
		'This file is in none of the folders of content/.\n  Fix: move it to content/facts/votes.yaml.',
	],
	[
		'en/names.yaml',
		'en/name.yaml',
		'There is no file of words "name.yaml".\n  Fix: name it names.yaml.',
	],
];

for (const [from, to, says] of misplaced) {
	test(`${from} is not taken for missing when it stands at ${to}`, () => {
		const found = problemsOf(moved(from, to)).filter((said) => !said.includes('known one; there'));
		assert.ok(found.includes(`content/${to}:1:1  ${says}`), found.join('\n'));
		assert.ok(!found.some((said) => said.includes('is missing')), found.join('\n'));
	});
}

test('a file of a language that the site does not know is reported', () => {
	const files = soundContent().set('content/de/brief.mdx', '---\ntitle: Brief\n---\n');
	assert.deepEqual(problemsOf(files), [
		'content/de/brief.mdx:1:1  "de" is not a language of this site.\n' +
			'  Fix: use one of facts, en, fr, es, ar.',
	]);
});

test('a language needs its words before its first text', () => {
	const files = soundContent().set(
		'content/fr/exemple.mdx',
		'---\ntitle: Un exemple\ndescription: Un exemple en français.\n---\n\nBonjour.\n',
	);
	assert.deepEqual(problemsOf(files), [
		'content/fr/exemple.mdx:1:1  No page shows this text: there is no content/en/exemple.mdx that it translates.\n' +
			'  Fix: give it the name of the text it translates, for example brochure.mdx.',
		'content/fr/ui.yaml:1:1  This file is missing.\n' +
			'  Fix: copy content/en/ui.yaml here and translate it; pages of the language need it.',
	]);
});

test('files that are neither texts nor data are reported', () => {
	const files = soundContent().set('content/en/photo.jpg', '').set('content/en/evil.js', '');
	const says =
		'Only texts (.mdx) and data (.yaml) belong in content/.\n' +
		'  Fix: move it elsewhere; pictures and fonts are served from public/.';
	assert.deepEqual(problemsOf(files), [
		`content/en/evil.js:1:1  ${says}`,
		`content/en/photo.jpg:1:1  ${says}`,
	]);
});

test('a file that is needed is missed, and what names its entries is not judged', () => {
	for (const [file, need] of [
		['content/facts/sources.yaml', 'every file of facts must be there'],
		['content/facts/states.yaml', 'every file of facts must be there'],
		['content/en/ui.yaml', 'pages of the site need it'],
		['content/en/letter.mdx', 'pages of the site need it'],
		['content/site.yaml', 'pages of the site need it'],
	] as const) {
		const files = soundContent();
		files.delete(file);
		assert.deepEqual(problemsOf(files), [
			`${file}:1:1  This file is missing.\n  Fix: bring it back from an earlier version; ${need}.`,
		]);
	}
});

test('a file that cannot be read does not hide what is wrong with others, nor invent faults', () => {
	const files = soundContent();
	const change = (file: string, from: string, to: string) =>
		files.set(file, (files.get(file) ?? '').replace(from, to));
	change('content/facts/sources.yaml', 'title: "General', 'title "General');
	change('content/en/letter.mdx', '<Ask />', '<Aks />');
	change('content/facts/meetings.yaml', 'end: 2007-02-23', 'end: 2007-02-21');
	change('content/en/home.yaml', 'label: Your state', 'lable: Your state');
	assert.equal(
		formatProblems(checkContent(files, soundDate)),
		[
			'content/en/home.yaml:6:3  There is no field "lable" here.\n  Fix: write "label".',
			'content/en/letter.mdx:21:1  There is no component <Aks>.\n  Fix: write "Ask".',
			'content/facts/meetings.yaml:6:8  Oslo Conference: it ends on 2007-02-21, before it begins on 2007-02-22.\n' +
				'  Fix: correct one of the two days.',
			'content/facts/sources.yaml:3:3  This line belongs to no field.\n' +
				'  Fix: move it up to the words it belongs to, or write the name of its field and a colon before it.',
			'4 errors, 0 warnings in 4 files.',
		].join('\n'),
	);
});

test('line ends of Windows and a byte order mark are said once, and hide nothing else', () => {
	const files = soundContent();
	const file = 'content/en/about.mdx';
	const text = (files.get(file) ?? '').replace('(/states/)', '(/staets/)');
	files.set(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
	assert.deepEqual(problemsOf(files), [
		`${file}:1:1  Here is a byte order mark (U+FEFF), which nobody can see.\n` +
			'  Fix: delete it, or let npm run check:content -- --fix do it.',
		`${file}:1:5  The lines of this file end as on Windows (U+000D before the line end).\n` +
			'  Fix: save it with LF line endings, or let npm run check:content -- --fix do it.',
		`${file}:8:54  There is no page "/staets/" on this site.\n  Fix: write "/states/".`,
	]);
});

test('a text that is too long, or too deep, is refused', () => {
	const files = soundContent();
	const file = 'content/en/about.mdx';
	const text = files.get(file) ?? '';
	assert.deepEqual(problemsOf(new Map(files).set(file, text + 'Words. '.repeat(20_000))), [
		`${file}:1:1  This text is too long for a page: ${text.length + 140_000} characters.\n` +
			'  Fix: divide it; a text has at most 100000.',
	]);
	assert.deepEqual(problemsOf(new Map(files).set(file, `${text}\n${'>'.repeat(100)} words\n`)), [
		`${file}:28:41  Things are nested too deeply here.\n` +
			'  Fix: close or delete the marks that open them.',
	]);
});

test('a text of nothing but mistakes gets a hundred messages, not thousands', () => {
	const files = soundContent();
	const file = 'content/en/about.mdx';
	const text = files.get(file) ?? '';
	for (const mistakes of [
		'{a '.repeat(30_000),
		'a} '.repeat(30_000),
		'## Words\n\n'.repeat(9_000),
	]) {
		const said = problemsOf(new Map(files).set(file, `${text}\n${mistakes}`));
		assert.equal(said.length, 100, mistakes.slice(0, 8));
	}
});
