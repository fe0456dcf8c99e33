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
 * Each state with its names as they are compared, the one that is shown first: also those in the
 * languages of the site, in that of the browser and in that of the state.
 */
const withNames = <State extends NamedState>(states: State[]) => {
	const everywhere = [browserLanguages(), ...ownLanguages().map((one) => [one])].map(namesIn);
	return states.map((state) => {
		const { name, also = '', region } = state;
		const own = new Intl.Locale('und', { region }).maximize().language;
		const others = [...everywhere, namesIn([own])].map((names) => names.of(region) ?? '');
		const [shown = '', ...more] = new Set([name, ...others, ...also.split('|')]);
		return { state, names: [shown, ...more].map(keysOf) };
	});
};

/** Finds states by every name. To collect the names takes a moment, so that it is done when somebody types. */
export const stateFinder = <State extends NamedState>(states: State[]) => {
	const all = withNames(states);
	return (typed: string): { state: State; whole: boolean; slip: boolean }[] =>
		matchNames(keyOf(typed), all).map(({ found: { state }, ...fit }) => ({ state, ...fit }));
};

/** Finds the two letters of a state by themselves or by any whole name. Of two states the one that shows it. */
export const regionFinder = (states: NamedState[]) => {
	const codes = new Set(states.map(({ region }) => region));
	const regions = new Map<string, string>();
	const all = withNames(states);
	const shown = all.map(({ state, names }) => ({ state, names: names.slice(0, 1) }));
	for (const { state, names } of [...shown, ...all])
		for (const name of names.flat()) if (!regions.has(name)) regions.set(name, state.region);
	return (words: string): string | undefined => {
		const code = words.toUpperCase();
		return codes.has(code) ? code : regions.get(keyOf(words));
	};
};
