import type { Given } from '../../src/generators/open-data/input.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { allFacts, publishedFacts } from './published-facts.ts';

/** What the documents of a day are made from, with names from the facts and keys for words. */
export const givenOn = (date: string, changed: Partial<Given> = {}): Given => ({
	facts: publishedFacts(date),
	date,
	words: {
		language: 'en',
		t: (key, ...[values = {}]) => [key, ...Object.values(values)].join(' '),
		names: {
			state: (iso2) => allFacts.states.find((state) => state.iso2 === iso2)?.name ?? iso2,
			meeting: (_, english) => english,
			city: (english) => english,
		},
		outcome: (english) => english,
		format: formatsOf('en'),
		askQuestion: (id) => `${id}?`,
	},
	address: 'https://example.org/mp/',
	publisher: 'Publisher',
	saidOfPublisher: 'Published by Publisher',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	...changed,
});
