import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSizes } from '../../../src/generators/sizes.ts';

const link = '<a href="/a.pdf">PDF <data data-size></data></a>';

test('the size of a file is written in the language, and stays together where lines go from the right', () => {
	assert.equal(
		withSizes(link, 'en', () => 74_400),
		'<a href="/a.pdf">PDF 74 kB</a>',
	);
	assert.equal(
		withSizes(link, 'ar', () => 74_400),
		'<a href="/a.pdf">PDF \u206874 كيلوبايت\u2069</a>',
	);
	assert.equal(
		withSizes(link, 'ar', () => 2_100_000),
		'<a href="/a.pdf">PDF \u20682.1 ميغابايت\u2069</a>',
	);
});

test('where the size is not known, its place stays', () => {
	assert.equal(
		withSizes(link, 'en', () => undefined),
		link,
	);
});
