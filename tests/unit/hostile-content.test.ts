import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { isError } from '../../src/checks/problem.ts';
import { factFiles } from '../../src/schemas/files.ts';
import { soundContent, soundDate } from '../sound.ts';
import { root } from '../site.ts';

const folder = join(root, 'tests/fixtures/hostile');

/** Where a hostile file goes: a text of its own, or the end of the data file its name begins with. */
const placed = (name: string) => {
	const files = soundContent();
	const hostile = readFileSync(join(folder, name), 'utf8');
	if (name.endsWith('.mdx')) {
		const file = `content/en/${name}`;
		return { file, files: files.set(file, hostile) };
	}
	const [data = ''] = name.split('.');
	const file = data in factFiles ? `content/facts/${data}.yaml` : `content/en/${data}.yaml`;
	return { file, files: files.set(file, `${files.get(file) ?? ''}\n${hostile}`) };
};

test('the sound content alone is in order', () => {
	assert.deepEqual(checkContent(soundContent(), soundDate), []);
});

const names = readdirSync(folder);

test('there are at least 60 hostile contents', () => {
	assert.ok(names.length >= 60, `${names.length}`);
});

for (const name of names) {
	test(`${name} is refused, and nothing of it runs`, () => {
		const { file, files } = placed(name);
		const errors = checkContent(files, soundDate).filter(isError);
		assert.ok(
			errors.some((error) => error.file === file),
			'no error was found',
		);
		assert.equal((globalThis as { canary?: unknown }).canary, undefined);
	});
}
