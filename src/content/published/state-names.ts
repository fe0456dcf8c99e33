import { languages } from '../../i18n/languages.ts';
import type { StateNames } from '../../shared/state-names.ts';
import { facts } from './facts.ts';
import { offeredLanguages, wordsOf } from './words.ts';

/** What editors call states, in every language that is offered. */
const all = offeredLanguages.map((language) => wordsOf(language).names);

export const stateNames: StateNames = {
	languages: Object.keys(languages),
	names: Object.fromEntries(
		facts.states.flatMap(({ iso2 }) => {
			const own = all.flatMap(({ states, also }) =>
				[states[iso2] ?? [], also?.[iso2] ?? []].flat(),
			);
			return own.length > 0 ? [[iso2, [...new Set(own)]]] : [];
		}),
	),
};
