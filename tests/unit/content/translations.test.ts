import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readContent } from '../../../src/content/checks/check-content.ts';
import { formatProblem } from '../../../src/content/problems/problem.ts';
import { readContentFiles } from '../../../src/content/read/disk.ts';
import { root } from '../../support/site.ts';
import { soundContent, soundDate } from '../../support/valid-content.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with the sound fixture and a French that repeats its words, with nothing recorded. */
const project = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'translations-'));
	folders.push(folder);
	for (const [file, text] of soundContent()) {
		for (const path of [file, file.replace('/en/', '/fr/')]) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
	}
	return folder;
};

const translations = (folder: string, ...words: string[]): string =>
	execFileSync(process.execPath, [join(root, 'scripts/translations.ts'), ...words], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_ROOT: folder, SITE_DATE: soundDate },
	});
const read = (folder: string) => readContent(readContentFiles(folder), soundDate);
const problemsIn = (folder: string) => read(folder).problems.map(formatProblem);
const change = (folder: string, file: string, from: string | RegExp, to: string) => {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8').replace(from, to);
	assert.notEqual(text, readFileSync(path, 'utf8'));
	writeFileSync(path, text);
};

/** Recorded once; each test takes a copy. */
const recorded = project();
translations(recorded, '--record', 'fr');
const copy = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'translations-'));
	folders.push(folder);
	cpSync(recorded, folder, { recursive: true });
	return folder;
};
const brochure = 'content/en/brochure.mdx';

test('a translation that says what it follows is in order, and not reviewed yet', () => {
	assert.deepEqual(problemsIn(recorded), []);
	const [, head = ''] = readFileSync(join(recorded, 'content/fr/brochure.mdx'), 'utf8').split(
		'---',
	);
	assert.match(
		head,
		/\ntranslation:\n {2}reviewed: not yet by a native speaker\n {2}follows:\n {4}head: \S+\n/,
	);
	assert.match(translations(recorded), /fr: (\d+) of \1 translated parts are current\.\n$/);
});

test('a translation that does not say it is an error, with how to mend it', () => {
	const folder = copy();
	change(folder, 'content/fr/letter.mdx', /translation:\n(?: .*\n)*/, '');
	assert.deepEqual(problemsIn(folder), [
		'content/fr/letter.mdx:2:1  Nothing says which words of the original this translation follows: head, start.\n' +
			'  Fix: compare it with the original, then run npm run translations -- --record fr/letter.',
	]);
	translations(folder, '--record', 'fr/letter');
	assert.deepEqual(problemsIn(folder), []);
});

test('where the original changes, editors are warned and readers of that part are told', () => {
	const folder = copy();
	writeFileSync(
		join(folder, brochure),
		`${readFileSync(join(folder, brochure), 'utf8')}\n## A new part {#new-part}\n\nWords.\n`,
	);
	change(folder, 'content/en/home.yaml', /title: .*/, 'title: Another title.');
	const { problems, content } = read(folder);
	assert.deepEqual(
		problems.map(({ file, message, severity }) => [file, message, severity]),
		[
			[
				'content/fr/brochure.mdx',
				'The original has changed since it was translated: new-part. npm run translations shows the words.',
				'warning',
			],
			[
				'content/fr/translation.yaml',
				'The original has changed since it was translated: title. npm run translations shows the words.',
				'warning',
			],
		],
	);
	assert.deepEqual(content?.outdated, { 'fr/brochure': ['start'], 'fr/home': ['title'] });
});

test('lines that are broken anew change nothing', () => {
	const folder = copy();
	change(folder, 'content/en/letter.mdx', /(\w) (\w)(?=[^-]*$)/, '$1\n$2');
	assert.deepEqual(problemsIn(folder), []);
});

test('the words that changed are shown from the history, and without it that they are not here', () => {
	const folder = copy();
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], { cwd: folder });
	const name = 'content/en/not-found.mdx';
	change(folder, name, /title: .*/, 'title: One two three');
	translations(folder, '--record', 'fr/not-found');
	change(folder, name, 'One two three', 'One 2 three');
	assert.match(
		translations(folder),
		/^content\/fr\/not-found\.mdx {2}head: outdated\n {4}\(the earlier words are not in the history that is here\)\n/m,
	);
	change(folder, name, 'One 2 three', 'One two three');
	git('init', '--quiet');
	git('add', '.');
	git('commit', '--quiet', '--message', 'All');
	change(folder, name, 'One two three', 'One 2 three');
	assert.match(
		translations(folder),
		/^content\/fr\/not-found\.mdx {2}head: outdated\n {4}One \[-two-\]\{\+2\+\} three\n/m,
	);
});

test('a change of spelling only is waved through with a reason, for that part alone', () => {
	const folder = copy();
	change(folder, 'content/en/not-found.mdx', /title: .*/, 'title: Not fuond');
	change(folder, 'content/en/home.yaml', /title: .*/, 'title: Another title.');
	translations(folder, '--spelling', 'A misspelt word', 'not-found#head');
	assert.match(
		readFileSync(join(folder, 'content/fr/not-found.mdx'), 'utf8'),
		/\n {2}waved:\n {4}head: A misspelt word, \d{4}-\d\d-\d\d\n/,
	);
	assert.deepEqual(read(folder).content?.outdated, { 'fr/home': ['title'] });
});

test('texts and words of facts that are not translated are listed', () => {
	const folder = copy();
	rmSync(join(folder, 'content/fr/brochure.mdx'));
	const said = translations(folder);
	assert.match(said, /^content\/fr\/brochure\.mdx {2}missing$/m);
	assert.match(
		said,
		/^content\/fr\/facts\.yaml {2}articles: missing: National implementation measures$/m,
	);
});

test('a name that fits nothing is refused, and nothing is written', () => {
	assert.throws(
		() => translations(recorded, '--record', 'fr/lettre'),
		/No translation fits "fr\/lettre"/,
	);
	assert.throws(() => translations(recorded, '--spelling', '', 'letter#start'), /Say what/);
});
