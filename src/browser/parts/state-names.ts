import { browserLanguages } from './browser-languages.ts';
import { keyOf, keysOf, matchNames } from './match-names.ts';

/** A state as a page has it. */
export interface NamedState {
	name: string;
	/** Other names in the language of the page, `|` between them. */
	also: string | undefined;
	/** Two letters. */
	region: string;
}

const namesIn = (languages: string[]) => new Intl.DisplayNames(languages, { type: 'region' });

/** The languages of the site, that of the page first. */
const ownLanguages = (): string[] => [
	document.documentElement.lang,
	...[...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map(
		({ hreflang }) => hreflang,
	),
];

/**
 * Finds states by every name: also those in the languages of the site, in that of the browser and in
 * that of the state. To collect the names takes a moment, so that it is done when somebody types.
 */
export const stateFinder = <State extends NamedState>(states: State[]) => {
	const everywhere = [browserLanguages(), ...ownLanguages().map((one) => [one])].map(namesIn);
	const all = states.map((state) => {
		const { name, also = '', region } = state;
		const own = new Intl.Locale('und', { region }).maximize().language;
		const others = [...everywhere, namesIn([own])].map((names) => names.of(region) ?? '');
		const [shown = '', ...more] = new Set([name, ...others, ...also.split('|')]);
		return { state, names: [shown, ...more].map(keysOf) };
	});
	return (typed: string): { state: State; whole: boolean; slip: boolean }[] =>
		matchNames(keyOf(typed), all).map(({ found: { state }, ...fit }) => ({ state, ...fit }));
};
