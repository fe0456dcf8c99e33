import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { test } from 'node:test';
import { messages } from '../../../src/content/schemas/interface/messages.ts';
import type { Say } from '../../../src/content/schemas/interface/messages.ts';
import { givenOn } from '../../support/open-data-input.ts';
import { root } from '../../support/site.ts';

/** A file with those it imports and those these import: where the words of a template come from. */
const near = (files: Map<string, string>, file: string, steps = 2): string[] => {
	const text = files.get(file);
	if (text === undefined) return [];
	const imports = steps > 0 ? [...text.matchAll(/from '(\.[^']+)'/g)] : [];
	return [
		text,
		...imports.flatMap(([, path = '']) =>
			near(files, normalize(join(file, '..', path)), steps - 1),
		),
	];
};

/** Whether a word stands in a code: in quotes, as the name of a field, or made by a template. */
const says = (code: string, word: string): boolean =>
	new RegExp(`(['"])${word}\\1|\\b${word}\\??:`).test(code) ||
	[...code.matchAll(/`([a-z]+)\$\{[^`]+\}`/gi)].some(([, start = '']) => word.startsWith(start));

/**
 * Keys that no file uses. One is used where it stands in quotes, or where a template makes it out of
 * a word that is said near it; content says the names of blanks and units.
 */
const unused = (keys: string[], files: Map<string, string>, content: string): string[] => {
	const code = [...files.values()].join('\n');
	const templates = [...files].flatMap(([file, text]) =>
		[...text.matchAll(/`(\w+\.)\$\{[^`]*\}(\w*)`/g)].map(([, start = '', end = '']) => ({
			start,
			end,
			words: [...near(files, file), content].join('\n'),
		})),
	);
	return keys.filter(
		(key) =>
			!code.includes(`'${key}'`) &&
			!templates.some(
				({ start, end, words }) =>
					key.startsWith(start) &&
					key.endsWith(end) &&
					says(words, key.slice(start.length, key.length - end.length)),
			),
	);
};

test('every message of the interface is used', () => {
	const read = (pattern: string) =>
		globSync(pattern, { cwd: root }).map(
			(file) => [file, readFileSync(join(root, file), 'utf8')] as const,
		);
	const files = read('src/**/*.{ts,astro}').filter(([file]) => !file.includes('/interface'));
	const content = read('content/en/**/*.mdx').map(([, text]) => text);
	const keys = Object.entries(messages).flatMap(([group, sentences]) =>
		Object.keys(sentences).map((name) => `${group}.${name}`),
	);
	assert.deepEqual(unused(keys, new Map(files), content.join('\n')), []);
});

test('a message that nothing uses is found', () => {
	const files = new Map([
		['src/a.astro', "import { kinds } from './b.ts';\nt('nav.letter'); t(`calendar.${kind}Text`);"],
		['src/b.ts', "export const kinds = ['report'];"],
		['src/c.ts', "'sort'; t(`stateFacts.${name}`); fact(`article${number}`);"],
	]);
	const used = ['nav.letter', 'calendar.reportText', 'stateFacts.article3', 'stateFacts.units'];
	const others = ['nav.letters', 'calendar.report', 'calendar.sortText', 'stateFacts.report'];
	assert.deepEqual(unused([...used, ...others], files, 'with="units"'), others);
});

test('a message is said only by its key, with a value for each of its blanks', () => {
	const t: Say = givenOn('2026-11-23').words.t;
	assert.equal(t('site.asOf', { date: 'today' }), 'site.asOf today');
	assert.equal(t('nav.letter'), 'nav.letter');
	// @ts-expect-error There is no such message.
	t('nav.letters');
	// @ts-expect-error Its blank is not filled.
	t('site.asOf');
	// @ts-expect-error It has no such blank.
	t('site.asOf', { date: 'today', day: 'today' });
	// @ts-expect-error It has no blanks.
	t('nav.letter', { date: 'today' });
});
