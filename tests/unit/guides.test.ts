import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/content/checks/check-content.ts';
import { factsFrom } from '../../src/content/read/facts.ts';
import { formatProblem } from '../../src/content/problems/problem.ts';
import { nextMeeting } from '../../src/treaty/meetings.ts';
import { countsOn } from '../../src/treaty/standing.ts';
import { factTexts, readContentFiles } from '../../src/content/read/disk.ts';
import { components } from '../../src/content/schemas/components.ts';
import { fixture, root } from '../support/site.ts';

const guide = readFileSync(join(root, 'docs/editing.md'), 'utf8');

/** The example of a task in the guide. */
const example = (task: string): string =>
	new RegExp(`## ${task}[\\s\\S]*?\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

/** The content of the fixture with an entry put in place of the one of the same name. */
const withEntry = (file: string, entry: string) => {
	const files = readContentFiles(fixture);
	const name = entry.split('\n')[0] ?? '';
	const entries = (files.get(file) ?? '').split(/^(?=- )/m);
	const index = entries.findIndex((found) => found.startsWith(`${name}\n`));
	assert.ok(name !== '' && index >= 0, `${file} has no entry "${name}"`);
	entries[index] = entry;
	files.set(file, entries.join(''));
	return files;
};

const problemsOf = (files: ReturnType<typeof readContentFiles>, today = '2026-11-25') =>
	checkContent(files, today).map(formatProblem);

const factsOf = (files: ReturnType<typeof readContentFiles>) => factsFrom(factTexts(files));

test('updating a figure as the guide says leaves the content in order', () => {
	const files = withEntry('content/facts/figures.yaml', example('Update a figure'));
	assert.deepEqual(problemsOf(files), []);
});

test('a meeting added as the guide says is the next one', () => {
	const files = withEntry('content/facts/meetings.yaml', example('Add a meeting'));
	assert.deepEqual(problemsOf(files), []);
	assert.equal(nextMeeting(factsOf(files).meetings, '2026-11-25')?.short, '14MSP');
});

test('a state recorded as the guide says is counted', () => {
	const files = withEntry('content/facts/states.yaml', example('Record that a state has joined'));
	const site = files.get('content/site.yaml') ?? '';
	const joined = Number(/joined: (\d+)/.exec(site)?.[1]);
	files.set('content/site.yaml', site.replace(`joined: ${joined}`, `joined: ${joined + 1}`));
	assert.deepEqual(problemsOf(files, '2027-01-20'), []);
	assert.equal(countsOn(factsOf(files).states, '2027-01-20').party, 113);
});

test('an act added as the guide says is in order', () => {
	const files = withEntry('content/facts/acts.yaml', example('Add an act of a parliament'));
	assert.deepEqual(problemsOf(files), []);
});

test('a model text copied and renamed as the guide says is in order', () => {
	const files = readContentFiles(fixture);
	const folder = 'content/en/model-texts';
	const copied = files.get(`${folder}/question-accede-date.mdx`) ?? '';
	files.set(`${folder}/question-budget.mdx`, copied.replace(/^title: .*/m, 'title: The budget'));
	assert.deepEqual(problemsOf(files), []);
});

test('a task of the guide has at most five steps', () => {
	const tasks = guide.split(/^## /m).filter((part) => /^1\. /m.test(part));
	assert.equal(tasks.length, 8);
	for (const task of tasks) {
		const steps = task.match(/^\d+\. /gm)?.length ?? 0;
		assert.ok(steps >= 3 && steps <= 5, task.split('\n')[0]);
	}
});

test('the table of what an editor may write names every component, with attributes it has', () => {
	const table = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
	const rules: Record<string, { attributes: object }> = components;
	const written = [...table.matchAll(/`<([A-Z]\w+)((?: \w+="[^"]*")*) ?\/?>`/g)];
	assert.deepEqual(
		[...new Set(written.map(([, name = '']) => name))].sort(),
		Object.keys(components).sort(),
	);
	for (const [, name = '', attributes = ''] of written) {
		for (const [, attribute = ''] of attributes.matchAll(/(\w+)=/g)) {
			assert.ok(attribute in (rules[name]?.attributes ?? {}), `${name} ${attribute}`);
		}
	}
});
