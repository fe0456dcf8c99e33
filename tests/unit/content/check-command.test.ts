import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../support/site.ts';
import { soundContent, soundDate } from '../../support/valid-content.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with the sound fixture, some of its files changed. */
const folderWith = (changes: Record<string, (text: string) => string>): string => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	folders.push(folder);
	for (const [file, text] of soundContent()) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), changes[file]?.(text) ?? text);
	}
	return folder;
};

const run = (folder: string, words: string[] = [], settings: Record<string, string> = {}) => {
	const env = { ...process.env, GITHUB_ACTIONS: '' };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'scripts/check-content.ts'), ...words],
		{ encoding: 'utf8', env: { ...env, CONTENT_ROOT: folder, SITE_DATE: soundDate, ...settings } },
	);
	return { status, stdout, stderr };
};

const letter = 'content/en/letter.mdx';
const votes = 'content/facts/votes.yaml';

test('sound content ends with 0 and one line', () => {
	assert.deepEqual(run(folderWith({})), {
		status: 0,
		stdout: 'The content is in order.\n',
		stderr: '',
	});
});

test('an error ends with 1, a message and a summary, and nothing else', () => {
	const folder = folderWith({ [letter]: (text) => text.replace('<Ask />', '<Aks />') });
	assert.deepEqual(run(folder), {
		status: 1,
		stdout:
			'content/en/letter.mdx:21:1  There is no component <Aks>.\n' +
			'  Fix: write "Ask".\n' +
			'1 error, 0 warnings in 1 file.\n',
		stderr: '',
	});
});

test('a warning is shown and ends with 0', () => {
	const old = (text: string) => text.replace('checked: 2026-11-23', 'checked: 2026-05-01');
	assert.deepEqual(run(folderWith({ [votes]: old })), {
		status: 0,
		stdout:
			'content/facts/votes.yaml:9:12  Warning: One entry has not been checked for over 180 days, the oldest since 2026-05-01: npm run stale lists twenty.\n' +
			'0 errors, 1 warning in 1 file.\n',
		stderr: '',
	});
});

test('on GitHub each message is an annotation at its line too', () => {
	const folder = folderWith({
		[letter]: (text) => text.replace('<Ask />', '<Aks />'),
		[votes]: (text) => text.replace('checked: 2026-11-23', 'checked: 2026-05-01'),
	});
	const annotations = run(folder, [], { GITHUB_ACTIONS: 'true' })
		.stdout.split('\n')
		.filter((line) => line.startsWith('::'));
	assert.deepEqual(annotations, [
		'::error file=content/en/letter.mdx,line=21,col=1::' +
			'There is no component <Aks>.%0AFix: write "Ask".',
		'::warning file=content/facts/votes.yaml,line=9,col=12::' +
			'One entry has not been checked for over 180 days, the oldest since 2026-05-01: npm run stale lists twenty.',
	]);
});

test('--fix mends what can be meant in one way only, and leaves the rest byte for byte', () => {
	const about = 'content/en/about.mdx';
	const meetings = 'content/facts/meetings.yaml';
	const broken = `\ufeff${[
		'---',
		'title: About this\u200b site',
		'description: Who publishes this site, and how to correct us.',
		'---',
		'',
		'##Who and why {#who}',
		'',
		'The [table](states/) of <Fact id=states /> states, < 200. Write to <Contact id=“cmc”>.',
		'',
		'## Correct us {#correct}',
		'',
		'See <https://treaties.un.org/>, [no page](/staets/) and {braces}.',
		'',
	].join('\r\n')}`;
	const mended = [
		'---',
		'title: About this site',
		'description: Who publishes this site, and how to correct us.',
		'---',
		'',
		'## Who and why {#who}',
		'',
		'The [table](/states/) of <Fact id="states" /> states, &lt; 200. Write to <Contact id="cmc" />.',
		'',
		'## Correct us {#correct}',
		'',
		'See https://treaties.un.org/, [no page](/staets/) and {braces}.',
		'',
	].join('\n');
	const folder = folderWith({
		[about]: () => broken,
		[meetings]: (text) => text.replace('country: "NO"', 'country: NO'),
		[letter]: (text) => text.replace('<Ask />', '<Aks />'),
	});
	const sound = soundContent();
	const first = run(folder, ['--fix']);
	assert.match(first.stdout, /^Mended: content\/en\/about\.mdx, content\/facts\/meetings\.yaml\n/m);
	assert.equal(first.status, 1);
	assert.equal(readFileSync(join(folder, about), 'utf8'), mended);
	assert.equal(readFileSync(join(folder, meetings), 'utf8'), sound.get(meetings));
	assert.equal(
		readFileSync(join(folder, letter), 'utf8'),
		sound.get(letter)?.replace('<Ask />', '<Aks />'),
	);

	// What hid behind another fault was mended with it: a second run finds nothing to do.
	run(folder, ['--fix']);
	assert.equal(readFileSync(join(folder, about), 'utf8'), mended);
});

test('a proposed change must bring the stale entries that it changes up to date, and no others', () => {
	const site = 'content/site.yaml';
	const folder = folderWith({});
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
			cwd: folder,
			encoding: 'utf8',
		});
	git('init', '-q');
	git('add', '.');
	git('commit', '-q', '-m', 'Content');
	const propose = (file: string, from: string, to: string) => {
		const text = readFileSync(join(folder, file), 'utf8');
		assert.ok(text.includes(from), `${file} does not hold ${from}`);
		writeFileSync(join(folder, file), text.replace(from, to));
		const settings = { SITE_DATE: '2029-01-01', CHECK_AGAINST: 'HEAD' };
		const { status, stdout } = run(folder, [], settings);
		git('checkout', '-q', '.');
		return {
			status,
			errors: stdout.split('\n').filter((line) => /^content.*\d  (?!W)/.test(line)),
		};
	};
	const fine = { status: 0, errors: [] };
	assert.deepEqual(propose('content/en/act.mdx', 'title: ', 'title: How to '), fine);
	assert.deepEqual(propose(votes, '# Votes', '# All votes'), fine);
	assert.deepEqual(propose(votes, '"no": 1', '"no": 2'), {
		status: 1,
		errors: [
			'content/facts/votes.yaml:9:12  This entry is changed, but has not been checked since 2026-11-23.',
		],
	});
	assert.deepEqual(propose(votes, 'checked: 2026-11-23', 'checked: 2028-12-31'), fine);
	assert.deepEqual(propose(site, 'publisher', '# The publisher\npublisher'), {
		status: 1,
		errors: [
			'content/site.yaml:6:19  "security_expires" has passed: 2027-10-31. The site has no security.txt.',
		],
	});
});

test('npm run stale lists the oldest entries first, each with what it rests on', () => {
	const folder = folderWith({
		[votes]: (text) => text.replace('checked: 2026-11-23', 'checked: 2026-11-01'),
	});
	const list = (...words: string[]) =>
		execFileSync(process.execPath, [join(root, 'scripts/stale.ts'), ...words], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_ROOT: folder, SITE_DATE: '2029-01-01' },
		});
	assert.match(
		list('2'),
		/^content\/facts\/votes\.yaml:9 {2}78\/32, checked 2026-11-01\n {2}CMM22: https:.*\ncontent\/facts\/states\.yaml:\d+ {2}.*\n(?: {2}.*\n)+\d+ to check\./,
	);
	assert.equal(list().match(/^content/gm)?.length, 20);
});
