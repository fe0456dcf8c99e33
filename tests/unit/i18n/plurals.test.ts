import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../../src/i18n/messages.ts';
import { pluralSamples, pluralsOf } from '../../../src/i18n/plurals.ts';

test('there is a sample of every plural that a whole number has', () => {
	const all =
		'ar bg br cs cy da de en es et fa fr ga he hi id it ja ko lt lv mt nl pl pt ro ru sl sw tr uk vi zh';
	const millions = [1e6, 2e6, 5e6];
	const numbers = [...Array.from({ length: 200 }, (_, n) => n + 1), ...millions];
	for (const language of all.split(' ')) {
		const rules = new Intl.PluralRules(language);
		const needed = new Set(numbers.map((n) => rules.select(n)));
		assert.deepEqual(new Set(pluralSamples(language).keys()), needed, language);
	}
	assert.deepEqual([...pluralSamples('fr').keys()].sort(), ['many', 'one', 'other']);
	assert.deepEqual([...pluralSamples('es').keys()].sort(), ['many', 'one', 'other']);
	assert.deepEqual([...pluralSamples('pt').keys()].sort(), ['many', 'one', 'other']);
	assert.deepEqual([...pluralSamples('ru').keys()].sort(), ['few', 'many', 'one']);
	assert.deepEqual([...pluralSamples('ar').keys()].sort(), [
		...['few', 'many', 'one', 'other', 'two'],
	]);
});

test('a count is said in the words of its plural', () => {
	const states =
		'{n, plural, one {دولة واحدة} two {دولتان} few {# دول} many {# دولة} other {# دولة}}';
	const plurals = pluralsOf('ar', (n) => fill(states, { n }, 'ar'), 'لا دولة');
	assert.deepEqual(JSON.parse(plurals), {
		one: 'دولة واحدة',
		two: 'دولتان',
		few: '{n} دول',
		many: '{n} دولة',
		other: '{n} دولة',
		none: 'لا دولة',
	});
	const french = '{n, plural, one {# État} many {# d’États} other {# États}}';
	assert.deepEqual(JSON.parse(pluralsOf('fr', (n) => fill(french, { n }, 'fr'), 'aucun')), {
		one: '{n} État',
		many: '{n} d’États',
		other: '{n} États',
		none: 'aucun',
	});
});
