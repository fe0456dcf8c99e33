import { browserLanguages } from './browser-languages.ts';
import { keyOf, matchNames } from './match-names.ts';

/** A state as a page has it. */
export interface NamedState {
	name: string;
	/** Other names in the language of the page, `|` between them. */
	also: string | undefined;
	/** Two letters. */
	region: string;
}

const namesIn = (languages: string[]) => new Intl.DisplayNames(languages, { type: 'region' });

/**
 * Finds states by every name: also those in the language of the browser and in that of the state. To
 * collect the names takes a moment, so that it is done when somebody types.
 */
export const stateFinder = <State extends NamedState>(states: State[]) => {
	const inBrowser = namesIn(browserLanguages());
	const all = states.map((state) => {
		const { name, also = '', region } = state;
		const own = new Intl.Locale('und', { region }).maximize().language;
		const names = [name, inBrowser.of(region) ?? '', namesIn([own]).of(region) ?? ''];
		return { state, names: [...names, ...also.split('|')].map(keyOf).filter(Boolean) };
	});
	return (typed: string): { state: State; whole: boolean }[] =>
		matchNames(keyOf(typed), all).map(({ found: { state }, whole }) => ({ state, whole }));
};
