import type { StateNames } from '../../../shared/state-names.ts';
import { browserLanguages } from '../../parts/browser-languages.ts';
import { keyOf } from '../../parts/match-names.ts';

/** A state as it is shown. */
export interface ListedState {
	name: string;
	/** Two letters. */
	region: string;
}

/** Words that one writes in a name and another leaves out, of English, French, Spanish and their like. */
const small = new Set(
	'the of and le la les l el los las de du des d del e et y do da dos das'.split(' '),
);

/** Letters of an abbreviation. */
const letters = /(?:^| )\p{L}(?: \p{L})+(?= |$)/gu;

/** A name without small words; U.S.A. is USA, and a Saint is a St. */
const bare = (name: string): string => {
	const words = keyOf(name)
		.replace(letters, (found) => ` ${found.replaceAll(' ', '')}`)
		.split(' ')
		.map((word) => (word === 'saint' ? 'st' : word));
	const others = words.filter((word) => !small.has(word));
	return (others.length > 0 ? others : words).join(' ').trim();
};

/** A name that is parted: `Iran (Islamic Republic of)`, `Korea, Republic of`. */
const parted = /^([^(,]+)(?:\(([^()]+)\)|, *([^,()]+))\s*$/;

/**
 * A name as it is compared, first as it stands. What is behind its first part is put before it; in
 * Arabic a dash there says where the first part belongs.
 */
const keysOf = (name: string): string[] => {
	const [, first = '', inBrackets = '', behind = ''] = parted.exec(name) ?? [];
	const second = inBrackets || behind;
	const turned = / [-–—] /.test(second)
		? second.replace(/ [-–—] /, ` ${first} `)
		: `${second} ${first}`;
	return [bare(name), second && bare(turned)].filter(Boolean);
};

const namesIn = (languages: string[]) => new Intl.DisplayNames(languages, { type: 'region' });

/**
 * Finds the two letters of a state by themselves or by any whole name: as it is shown, one of those that
 * are given besides, or one that the browser knows in their languages, in its own or in that of the state.
 * Of two states it is the one that shows the name. Of `Myanmar (Burma)` each part is a name of the same.
 */
export const regionFinder = (
	states: ListedState[],
	{ languages, names }: StateNames,
): ((words: string) => string | undefined) => {
	const codes = new Set(states.map(({ region }) => region));
	const regions = new Map<string, string>();
	const add = (name: string | undefined, region: string) => {
		for (const key of keysOf(name ?? '')) if (!regions.has(key)) regions.set(key, region);
	};
	for (const { name, region } of states) add(name, region);
	for (const { region } of states) for (const name of names[region] ?? []) add(name, region);
	const known = [browserLanguages(), ...languages.map((language) => [language])].map(namesIn);
	for (const { region } of states) {
		const own = new Intl.Locale('und', { region }).maximize().language;
		for (const inLanguage of [...known, namesIn([own])]) add(inLanguage.of(region), region);
	}
	const named = (words: string) => keysOf(words).map((key) => regions.get(key));
	return (words) => {
		const code = words.toUpperCase();
		if (codes.has(code)) return code;
		const found = named(words).find(Boolean);
		if (found) return found;
		const [, first = '', second] = parted.exec(words) ?? [];
		const [region] = named(first);
		return second && region === named(second)[0] ? region : undefined;
	};
};
