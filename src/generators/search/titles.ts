import { brotliCompressSync } from 'node:zlib';
import type { Titles } from '../../shared/search-titles.ts';
import { kinds } from '../../shared/result-kinds.ts';
import type { Part } from './parts.ts';
import { wordsOf } from '../../shared/plain-words.ts';
import { beginning, rootOf } from '../../shared/word-forms.ts';
import type { TellingWords } from './indexed-words.ts';
import type { SearchedLanguage } from './searched-language.ts';
import { byCode } from '../../shared/by-code.ts';

/** So many of its own words stand for a part, and fewer where the index would be larger than that, packed. */
const wordsKept = 5;
const largest = 6900;

/** The words of each part that few others have, the most telling first. */
const tellingBeginnings = (parts: Part[], telling: TellingWords): string[][] => {
	const counted = parts.map(({ title, text }) => {
		const counts = new Map<string, number>();
		const own = new Set(telling(title).map(beginning));
		for (const word of telling(text)) {
			const begun = beginning(word);
			if (own.has(begun) || word.length < 4 || /\d/.test(word)) continue;
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
			.sort((one, other) => other.weight - one.weight || byCode(one.word, other.word))
			.map(({ word }) => word),
	);
};

/** Other names as they are compared, without those that are the same then. */
const namesOf = (title: string, also: string[]): string => {
	const keyOf = (name: string): string => wordsOf(name).map(rootOf).join(' ');
	const names = new Map([title, ...also].map((name) => [keyOf(name), wordsOf(name).join(' ')]));
	names.delete(keyOf(title));
	return [...names.values()].join('|');
};

/** The index of titles of a language, made from the parts of its finished pages. */
export const titlesOf = (
	{ parts: all, added: { ignored, same, also }, telling }: SearchedLanguage,
	build: string,
): Titles => {
	const parts = all.filter(({ kind, address }) => kind !== 'precedent' || !address.includes('#'));
	const pages = Map.groupBy(parts, ({ address }) => address.replace(/#.*/, ''));
	const ordered = [...pages.values()].flat();
	const rows = ordered.filter(({ text }) => text !== '');
	const beginnings = tellingBeginnings(rows, telling);
	const words = new Map(rows.map((row, index) => [row, beginnings[index] ?? []]));
	const titles = (kept: number): Titles => ({
		build,
		ignored: ignored.join(' '),
		same: same.map((group) => group.join(' ')),
		pages: [...pages].map(([page, own]) =>
			[page, ...own.slice(1).map(({ address }) => address.replace(/.*#/, ''))].join(' '),
		),
		titles: ordered.map(({ title }) => title),
		kinds: ordered.map(({ kind }) => kinds.indexOf(kind)),
		also: ordered.map(({ title, address }) => namesOf(title, also[address] ?? [])),
		telling: ordered.map((part) => (words.get(part) ?? []).slice(0, kept).join(' ')),
	});
	const sizeOf = (kept: number): number => brotliCompressSync(JSON.stringify(titles(kept))).length;
	let kept = wordsKept;
	while (kept > 0 && sizeOf(kept) > largest) kept--;
	return titles(kept);
};
