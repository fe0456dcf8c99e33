import { kinds } from '../../shared/result-kinds.ts';
import type { Kind } from '../../shared/result-kinds.ts';
import type { Titles } from '../../shared/search-titles.ts';
import { beginning, isSlip, wordsOf } from '../../shared/plain-words.ts';

/** Something that was found. */
export interface Found {
	/** From the start of the site: `briefing/#article-4`. */
	address: string;
	title: string;
	page: string;
	kind: Kind;
	/** The higher, the better it fits; above 1 every word of the query stands in its title or name. */
	score: number;
}

interface Entry extends Omit<Found, 'score'> {
	/** The words of its title, and of each other name. */
	names: string[][];
	telling: string[];
	/** The words of the title of its page. */
	around: string[];
}

/** Titles in the form in which they are compared. */
export interface TitleIndex {
	entries: Entry[];
	/** The words of all names, to tell a slip of the pen from a word. */
	known: Set<string>;
	ignored: Set<string>;
	/** Other words with the meaning of a word. */
	same: Map<string, string[]>;
}

export const indexOf = ({ pages, ignored, same: groups }: Titles): TitleIndex => {
	const entries = pages.flatMap(([page, rows]) =>
		rows.map(([id, title, kind, also = '', telling = '']): Entry => ({
			address: id ? `${page}#${id}` : page,
			title,
			page: rows[0]?.[1] ?? title,
			kind: kinds[kind] ?? 'about',
			names: [title, ...also.split('|').filter(Boolean)].map(wordsOf),
			telling: telling.split(' ').filter(Boolean),
			around: id ? wordsOf(rows[0]?.[1] ?? '') : [],
		})),
	);
	const known = new Set(entries.flatMap(({ names }) => names.flat()));
	const same = new Map(
		groups.flatMap((group) =>
			group.map((word) => [word, group.filter((other) => other !== word)] as const),
		),
	);
	return { entries, known, ignored: new Set(ignored.flatMap(wordsOf)), same };
};

/** The words of a query that count: all of them where none does. */
export const queryWords = (query: string, { ignored }: TitleIndex): string[] => {
	const words = [...new Set(wordsOf(query))];
	const telling = words.filter((word) => !ignored.has(word));
	return telling.length > 0 ? telling : words;
};

/** How well a word of a query is met by a word, from 0 to 1. */
export const likeness = (asked: string, word: string, slips: boolean): number => {
	if (asked === word) return 1;
	// A number is another number, not the beginning of one.
	if (/\d/.test(asked)) return 0;
	// In Arabic the article is written together with its word.
	if (word === `ال${asked}` || asked === `ال${word}`) return 0.95;
	if (asked.length >= 2 && word.startsWith(asked)) return 0.6 + (0.3 * asked.length) / word.length;
	if (slips && asked.length >= 5 && isSlip(asked, word)) return 0.75;
	let same = 0;
	while (same < asked.length && asked[same] === word[same]) same++;
	// The same word with another ending: deadlines, deadline; clearing, clearance.
	if (same >= 4 && word.length - same <= 1 && asked.length - same <= 3) return 0.8;
	return same >= 5 && word.length - same <= 7 && asked.length - same <= 4 ? 0.5 : 0;
};

/** Another word with the same meaning counts a little less. */
const nearly = 0.85;

/** How well a word of a query is met by the words of an entry. */
interface Met {
	/** In each of its names. */
	names: number[];
	/** In its telling words, or in the title of its page. */
	beside: number;
}

const meet = (word: string, { entries, known, same }: TitleIndex): Met[] => {
	const slips = !known.has(word);
	const others = same.get(word) ?? [];
	const like = (one: string): number =>
		Math.max(
			likeness(word, one, slips),
			...others.map((other) => nearly * likeness(other, one, false)),
		);
	const best = (words: string[]): number => Math.max(0, ...words.map(like));
	const begun = others.map(beginning);
	const bestTelling = (words: string[]): number =>
		words.includes(beginning(word)) ? 1 : words.some((one) => begun.includes(one)) ? nearly : 0;
	return entries.map(({ names, telling, around }) => ({
		names: names.map(best),
		beside: Math.max(0.5 * bestTelling(telling), 0.4 * best(around)),
	}));
};

/** What fits less is chance. */
const least = 0.04;

/** What fits a query by titles, names and telling words, the best first. */
export const findTitles = (query: string, index: TitleIndex): Found[] => {
	const asked = queryWords(query, index);
	const { entries } = index;
	const words = asked.map((word) => {
		const met = meet(word, index);
		const holders = met.filter(({ names, beside }) => Math.max(...names, beside) > 0).length;
		// A word that many entries hold says little.
		return { met, weight: holders === 0 ? 1 : Math.log(1 + entries.length / holders) };
	});
	const total = words.reduce((sum, { weight }) => sum + weight, 0);
	/** Part of the query that is met, from 0 to 1. */
	const share = (value: (met: Met[]) => number): number =>
		words.reduce((sum, { met, weight }) => sum + weight * value(met), 0) / total;

	return entries
		.map(({ names, address, title, page, kind }, at) => {
			const any = share((met) => Math.max(...(met[at]?.names ?? []), met[at]?.beside ?? 0));
			// A name met as a whole is what was meant.
			const whole = names.map((name, one) => {
				const like = share((met) => met[at]?.names[one] ?? 0);
				return like > 0.5 ? like * Math.min(1, asked.length / name.length) : 0;
			});
			const first = any > 0 && !address.includes('#') ? 0.05 : 0;
			return { address, title, page, kind, score: any * any + 0.6 * Math.max(...whole) + first };
		})
		.filter(({ score }) => score > least)
		.sort((one, other) => other.score - one.score || one.address.localeCompare(other.address));
};
