import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { annotation } from '../../src/checks/annotation.ts';
import { checkContent } from '../../src/checks/content.ts';
import { placeOf } from '../../src/checks/places.ts';
import { formatProblem, formatProblems } from '../../src/checks/problem.ts';
import { readContentFiles } from '../../src/lib/read-content.ts';
import { root } from '../site.ts';

const today = '2026-11-25';

interface Mistake {
	file: string;
	from: string;
	to: string;
	/** Words in `to` at which the problem is expected; left out, where `to` begins. */
	at?: string;
	says: string;
	fix: string;
}

/** Seeded into the real content, one at a time. Each must be the only problem that is found. */
const mistakes: Record<string, Mistake> = {
	'an unknown fact': {
		file: 'content/en/letter.mdx',
		from: '<Fact id="joined" with="states" />',
		to: '<Fact id="joind" with="states" />',
		at: 'joind',
		says: 'There is no fact "joind".',
		fix: 'write "joined".',
	},
	'an unknown blank': {
		file: 'content/en/letter.mdx',
		from: '<Blank name="recipient" />',
		to: '<Blank name="recipent" />',
		at: 'recipent',
		says: 'There is no blank "recipent".',
		fix: 'write "recipient".',
	},
	'an unknown component': {
		file: 'content/en/about.mdx',
		from: '<Contact id="cmc" />',
		to: '<Contakt id="cmc" />',
		says: 'There is no component <Contakt>.',
		fix: 'write "Contact".',
	},
	'an unknown attribute': {
		file: 'content/en/about.mdx',
		from: '<Contact id="cmc" />',
		to: '<Contact id="cmc" role="a" />',
		at: 'role',
		says: '<Contact> has no attribute "role".',
		fix: 'write "id".',
	},
	'a word a passage does not know': {
		file: 'content/en/letter.mdx',
		from: '<Passage standing="signatory">',
		to: '<Passage standing="signatary">',
		at: 'signatary',
		says: 'There is no standing "signatary".',
		fix: 'write "signatory".',
	},
	'an import': {
		file: 'content/en/about.mdx',
		from: '## Privacy {#privacy}',
		to: 'import fs from "fs"\n\n## Privacy {#privacy}',
		says: 'A line that begins with "import" would load code.',
		fix: 'delete the line, or begin the sentence with another word than "import".',
	},
	'an export': {
		file: 'content/en/about.mdx',
		from: '## Privacy {#privacy}',
		to: 'export const a = 1\n\n## Privacy {#privacy}',
		says: 'A line that begins with "export" would load code.',
		fix: 'delete the line, or begin the sentence with another word than "export".',
	},
	'an expression': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'Facts {1 + 1} belong to nobody.',
		at: '{1',
		says: 'Braces mean code, and a text holds none.',
		fix: 'use round brackets, or leave the braces out.',
	},
	'a spread': {
		file: 'content/en/about.mdx',
		from: '<Contact id="cmc" />',
		to: '<Contact id="cmc" {...a} />',
		at: '{...a}',
		says: 'Braces in a component mean code, and a text holds none.',
		fix: 'write the value in double quotes: <Fact id="joined" />.',
	},
	'an attribute in braces': {
		file: 'content/en/briefing.mdx',
		from: '<Article number="4">',
		to: '<Article number={4}>',
		at: '{4}',
		says: 'Braces in a component mean code, and a text holds none.',
		fix: 'write the value in double quotes: <Fact id="joined" />.',
	},
	'raw HTML': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'Facts belong to <b>nobody</b>.',
		at: '<b>',
		says: '<b> is raw HTML, which a text cannot hold.',
		fix: 'write **two stars** around the words.',
	},
	'an address that runs code': {
		file: 'content/en/about.mdx',
		from: '(/briefing/#arguments)',
		to: '(javascript:void)',
		at: 'javascript',
		says: 'An address that begins with "javascript:" can run code.',
		fix: 'write the address of a page, beginning with https://, or / for a page of this site.',
	},
	'an address of data': {
		file: 'content/en/about.mdx',
		from: '(/briefing/#arguments)',
		to: '(data:text/html,hi)',
		at: 'data:',
		says: 'An address that begins with "data:" can run code.',
		fix: 'write the address of a page, beginning with https://, or / for a page of this site.',
	},
	'an address that is not encrypted': {
		file: 'content/en/about.mdx',
		from: '(/briefing/#arguments)',
		to: '(http://example.org/)',
		at: 'http:',
		says: 'This address is not encrypted.',
		fix: 'write https://example.org/ if the page answers there.',
	},
	'a page that is not there': {
		file: 'content/en/about.mdx',
		from: '(/briefing/#arguments)',
		to: '(/breifing/)',
		at: '/breifing/',
		says: 'There is no page "/breifing/" on this site.',
		fix: 'write "/briefing/".',
	},
	'a part of a page that is not there': {
		file: 'content/en/about.mdx',
		from: '(/briefing/#arguments)',
		to: '(/briefing/#argumnets)',
		at: '/briefing/#argumnets',
		says: 'The page "/briefing/" has no part "#argumnets".',
		fix: 'write "#arguments".',
	},
	'a link that leaves the base path': {
		file: 'content/en/about.mdx',
		from: '(/briefing/#arguments)',
		to: '(../briefing/)',
		at: '../briefing/',
		says: '"../briefing/" does not begin at the start of the site.',
		fix: 'write "/briefing/".',
	},
	'a heading that skips a level': {
		file: 'content/en/brochure.mdx',
		from: '## The people {#people}',
		to: '#### The people {#people}',
		says: 'This heading skips a level: #### after ##.',
		fix: 'write ###.',
	},
	'a heading without an address': {
		file: 'content/en/network.mdx',
		from: '## What it is {#what}',
		to: '## What it is',
		says: 'The heading "What it is" has no address.',
		fix: 'write {#what-it-is} after it: a short name in letters a to z, digits and hyphens.',
	},
	'a heading with an accent in its address': {
		file: 'content/en/network.mdx',
		from: '## What it is {#what}',
		to: '## What it is {#été}',
		at: '{#été}',
		says: 'The address "été" has signs that do not belong in one.',
		fix: 'write {#ete}.',
	},
	'a heading with the address of another': {
		file: 'content/en/network.mdx',
		from: '## What it means for staff {#staff}',
		to: '## What it means for staff {#joining}',
		at: '{#joining}',
		says: 'The address "joining" stands above already.',
		fix: 'give this heading another one.',
	},
	'a heading without a space': {
		file: 'content/en/network.mdx',
		from: '## What it is {#what}',
		to: '##What it is {#what}',
		says: 'A space is missing after the signs #.',
		fix: 'write ## What it is {#what}',
	},
	'a figure typed in a sentence': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'In 2024 it was 314 people.',
		at: '314',
		says: 'The figure 314 is typed here, but the facts hold it.',
		fix: 'write <Fact id="casualties-2024" /> in its place, so that it changes with the facts.',
	},
	'a brace in a sentence': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'Facts } belong to nobody.',
		at: '}',
		says: 'Braces mean code, and a text holds none.',
		fix: 'use round brackets, or leave the braces out.',
	},
	'a sign < in a sentence': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'Facts < opinions.',
		at: '<',
		says: 'The sign < begins a component.',
		fix: 'write the words "less than", or &lt; for the sign.',
	},
	'a comment': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'Facts <!-- check --> belong to nobody.',
		at: '<!--',
		says: 'Comments cannot stand in a text.',
		fix: 'delete it; say in the proposal of your change what others should know.',
	},
	'an address in angle brackets': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'See <https://example.org/a>.',
		at: '<https',
		says: 'An address in < > is read as a component.',
		fix: 'write [words](https://example.org/a).',
	},
	'a title that is taken': {
		file: 'content/en/network.mdx',
		from: 'title: The parliamentary friends of the Cluster Munition Coalition',
		to: 'title: Done before',
		at: 'Done before',
		says: '',
		fix: '',
	},
	'a day that is none': {
		file: 'content/facts/states.yaml',
		from: 'joined: 2011-09-08',
		to: 'joined: 8 September 2011',
		at: '8 September',
		says: '"joined" is "8 September 2011".',
		fix: 'write the day as YYYY-MM-DD, for example 2011-09-12.',
	},
	'a slip in the name of a field': {
		file: 'content/facts/states.yaml',
		from: 'joined_by: accession',
		to: 'joind_by: accession',
		says: 'There is no field "joind_by" here.',
		fix: 'write "joined_by".',
	},
	'a missing field': {
		file: 'content/facts/meetings.yaml',
		from: '  name: Oslo Conference\n',
		to: '',
		says: '',
		fix: '',
	},
	'no for Norway': {
		file: 'content/facts/states.yaml',
		from: 'iso2: "NO"',
		to: 'iso2: no',
		at: 'no',
		says: '"iso2" is "no".',
		fix: 'write "NO".',
	},
	'a word that is not in the list': {
		file: 'content/facts/states.yaml',
		from: 'region: Oceania',
		to: 'region: Ocenia',
		at: 'Ocenia',
		says: '"region" is "Ocenia".',
		fix: 'write "Oceania".',
	},
	'in force before joining': {
		file: 'content/facts/states.yaml',
		from: 'in_force: 2012-03-01',
		to: 'in_force: 2011-03-01',
		at: '2011-03-01',
		says: 'Afghanistan: in force on 2011-03-01, before it joined on 2011-09-08.',
		fix: 'write 2012-03-01: the first day of the sixth month after the deposit.',
	},
	'a meeting that ends before it begins': {
		file: 'content/facts/meetings.yaml',
		from: 'end: 2011-09-16',
		to: 'end: 2011-09-06',
		at: '2011-09-06',
		says: 'Second Meeting of States Parties: it ends on 2011-09-06, before it begins on 2011-09-12.',
		fix: 'correct one of the two days.',
	},
	'an unknown source': {
		file: 'content/facts/figures.yaml',
		from: 'sources: [JUR25]',
		to: 'sources: [JUR52]',
		at: 'JUR52',
		says: 'There is no source "JUR52" in sources.yaml.',
		fix: 'write "JUR25".',
	},
	'an unknown state': {
		file: 'content/facts/meetings.yaml',
		from: 'country: LB',
		to: 'country: XX',
		at: 'XX',
		says: 'There is no state "XX" in states.yaml.',
		fix: 'use a known one; there are 197, for example AF, AL, DZ, AD, AO.',
	},
	'an entry that stands twice': {
		file: 'content/facts/figures.yaml',
		from: '- id: eu-members-party',
		to: '- id: nato-members-party',
		at: 'nato',
		says: 'There is already an entry "nato-members-party" in this file.',
		fix: 'delete one of the two, or give this one a name of its own.',
	},
	'a tab': {
		file: 'content/site.yaml',
		from: '  code: MIT',
		to: '\tcode: MIT',
		says: '',
		fix: '',
	},
	'a colon without quotes': {
		file: 'content/facts/meetings.yaml',
		from: 'name: Oslo Conference',
		to: 'name: Oslo: Conference',
		at: 'Oslo: Conference',
		says: 'A colon in these words starts a new field.',
		fix: 'put the words into double quotes: name: "Oslo: Conference"',
	},
	'a missing space after a colon': {
		file: 'content/facts/meetings.yaml',
		from: 'name: Oslo Conference',
		to: 'name:Oslo Conference',
		says: 'A space is missing after the colon.',
		fix: 'write name: Oslo Conference',
	},
	'a blank nothing fills in': {
		file: 'content/en/home.yaml',
		from: '"{joined} states have joined',
		to: '"{joind} states have joined',
		says: 'Nothing fills in {joind} in "lede".',
		fix: 'write "joined".',
	},
	'a mark that turns the direction': {
		file: 'content/en/about.mdx',
		from: 'Facts belong to nobody.',
		to: 'Facts \u202ebelong to nobody.',
		at: '\u202e',
		says: 'Here is a mark that turns the direction of writing (U+202E), which nobody can see.',
		fix: 'delete it, or let npm run check:content -- --fix do it.',
	},
};

/** Those whose place or words need more than a line to say are asserted below. */
const {
	'a title that is taken': taken,
	'a missing field': missing,
	'a tab': tab,
	...simple
} = mistakes;

const seeded = ({ file, from, to }: Mistake) => {
	const files = readContentFiles(root);
	const sound = files.get(file) ?? '';
	const offset = sound.indexOf(from);
	assert.ok(offset >= 0, `${file} no longer holds: ${from}`);
	const text = sound.slice(0, offset) + to + sound.slice(offset + from.length);
	files.set(file, text);
	return { files, text, offset };
};

for (const [name, mistake] of Object.entries(simple)) {
	test(`${name} is reported at its place, with what to write instead`, () => {
		const { files, text, offset } = seeded(mistake);
		const { line, column } = placeOf(text, text.indexOf(mistake.at ?? mistake.to, offset));
		assert.deepEqual(checkContent(files, today).map(formatProblem), [
			`${mistake.file}:${line}:${column}  ${mistake.says}\n  Fix: ${mistake.fix}`,
		]);
	});
}

test('a title that is taken, a missing field and a tab are reported', () => {
	const said = [taken, missing, tab].map((mistake) => {
		assert.ok(mistake);
		return checkContent(seeded(mistake).files, today)
			.map(formatProblem)
			.map((words) => words.replace(/:\d+:\d+/, ''));
	});
	assert.deepEqual(said, [
		[
			'content/en/precedents.mdx  This title is taken by content/en/network.mdx.\n' +
				'  Fix: give this text a title of its own.',
		],
		[
			'content/facts/meetings.yaml  The field "name" is missing.\n' +
				'  Fix: add it: name in English, for example Second Meeting of States Parties.',
		],
		[
			'content/site.yaml  This line has a tab.\n' +
				'  Fix: use spaces, two for each step to the right.',
		],
	]);
});

test('a state that is deleted by mistake is missed', () => {
	const files = readContentFiles(root);
	const states = files.get('content/facts/states.yaml') ?? '';
	files.set('content/facts/states.yaml', states.replace(/- iso2: NU\n[\s\S]*$/, ''));
	const said = checkContent(files, today).map(({ message }) => message);
	assert.ok(said.includes('There are 196 states in this file; there were 197.'), said.join('\n'));
});

test('a file with the wrong name or in the wrong place is reported', () => {
	const files = readContentFiles(root);
	for (const file of ['content/en/About Us.mdx', 'content/en/old.md', 'content/facts/state.yaml']) {
		files.set(file, '');
	}
	assert.deepEqual(checkContent(files, today).map(formatProblem), [
		'content/en/About Us.mdx:1:1  "About Us.mdx" cannot be an address.\n' +
			'  Fix: name it about-us.mdx: small letters a to z, digits and hyphens.',
		'content/en/old.md:1:1  Texts end in .mdx.\n  Fix: name it old.mdx.',
		'content/facts/state.yaml:1:1  There is no file of facts "state.yaml".\n  Fix: name it states.yaml.',
	]);
});

test('a fact nobody has checked for 180 days is a warning, for a year an error', () => {
	const files = readContentFiles(root);
	const half = checkContent(files, '2027-06-01');
	assert.ok(half.length > 0 && half.every(({ severity }) => severity === 'warning'));
	assert.match(
		formatProblem(half[0] as (typeof half)[number]),
		/^content\/facts\/\S+ {2}Warning: Nobody has checked this for \d+ days\.\n {2}Fix: compare/,
	);
	assert.ok(checkContent(files, '2027-12-01').some(({ severity }) => severity === undefined));
});

test('problems of several files come at once, in order, with a summary', () => {
	const first = seeded(simple['an unknown source'] as Mistake);
	const second = simple['an unknown blank'] as Mistake;
	const text = first.files.get(second.file) ?? '';
	first.files.set(second.file, text.replace(second.from, second.to));
	const problems = checkContent(first.files, today);
	assert.deepEqual(
		problems.map(({ file }) => file),
		['content/en/letter.mdx', 'content/facts/figures.yaml'],
	);
	assert.match(formatProblems(problems), /\n2 errors, 0 warnings in 2 files\.$/);
});

test('on GitHub a problem is an annotation at its line', () => {
	assert.equal(
		annotation({
			file: 'content/en/a.mdx',
			line: 3,
			column: 7,
			message: '100% wrong.',
			fix: 'mend it.',
		}),
		'::error file=content/en/a.mdx,line=3,col=7::100%25 wrong.%0AFix: mend it.',
	);
});

const folder = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(folder, { recursive: true }));

test('the command exits with 1, mends what is safe and leaves the rest byte for byte', () => {
	cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
	const about = join(folder, 'content/en/about.mdx');
	const sound = readFileSync(about, 'utf8');
	writeFileSync(about, sound.replace('Facts belong', 'Facts \u202ebelong') + '\n<Fcat />\n');
	const run = (...words: string[]) =>
		spawnSync(process.execPath, [join(root, 'scripts/check-content.ts'), ...words], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_ROOT: folder, SITE_DATE: today },
		});

	const first = run();
	assert.equal(first.status, 1);
	assert.match(first.stdout, /2 errors, 0 warnings in 1 file\.\n$/);

	const mended = run('--fix');
	assert.equal(mended.status, 1);
	assert.equal(readFileSync(about, 'utf8'), `${sound}\n<Fcat />\n`);

	writeFileSync(about, sound);
	assert.equal(run().stdout, 'The content is in order.\n');
	assert.equal(run().status, 0);
});

test('a text with code is refused without being run', () => {
	const canary = join(folder, 'canary');
	const code = `import { writeFileSync } from 'node:fs'; writeFileSync('${canary}', '')`;
	const attempts = [
		`import { writeFileSync } from 'node:fs'\n\nexport const a = writeFileSync('${canary}', '')`,
		`{(await import('node:fs')).writeFileSync('${canary}', '')}`,
		`<Fact id={(await import('node:fs')).writeFileSync('${canary}', '')} />`,
		`<Fact {...(await import('node:fs')).writeFileSync('${canary}', '')} />`,
		`<script>${code.replace(/[{}]/g, '')}</script>`,
	];
	for (const attempt of attempts) {
		const files = readContentFiles(root);
		const about = files.get('content/en/about.mdx') ?? '';
		files.set('content/en/about.mdx', `${about}\n${attempt}\n`);
		assert.ok(checkContent(files, today).length > 0, attempt);
	}
	assert.throws(() => readFileSync(canary));
});
