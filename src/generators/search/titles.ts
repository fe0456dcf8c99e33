import type { TitleRow, Titles } from '../../shared/search-titles.ts';
import { kinds } from '../../shared/result-kinds.ts';
import type { Part } from './parts.ts';
import { beginning, wordsOf } from '../../shared/plain-words.ts';

/** What an editor adds to the words of the pages. */
export interface AddedWords {
	ignored: string[];
	same: string[][];
	/** By address: `briefing/#article-9`. */
	also: Record<string, string[]>;
}

/** So many of its own words stand for a part. */
const wordsKept = 5;

/** The words of each part that few others have, the most telling first. */
const tellingWords = (parts: Part[], ignored: Set<string>): string[][] => {
	const counted = parts.map(({ title, text }) => {
		const counts = new Map<string, number>();
		const own = new Set(wordsOf(title).map(beginning));
		for (const word of wordsOf(text)) {
			const begun = beginning(word);
			if (own.has(begun) || ignored.has(word) || word.length < 4 || /\d/.test(word)) continue;
			counts.set(begun, (counts.get(begun) ?? 0) + 1);
		}
		return counts;
	});
	const spread = new Map<string, number>();
	for (const counts of counted) {
		for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
	}
	// What stands once in a single part is mostly a name that nobody asks for.
	const weigh = (count: number, holders: number) =>
		Math.sqrt(count) * Math.log(parts.length / holders) * (count === 1 && holders === 1 ? 0.4 : 1);
	return counted.map((counts) =>
		[...counts]
			.map(([word, count]) => ({ word, weight: weigh(count, spread.get(word) ?? 1) }))
			.sort((one, other) => other.weight - one.weight || one.word.localeCompare(other.word))
			.slice(0, wordsKept)
			.map(({ word }) => word),
	);
};

/** The index of titles of a language, made from the parts of its finished pages. */
export const titlesOf = (
	all: Part[],
	{ ignored, same, also }: AddedWords,
	build: string,
): Titles => {
	const parts = all.filter(({ kind, address }) => kind !== 'precedent' || !address.includes('#'));
	const rows = parts.filter(({ text }) => text !== '');
	const telling = new Map(
		tellingWords(rows, new Set(ignored)).map((words, index) => [rows[index], words] as const),
	);
	const pages = new Map<string, TitleRow[]>();
	for (const part of parts) {
		const [page = '', id = ''] = part.address.split('#');
		const names = (also[part.address] ?? []).join('|');
		const words = (telling.get(part) ?? []).join(' ');
		const row: TitleRow = [id, part.title, kinds.indexOf(part.kind)];
		if (names || words) row.push(names);
		if (words) row.push(words);
		pages.set(page, [...(pages.get(page) ?? []), row]);
	}
	return { build, ignored, same, pages: [...pages] };
};
