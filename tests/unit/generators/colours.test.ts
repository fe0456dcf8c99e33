import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colours } from '../../../src/generators/pictures/colours.ts';

const read = (path: string) =>
	readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

test('pictures and documents have the colours of the light pages', () => {
	const [light = ''] = read('styles/tokens.css').split('@media');
	const tokens = new Map(
		[...light.matchAll(/--color-([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour]),
	);
	assert.ok(tokens.size > 8);
	for (const [name, colour] of Object.entries(colours))
		assert.equal(colour, tokens.get(name), name);
	const typst = [
		...read('generators/typst/templates/base.typ').matchAll(/#let ([\w-]+) = rgb\("(#\w{6})"\)/g),
	];
	assert.ok(typst.length > 5);
	for (const [, name = '', colour] of typst) {
		assert.equal(colour, tokens.get(name.replace(/-(colour|ground)$/, '')), name);
	}
});
