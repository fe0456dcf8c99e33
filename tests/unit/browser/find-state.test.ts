import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionFinder } from '../../../src/browser/parts/state-names.ts';

const find = regionFinder([
	{ name: 'Niger', also: undefined, region: 'NE' },
	{ name: 'Congo (Kinshasa)', also: 'Zaire|Congo', region: 'CD' },
	{ name: 'Congo', also: undefined, region: 'CG' },
	{ name: 'Côte d’Ivoire', also: 'Ivory Coast', region: 'CI' },
	{ name: 'Japan', also: undefined, region: 'JP' },
]);

test('a state is found by its letters, in either case, and by any whole name', () => {
	const found = ['ci', 'NE', 'Ivory Coast', 'COTE D’IVOIRE', 'zaire', '日本', 'Japan.'].map(find);
	assert.deepEqual(found, ['CI', 'NE', 'CI', 'CI', 'CD', 'JP', 'JP']);
});

test('of two states with a name it is the one that shows it', () => {
	assert.equal(find('Congo'), 'CG');
});

test('a part of a name, a slip and a longer name find none', () => {
	for (const words of ['Nig', 'Ivory', 'Japn', 'State of Japan', '', '?', 'constructor'])
		assert.equal(find(words), undefined, words);
});
