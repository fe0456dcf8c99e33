import { test } from 'node:test';
import { profileOf } from '../../../src/treaty/arsenal.ts';
import { asksFor } from '../../../src/treaty/asks.ts';
import { standingOn } from '../../../src/treaty/standing.ts';
import { publishedFacts } from '../../support/published-facts.ts';
import { testDate } from '../../support/site.ts';
import { assertSnapshot } from '../../support/snapshot.ts';

test('every state has the asks that were reviewed', () => {
	const { states, arsenals, 'ask-order': order } = publishedFacts();
	const lines = states.map((state) => {
		const arsenal = profileOf(arsenals.find(({ iso2 }) => iso2 === state.iso2));
		const standing = standingOn(state, testDate);
		return `${state.iso2} ${standing}: ${asksFor(standing, arsenal, order).join(' ')}`;
	});
	assertSnapshot('asks.txt', `${lines.join('\n')}\n`);
});
