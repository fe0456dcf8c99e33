import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../../src/content/checks/check-content.ts';
import { mend } from '../../../../src/content/checks/mend.ts';
import { problemsOf, soundContent, soundDate } from '../../../support/valid-content.ts';

const about = 'content/en/about.mdx';
const meetings = 'content/facts/meetings.yaml';

const nbsp =
	'Here is a no-break space (U+00A0) where only a plain space works.\n' +
	'  Fix: write a plain space, or none at the end of a line, or let npm run check:content -- --fix do it.';
const garbled = (found: string, before: string) =>
	`"${found}" was "${before}" before a program saved it in the wrong encoding.\n` +
	`  Fix: write ${before}, or let npm run check:content -- --fix do it.`;
const box = (name: string) =>
	`Here is ${name}, which is shown as an empty box.\n` +
	'  Fix: delete it, or write what it stood for; a list begins with - and a space.';
const mark = (sign: string) =>
	`"${sign}" does not begin a list in Markdown.\n  Fix: begin the line with - and a space.`;
const footnote =
	'This site has no footnotes.\n' +
	'  Fix: write <Source ids="…" /> for a source; say anything else in the sentence itself.';

/** What is pasted below a sound text, and what is said of it; `mended` where it can be mended. */
const pasted: [words: string, says: string[], mended?: string][] = [
	['##\u00a0Who pays {#pays}', [`28:3  ${nbsp}`], '## Who pays {#pays}'],
	['-\u00a0one\n-\u00a0two', [`28:2  ${nbsp}`, `29:2  ${nbsp}`], '- one\n- two'],
	['1.\u00a0one', [`28:3  ${nbsp}`], '1. one'],
	['•\tone\n· two', [`28:1  ${mark('•')}`, `29:1  ${mark('·')}`], '- one\n- two'],
	[
		'\uf0b7 one, \ufffc two',
		[
			`28:1  ${box('a private-use character (U+F0B7)')}`,
			`28:8  ${box('an object replacement character (U+FFFC)')}`,
		],
	],
	['Words.[^1]\n\n[^1]: A source', [`28:7  ${footnote}`, `30:1  ${footnote}`]],
	[
		'dâ€™Ivoire, CÃ´te, Ø§Ù„',
		[
			`28:2  ${garbled('â€™', '’')}`,
			`28:14  ${garbled('Ã´', 'ô')}`,
			`28:20  ${garbled('Ø§Ù„', 'ال')}`,
		],
		'd’Ivoire, Côte, ال',
	],
	[
		'Ð¡Ð¿Ð°, Î±Î², ä½ å¥½',
		[
			`28:1  ${garbled('Ð¡Ð¿Ð°', 'Спа')}`,
			`28:9  ${garbled('Î±Î²', 'αβ')}`,
			`28:15  ${garbled('ä½ å¥½', '你好')}`,
		],
		'Спа, αβ, 你好',
	],
	['– one\n– two', [`28:1  ${mark('–')}`, `29:1  ${mark('–')}`], '- one\n- two'],
	['o\tone\no   two', [`28:1  ${mark('o')}`, `29:1  ${mark('o')}`], '- one\n- two'],
	['The weapon\n– which scatters –\no no other', []],
	['São Tomé, “CAFÉ”, « Â », Ça va, Àé, Île, « à café », Ñuñoa.', []],
];

for (const [words, says, mended] of pasted) {
	test(`pasted: ${JSON.stringify(words)}`, () => {
		const sound = soundContent();
		const text = `${sound.get(about)}\n`;
		const files = sound.set(about, text + words);
		assert.deepEqual(
			problemsOf(files),
			says.map((said) => `${about}:${said}`),
		);
		if (mended === undefined) return;
		const better = mend(files, checkContent(files, soundDate));
		assert.equal(better.get(about), text + mended);
	});
}

test('a no-break space between the ids of a list is mended', () => {
	const sources = 'content/facts/meetings.yaml';
	const files = soundContent();
	const sound = (files.get(sources) ?? '').replace('sources: [CMM22]', 'sources: [CMM22, UNTC]');
	files.set(sources, sound.replace('[CMM22, UNTC]', '[CMM22, UNTC]'));
	assert.equal(mend(files, checkContent(files, soundDate)).get(sources), sound);
});

test('the rest of a merge conflict that somebody mended as a text is refused', () => {
	const files = soundContent();
	const text = `${files.get(about)}\n`;
	files.set(about, `${text}&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD\n`);
	assert.deepEqual(problemsOf(files), [
		`${about}:28:1  "&lt;&lt;&lt;&lt;&lt;&lt;&lt;" is the rest of a merge conflict.\n` +
			'  Fix: compare what stands below it with an earlier version, keep what is right, and delete this line.',
	]);
});

test('a no-break space is named where it hides in data, and mended', () => {
	const files = soundContent();
	const sound = files.get(meetings) ?? '';
	files.set(meetings, sound.replace('city: Oslo', 'city:\u00a0Oslo').replace('"NO"', '"NO"\u00a0'));
	assert.deepEqual(problemsOf(files), [`${meetings}:7:8  ${nbsp}`, `${meetings}:8:16  ${nbsp}`]);
	assert.equal(mend(files, checkContent(files, soundDate)).get(meetings), sound);
});

const versions =
	'This file holds two versions: a merge conflict was not resolved.\n' +
	'  Fix: keep what is right in both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.';
for (const [name, conflict] of [
	['in a list', '  <<<<<<< HEAD\n  b'],
	['whole', '<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> proposal'],
	['the end of one', '>>>>>>> proposal'],
	['the middle of one', '======='],
]) {
	test(`a merge conflict is said once and not mended: ${name}`, () => {
		for (const file of [about, 'content/facts/sources.yaml']) {
			const files = soundContent();
			const text = `${files.get(file)}\n`;
			files.set(file, `${text}${conflict}\n`);
			const line = text.split('\n').length;
			assert.deepEqual(problemsOf(files), [`${file}:${line}:1  ${versions}`]);
			assert.equal(mend(files, checkContent(files, soundDate)).size, 0);
		}
	});
}

test('a file in another form is said once', () => {
	const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8');
	const old = (text: string) => text.replaceAll('\n', '\r');
	const latin = (text: string) => `${text}\ufffd \ufffd \ufffd\n`;
	const forms: [(text: string) => string, place: RegExp, says: string][] = [
		[
			wide,
			/:1:\d:? /,
			'This file is not saved as UTF-8, or is no text.\n  Fix: save it again as plain text in the encoding UTF-8.',
		],
		[
			old,
			/:1:1 /,
			'The lines of this file end as on an old Mac (U+000D).\n  Fix: save it with LF line endings, or let npm run check:content -- --fix do it.',
		],
	];
	for (const file of [about, 'content/facts/states.yaml']) {
		for (const [write, place, says] of forms) {
			const files = soundContent();
			const sound = files.get(file) ?? '';
			const [first = '', ...more] = problemsOf(files.set(file, write(sound)));
			assert.deepEqual(more, []);
			assert.match(first, place);
			assert.ok(first.endsWith(`  ${says}`), first);
			if (write === old) assert.equal(mend(files, checkContent(files, soundDate)).get(file), sound);
		}
	}
	const files = soundContent();
	files.set(about, latin(files.get(about) ?? ''));
	assert.deepEqual(problemsOf(files), [
		`${about}:27:1  A character here could not be read (U+FFFD).\n` +
			'  Fix: write it again, and save the file as UTF-8.',
	]);
});

const names: [name: string, says: string][] = [
	[
		'index',
		'"index.mdx" would be a second home page.\n  Fix: change home.yaml, or choose another name.',
	],
	[
		'act/index',
		'"act/index.mdx" would be a second text for the address of its folder.\n' +
			'  Fix: name it as the folder, and put it beside the folder: act.mdx.',
	],
	[
		'Index',
		'"Index.mdx" would be a second home page.\n  Fix: change home.yaml, or choose another name.',
	],
	['README', '"README.mdx" would be a page of the site.\n  Fix: put words for editors into docs/.'],
	[
		'model-texts/index',
		'"model-texts/index.mdx" is not the name of a model text.\n' +
			'  Fix: name it by what it is: motion-recorded-vote.mdx.',
	],
	[
		'404',
		'"404.mdx" cannot be shown: the page for wrong addresses is not-found.mdx.\n  Fix: change not-found.mdx.',
	],
	...['fr', 'fr/x'].map((name): [string, string] => [
		name,
		`"${name}.mdx" begins like the pages of a language.\n` +
			'  Fix: choose another name, or move it to the folder of its language.',
	]),
	[
		'states/lb',
		'"states/lb.mdx" has the address of the page of a state.\n  Fix: choose another name.',
	],
	[
		'letter/2011',
		'The address "letter/2011/" is that of content/en/letter-2011.mdx too.\n  Fix: choose another name.',
	],
];
for (const [name, says] of names) {
	test(`a text cannot be named ${name}.mdx`, () => {
		const file = `content/en/${name}.mdx`;
		const text = '---\ntitle: Another\ndescription: Another text.\n---\n\nWords.\n';
		assert.deepEqual(problemsOf(soundContent().set(file, text)), [`${file}:1:1  ${says}`]);
	});
}
