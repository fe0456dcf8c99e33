import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistake } from '../../../support/mistake.ts';
import { problemsOf, soundContent } from '../../../support/valid-content.ts';

const quoted =
	'keeps it from being filled in.\n' + "  Fix: write ‘ and ’, or double the quote: ''.";
const plainText = 'literally: this is plain text, without Markdown or HTML.\n';
const ids = '  Fix: use letters, digits and hyphens, without spaces: CMM22.';
const words: [file: string, from: string, to: string, says: string[]][] = [
	[
		'en/home.yaml',
		'lede: "{joined}',
		`lede: "'{joined}'`,
		[`4:7  The straight quote before a brace in "lede" ${quoted}`],
	],
	[
		'en/ui.yaml',
		'As of {date}"',
		`l'{date}"`,
		[`10:9  The straight quote before a brace in "asOf" ${quoted}`],
	],
	['en/ui.yaml', 'As of {date}"', `As of ''{date}''"`, []],
	[
		'en/ui.yaml',
		'As of {date}"',
		'As of {date, date}"',
		['10:9  Nothing fills in {date, …} in "asOf".\n  Fix: write "date".'],
	],
	[
		'en/home.yaml',
		'Your state',
		'Your {joined}',
		['6:10  Nothing fills in {joined} in "label".\n  Fix: leave it out: none is known.'],
	],
	[
		'en/figures.yaml',
		'from {first} to',
		'from {frist} to',
		['21:16  Nothing fills in {frist} in "alternative".\n  Fix: write "first".'],
	],
	[
		'en/about.mdx',
		'title: About this',
		'title: About &amp;',
		[`2:8  Visitors would see "&amp;" ${plainText}  Fix: write the character itself.`],
	],
	[
		'en/network.mdx',
		'A step',
		'<b>A</b> step',
		[`6:14  Visitors would see "<b>" ${plainText}  Fix: leave it out.`],
	],
	[
		'facts/sources.yaml',
		'Monitor 2022"',
		'*Monitor* 2022"',
		[`6:10  Visitors would see "*Monitor*" ${plainText}  Fix: leave out the asterisks.`],
	],
	[
		'facts/sources.yaml',
		'Monitor 2022"',
		'[Monitor](https://example.org/)"',
		[
			`6:10  Visitors would see "[Monitor](https://example.org/)" ${plainText}  Fix: write the words alone.`,
		],
	],
	['facts/meetings.yaml', 'short: 2RC', 'short: 3 MSP', [`11:10  "short" is "3 MSP".\n${ids}`]],
	[
		'facts/meetings.yaml',
		'short: 2RC',
		'short: oslo',
		[
			'11:10  "oslo" differs from "Oslo" only in capital letters.\n  Fix: delete one of the two, or give this one a name of its own.',
		],
	],
	['facts/contacts.yaml', 'id: isu', 'id: the isu', [`10:7  "id" is "the isu".\n${ids}`]],
];
for (const [file, from, to, says] of words) {
	mistake(`${to} in ${file}`, {
		file: `content/${file}`,
		from,
		to,
		says: says.map((said) => `content/${file}:${said}`),
	});
}

test('English without a blank that the site fills in is a warning', () => {
	const files = soundContent();
	const ui = 'content/en/ui.yaml';
	files.set(ui, (files.get(ui) ?? '').replace('"As of {date}"', '"Today"'));
	assert.deepEqual(withoutRecords(problemsOf(files)), [
		`${ui}:10:9  Warning: "asOf" leaves out {date}, which the site fills in.\n` +
			'  Fix: add it, unless the sentence is complete without it.',
	]);
});

/** Problems but for what the language here follows, which nobody has recorded. */
const withoutRecords = (problems: string[]): string[] =>
	problems.filter((said) => !said.includes('/translation.yaml:'));

test('a translation without a blank of the original is a warning', () => {
	const files = soundContent();
	for (const [file, text] of soundContent()) {
		if (/^content\/en\/.*yaml$/.test(file)) files.set(file.replace('/en/', '/fr/'), text);
	}
	const ui = 'content/fr/ui.yaml';
	files.set(ui, (files.get(ui) ?? '').replace('"As of {date}"', '"Maintenant"'));
	assert.deepEqual(withoutRecords(problemsOf(files)), [
		`${ui}:10:9  Warning: "asOf" leaves out {date}, which the site fills in.\n` +
			'  Fix: add it, unless the sentence is complete without it.',
	]);
});

/** The problems of a language whose words are the English ones but for one change. */
const problemsIn = (language: string, from: string, to: string): string[] => {
	const files = soundContent();
	for (const [file, text] of soundContent()) {
		if (/^content\/en\/.*yaml$/.test(file)) files.set(file.replace('/en/', `/${language}/`), text);
	}
	const ui = `content/${language}/ui.yaml`;
	const text = files.get(ui) ?? '';
	assert.ok(text.includes(from), from);
	files.set(ui, text.replace(from, to));
	// Words of one line, so that an exact place is found; those of other messages are of no interest.
	const line = text.slice(0, text.indexOf(from)).split('\n').length;
	return problemsOf(files).filter((said) => said.startsWith(`${ui}:${line}:`));
};
const counted = '{n, plural, one {# state fits.} other {# states fit.}}';
const [before = ''] = (soundContent().get('content/en/ui.yaml') ?? '').split(counted);
const place = (language: string, column = 10) =>
	`content/${language}/ui.yaml:${before.split('\n').length}:${column}  `;

test('a plural that a language needs and a message has not is reported', () => {
	assert.deepEqual(problemsIn('fr', counted, '{n, plural, one {# État.} other {# États.}}'), []);
	assert.deepEqual(problemsIn('fr', counted, '{n, plural, =1 {# État.} other {# États.}}'), []);
	const arabic =
		'{n, plural, one {دولة واحدة} two {دولتان} few {# دول} many {# دولة} other {# دولة}}';
	assert.deepEqual(problemsIn('ar', counted, arabic), []);
	assert.deepEqual(problemsIn('ar', counted, arabic.replace('few {# دول} ', '')), [
		`${place('ar')}Warning: "count" has no plural "few", which the language uses for 3.\n` +
			'  Fix: add few {…} before other {…}; the language has zero, one, two, few, many, other.',
	]);
});

test('a plural that a language does not have is reported', () => {
	assert.deepEqual(problemsIn('es', counted, '{n, plural, uno {# Estado.} other {# Estados.}}'), [
		`${place('es')}The language has no plural "uno", which "count" has.\n` +
			'  Fix: use its plurals, one, many, other, with these English names.',
	]);
	assert.deepEqual(problemsIn('es', counted, '{n, plural, one {# Estado.}}'), [
		`${place('es')}A plural or choice in "count" has no "other".\n` +
			'  Fix: add other {…} as its last part: it stands for all numbers that no other part names.',
	]);
});

test('a straight apostrophe before the number of a plural is reported', () => {
	assert.deepEqual(problemsIn('fr', counted, "{n, plural, one {l'# État.} other {# États.}}"), [
		`${place('fr')}The straight quote before # in "count" ${quoted}`,
	]);
	assert.deepEqual(problemsIn('fr', '"As of {date}"', `"d'{date} et l'{date}"`), [
		`content/fr/ui.yaml:10:9  The straight quote before a brace in "asOf" ${quoted}`,
	]);
});
