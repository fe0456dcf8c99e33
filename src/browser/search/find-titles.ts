import { kinds } from '../../shared/result-kinds.ts';
import type { Kind } from '../../shared/result-kinds.ts';
import type { Titles } from '../../shared/search-titles.ts';
import { isSlip, symbolsOf, wordsOf } from '../../shared/plain-words.ts';
import { bareOf, beginning, formsOf, rootOf, unjoined } from '../../shared/word-forms.ts';
import { byCode } from '../../shared/by-code.ts';

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
	/** The words of all names, to tell a slip of the pen from a word, and their other forms. */
	known: Set<string>;
	forms: Set<string>;
	ignored: Set<string>;
	/** Other words with the meaning of a word, by its forms. */
	same: Map<string, string[]>;
}

/** A word without what Arabic writes together with it, where that leaves a known one. */
const wordIn = (word: string, forms: Set<string>): string =>
	unjoined(word, (left) => forms.has(rootOf(left)));

export const indexOf = ({ pages, ...all }: Titles): TitleIndex => {
	let at = 0;
	const read = pages.flatMap((line) => {
		const [page = '', ...ids] = line.split(' ');
		const title = all.titles[at] ?? '';
		return ['', ...ids].map((id): Entry => {
			const own = all.titles[at] ?? '';
			const also = all.also[at]?.split('|').filter(Boolean) ?? [];
			const entry = {
				address: id ? `${page}#${id}` : page,
				title: own,
				page: title,
				kind: kinds[all.kinds[at] ?? -1] ?? 'about',
				names: [own, ...also].map((name) => [...wordsOf(name), ...symbolsOf(name)]),
				telling: all.telling[at]?.split(' ') ?? [],
				around: id ? wordsOf(title) : [],
			};
			at++;
			return entry;
		});
	});
	const forms = new Set(read.flatMap(({ names }) => names.flat().flatMap(formsOf)));
	const apart = (words: string[]): string[] => words.map((word) => wordIn(word, forms));
	const entries = read.map((entry) => ({
		...entry,
		names: entry.names.map(apart),
		around: apart(entry.around),
	}));
	const known = new Set(entries.flatMap(({ names }) => names.flat()));
	const same = new Map(
		all.same.flatMap((line) => {
			const group = line.split(' ');
			return group.flatMap((word) => {
				const others = group.filter((other) => other !== word);
				return formsOf(word).map((form) => [form, others] as const);
			});
		}),
	);
	return { entries, known, forms, ignored: new Set(all.ignored.split(' ')), same };
};

/** Other words with the meaning of a word. */
export const othersOf = (word: string, { same }: TitleIndex): string[] =>
	formsOf(word).flatMap((form) => same.get(form) ?? []);

/** The words of a query that count: all of them where none does. */
export const queryWords = (query: string, index: TitleIndex): string[] => {
	const words = [...new Set([...wordsOf(query), ...symbolsOf(query)])];
	const isIgnored = (word: string): boolean => index.ignored.has(word);
	const telling = words.filter((word) => !isIgnored(unjoined(word, isIgnored)));
	return (telling.length > 0 ? telling : words).map((word) => wordIn(word, index.forms));
};

/** How well a word of a query is met by a word, from 0 to 1. */
export const likeness = (query: string, held: string, slips: boolean): number => {
	if (query === held) return 1;
	// A number is another number, not the beginning of one.
	if (/\d/.test(query)) return 0;
	const forms = formsOf(held);
	if (formsOf(query).some((form) => forms.includes(form))) return 0.95;
	if (slips && query.length >= 5 && isSlip(bareOf(query), bareOf(held))) return 0.75;
	const [asked, word] = [rootOf(query), rootOf(held)];
	if (asked.length >= 2 && word.startsWith(asked)) return 0.6 + (0.3 * asked.length) / word.length;
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

const meet = (word: string, index: TitleIndex): Met[] => {
	const { entries } = index;
	const slips = !formsOf(word).some((form) => index.forms.has(form));
	const others = othersOf(word, index);
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

/** A small number is that of the word before it: the 4 of "article 4" is no day of a month. */
const numbered = (word: string, met: Met[], before: Met[] | undefined): Met[] =>
	before && /^\d{1,2}$/.test(word)
		? met.map(({ names, beside }, entry) => ({
				names: names.map((like, name) => (before[entry]?.names[name] ? like : like / 2)),
				beside,
			}))
		: met;

/** What fits less is chance. */
const least = 0.04;

/**
 * What fits words of a query by titles, names and telling words, the best first.
 *
 * @param texts How many texts hold each word, where that is known.
 */
export const findTitles = (asked: string[], index: TitleIndex, texts: number[] = []): Found[] => {
	const { entries } = index;
	const allMet = asked.map((word) => meet(word, index));
	const words = asked.map((word, at) => {
		const met = numbered(word, allMet[at] ?? [], allMet[at - 1]);
		const titles = met.filter(({ names, beside }) => Math.max(...names, beside) > 0).length;
		// Where no title has a number that was asked for, it says as much as in texts.
		const holders = titles || (/\d/.test(word) && texts[at]);
		// A word that many entries hold says little.
		return { met, weight: holders ? Math.log(1 + entries.length / holders) : 1 };
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
		.sort((one, other) => other.score - one.score || byCode(one.address, other.address));
};
