import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { marks } from '../../src/shared/marks.ts';
import { root } from '../support/site.ts';

const files = globSync('src/{components,layouts,pages}/**/*.astro', { cwd: root });
const markup = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
const scripts = globSync('src/browser/**/*.ts', { cwd: root })
	.map((file) => readFileSync(join(root, file), 'utf8'))
	.join('\n');

test('every mark is written by some component', () => {
	const idle = Object.values(marks).filter(
		(mark) => !new RegExp(`[\\s"]${mark}[="\\s>]`).test(markup),
	);
	assert.deepEqual(idle, []);
});

test('what components write as data is a mark, or read by a script', () => {
	const written = new Set(markup.match(/(?<=\s)data-[a-z-]+(?==|\s|>)/g));
	const strange = [...written].filter((name) => {
		const property = name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
		return !(Object.values(marks) as string[]).includes(name) && !scripts.includes(property);
	});
	assert.deepEqual(strange, []);
});
