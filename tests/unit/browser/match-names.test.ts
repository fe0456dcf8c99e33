import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, matchNames } from '../../../src/browser/parts/match-names.ts';

const states = [
	...['Côte d’Ivoire|Ivory Coast', 'Guinea', 'Guinea-Bissau', 'Niger', 'Nigeria', 'Oman'],
	...['Romania', 'Togo', 'Ukraine', 'United Kingdom|UK'],
].map((all) => ({ id: all.split('|')[0], names: all.split('|').map(keyOf) }));
const found = (typed: string) =>
	matchNames(keyOf(typed), states).map(({ found: { id }, whole }) => (whole ? `${id}!` : id));

test('names are compared without case, accents and signs', () => {
	assert.equal(keyOf(' Côte  d’Ivoire '), 'cote d ivoire');
	assert.equal(keyOf('St. Kitts & Nevis'), 'st kitts nevis');
	assert.equal(keyOf('بَرْلَمان'), 'برلمان');
	assert.equal(keyOf('?!'), '');
});

test('the whole name comes first, then beginnings of names, then beginnings of words', () => {
	assert.deepEqual(found('niger'), ['Niger!', 'Nigeria']);
	assert.deepEqual(found('ni'), ['Niger', 'Nigeria']);
	assert.deepEqual(found('coast ivo'), ['Côte d’Ivoire']);
	assert.deepEqual(found('IVORY COAST'), ['Côte d’Ivoire!']);
	assert.deepEqual(found('oman'), ['Oman!']);
});

test('a slip is forgiven where nothing fits, also in the middle of typing, but not in short words', () => {
	assert.deepEqual(found('nigerria'), ['Nigeria']);
	assert.deepEqual(found('romn'), ['Romania']);
	assert.deepEqual(found('ivory cost'), ['Côte d’Ivoire']);
	assert.deepEqual(found('tgo'), []);
	assert.deepEqual(found('atlantis'), []);
});

test('a name among the words of a formal one is found, the longest first', () => {
	assert.deepEqual(found('Federal Republic of Nigeria'), ['Nigeria']);
	assert.deepEqual(found('the Republic of Guinea-Bissau'), ['Guinea-Bissau']);
	assert.deepEqual(found('Togo (Republic of)'), ['Togo']);
});

test('an abbreviation is no beginning of another name', () => {
	assert.deepEqual(found('UK'), ['United Kingdom!']);
	assert.deepEqual(found('ukr'), ['Ukraine']);
});
