import { findTitles, indexOf, othersOf, queryWords } from './find-titles.ts';
import type { Found, TitleIndex } from './find-titles.ts';
import { combine, openFullText, withOthers } from './full-text.ts';
import type { Hit, SearchWord } from './full-text.ts';
import type { Kind } from '../../shared/result-kinds.ts';
import { passageOf, piecesOf } from './passage.ts';
import type { Piece } from './passage.ts';
import type { Titles } from '../../shared/search-titles.ts';
import { inTime } from '../parts/in-time.ts';
import { isIndexed, isSlip } from '../../shared/plain-words.ts';
import { formsOf, rootOf } from '../../shared/word-forms.ts';

/** Something to show: a title, and a passage where the full text was searched. */
export interface Result extends Found {
	/** The title, with what was asked for marked. */
	heading: Piece[];
	passage?: Piece[];
}

export interface Answer {
	/** Titles alone while the full text loads; or because it cannot be searched; or all of it. */
	reach: 'titles' | 'only titles' | 'all';
	/** The best results; `more` brings the next ones. */
	results: Result[];
	/** How many there are in all. */
	count: number;
	/** The words that stand in for others which nothing holds. */
	corrected?: string;
	more: () => Promise<Result[]>;
}

export interface Places {
	/** Address of the start of the site in its language: results begin with it. */
	start: string;
	titles: string;
	fullText: string;
}

/** So many records are looked into before the first results are put in order. */
const looked = 5;
/** A title that fits less is left out where the full text was searched. */
const closeTitle = 0.3;

/** The known word that a word is with a slip. */
const correctionOf = (word: string, { known, forms }: TitleIndex): string | undefined =>
	word.length < 5 || formsOf(word).some((form) => forms.has(form))
		? undefined
		: [...known].find((one) => isSlip(word, one));

const ofKind = (found: Found[], kind: string): Found[] =>
	kind ? found.filter((one) => one.kind === kind) : found;

/** Adds its heading to what was found. */
const headed =
	(asked: string[]) =>
	<One extends Found>(found: One): One & { heading: Piece[] } => ({
		...found,
		heading: piecesOf(found.title, asked),
	});

/** A title that fits says more than a text that does. */
const titleWeight = 2;

/** Loads nothing until `titles` or `search` is called. */
export class Searcher {
	readonly #places: Places;
	#titles: Promise<{ index: TitleIndex; build: string }> | undefined;
	#fullText: Promise<SearchWord> | undefined;

	constructor(places: Places) {
		this.#places = places;
	}

	/** Loads the titles once; a failed try is forgotten, so that the next may succeed. */
	titles(): Promise<{ index: TitleIndex; build: string }> {
		const given = new AbortController();
		this.#titles ??= inTime(
			fetch(this.#places.titles, { signal: given.signal }).then((answer) => answer.json()),
		)
			.then((titles: Titles) => ({ index: indexOf(titles), build: titles.build }))
			.catch((error: unknown) => {
				this.#titles = undefined;
				given.abort();
				throw error;
			});
		return this.#titles;
	}

	/**
	 * Answers from the titles at once, then from the full text too.
	 *
	 * @param kind A kind of result, or an empty word for all.
	 * @throws Error where the titles cannot be loaded.
	 */
	async *search(query: string, kind: string): AsyncGenerator<Answer> {
		const { index, build } = await this.titles();
		const asked = queryWords(query, index);
		const titles = ofKind(findTitles(asked, index), kind).map(headed(asked));
		const alone = { results: titles, count: titles.length, more: () => Promise.resolve([]) };
		yield { ...alone, reach: 'titles' };
		try {
			this.#fullText ??= openFullText(this.#places.fullText, build);
			yield await this.#inFullText(await this.#fullText, asked, kind, index);
		} catch {
			this.#fullText = undefined;
			yield { ...alone, reach: 'only titles' };
		}
	}

	async #inFullText(
		searchWord: SearchWord,
		asked: string[],
		kind: string,
		index: TitleIndex,
	): Promise<Answer> {
		const words = await Promise.all(
			asked.map(async (word) => {
				const near = correctionOf(word, index);
				const roots = [word, ...(near ? [near] : othersOf(word, index))].map(rootOf);
				const [own = [], ...more] = await Promise.all(
					[...new Set(roots)].filter(isIndexed).map((root) => searchWord(root, kind)),
				);
				const lost = near && own.length === 0;
				return { word: lost ? near : word, hits: more.reduce(withOthers, own) };
			}),
		);
		const hits = combine(words.map((found) => found.hits));
		const searched = words.map(({ word }) => word);
		const first = await Promise.all(hits.slice(0, looked).map((hit) => this.#load(hit, searched)));
		const loaded = new Map(first.map((result) => [result.address, result]));
		const texts = words.map((found) => found.hits.length);
		for (const title of ofKind(findTitles(asked, index, texts), kind).map(headed(searched))) {
			const same = loaded.get(title.address);
			const score = titleWeight * title.score + (same?.score ?? 0);
			if (same ?? title.score >= closeTitle)
				loaded.set(title.address, { ...title, ...same, score });
		}
		const results = [...loaded.values()].sort((one, other) => other.score - one.score);
		let next = looked;
		return {
			reach: 'all',
			results,
			count: hits.length + results.length - first.length,
			...(searched.join() !== asked.join() && { corrected: searched.join(' ') }),
			more: async () => {
				const later = hits.slice(next, next + looked);
				try {
					const more = await Promise.all(later.map((hit) => this.#load(hit, searched)));
					next += looked;
					return more;
				} catch (error) {
					this.#fullText = undefined;
					throw error;
				}
			},
		};
	}

	async #load({ score, load }: Hit, asked: string[]): Promise<Result> {
		const { raw_url: path, content, meta } = await inTime(load());
		const { title = '', page = '', kind = 'about' } = meta;
		const address = path.slice(this.#places.start.length);
		const passage = passageOf(content, asked);
		return headed(asked)({ address, title, page, kind: kind as Kind, passage, score });
	}
}
