import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, inOrder } from '../../../src/generators/page-styles.ts';

const order = '@layer reset, tokens, base, prose, shared, components, utilities, print;';
const face = (family: string) => `@font-face{font-family:${family};src:url(a.woff2)}`;
const sheets = inOrder([
	{ name: 'drawings', css: '@layer shared{.drawing{color:red}@media print{.drawing{color:blue}}}' },
	{
		name: 'fonts',
		css: `@layer reset,tokens;@layer base{${face('Newsreader')}${face('Naskh')}}`,
	},
	{ name: 'Page', css: '@layer base{a{color:red}}@media print{a{color:black}}@layer print;' },
	{ name: 'index', css: '@layer components{.home-title{color:red}}' },
]);

test('a page has the styles of its kind, the fonts of its language and those of its own classes', () => {
	const common = `${order}@layer base{a{color:red}}@layer components{.home-title{color:red}}`;
	assert.deepEqual(blocksOf(sheets, '<p class="lede">', 'en'), [
		common,
		`@layer base{${face('Newsreader')}}`,
	]);
	assert.deepEqual(blocksOf(sheets, '<svg class="wide drawing">', 'ar'), [
		common,
		'@layer shared{.drawing{color:red}}',
		`@layer base{${face('Naskh')}}`,
	]);
});

test('where a word looks like a class, it is none', () => {
	assert.equal(blocksOf(sheets, '<p class="lede">A drawing.</p>', 'en').length, 2);
});
