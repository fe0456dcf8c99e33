import { test } from 'node:test';
import { profileOf } from '../../src/convention/arsenal.ts';
import { asksFor } from '../../src/convention/asks.ts';
import { standingOn } from '../../src/convention/standing.ts';
import { readFacts } from '../../src/lib/read-facts.ts';
import { root, testDate } from '../site.ts';
import { assertSnapshot } from '../snapshot.ts';

test('every state has the asks that were reviewed', () => {
	const { states, arsenals, 'ask-order': order } = readFacts(root);
	const lines = states.map((state) => {
		const arsenal = profileOf(arsenals.find(({ iso2 }) => iso2 === state.iso2));
		const standing = standingOn(state, testDate);
		return `${state.iso2} ${standing}: ${asksFor(standing, arsenal, order).join(' ')}`;
	});
	assertSnapshot('asks.txt', `${lines.join('\n')}\n`);
});
