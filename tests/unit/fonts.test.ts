import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '../../src/i18n/languages.ts';
import { root } from '../support/site.ts';
import { charactersOf } from '../support/woff2.ts';

const fileOf = (name: string) => join(root, 'src/fonts', name);
const lacking = (name: string, characters: string) => {
	const held = charactersOf(readFileSync(fileOf(`${name}.woff2`)));
	return [...characters].filter((one) => !held.has(one.codePointAt(0) ?? 0));
};

test('the fonts of a language are there, each with its licence', () => {
	for (const name of new Set(Object.values(languages).flatMap(({ fonts }) => [...fonts]))) {
		assert.ok(existsSync(fileOf(`${name}.woff2`)), name);
		assert.ok(existsSync(fileOf(`OFL-${name}.txt`)), name);
	}
});

test('the first fonts of French and Spanish hold all that these languages write', () => {
	// No font has U+202F: what shapes a text draws it from the space, as it does U+2009.
	const french = 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ«»‹›“”‘’–—…\u00a0°€';
	const spanish = 'áéíñóúüÁÉÍÑÓÚÜ¿¡«»“”‘’–—…ºª€';
	for (const name of ['newsreader', 'schibsted-grotesk']) {
		assert.deepEqual(lacking(name, french + spanish), [], name);
	}
});

test('the font of Arabic holds its letters, vowel marks and signs, and no digits', () => {
	const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' + 'ًٌٍَُِّْـٰ' + '،؛؟';
	assert.deepEqual(lacking('noto-naskh-arabic', arabic), []);
	assert.deepEqual(lacking('noto-naskh-arabic', '09'), ['0', '9']);
});
