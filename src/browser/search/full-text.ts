import { importAgain } from '../parts/import-again.ts';
import { inTime } from '../parts/in-time.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
	createInstance: (options: Record<string, unknown>) => {
		search: (
			word: string,
			options: { filters: Record<string, unknown> },
		) => Promise<{ results: WordHit[] }>;
	};
}

/** A record that holds a word. */
interface WordHit {
	id: string;
	score: number;
	data: () => Promise<{ raw_url: string; content: string; meta: Record<string, string> }>;
}

/** A record that holds words of a query; what it says is loaded when it is shown. */
export interface Hit {
	/** From 0 to 1: how many of the words, the rare ones first, and how much it is about them. */
	score: number;
	load: WordHit['data'];
}

/** What parliaments did is an example: it stands behind what the site itself says of a thing. */
const ofActs = 0.35;

/** Records that hold a word of one kind of result, or of all. */
export type SearchWord = (word: string, kind: string) => Promise<WordHit[]>;

/**
 * Loads Pagefind, without a worker of its own, because enforced Trusted Types refuse that.
 *
 * @param folder Address of the folder of the index, with a slash at its end.
 * @param build What changes with the index, so that no browser keeps an old one.
 * @throws Error where there is none, it cannot be loaded, or cannot run.
 */
export const openFullText = async (folder: string, build: string): Promise<SearchWord> => {
	if (!folder || typeof WebAssembly === 'undefined') throw new Error('Not to be searched here.');
	const { createInstance } = (await importAgain(`${folder}pagefind.js`)) as Pagefind;
	const pagefind = createInstance({
		basePath: folder,
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: build,
	});
	const search = async (word: string, filters: Record<string, unknown>): Promise<WordHit[]> =>
		(await inTime(pagefind.search(word, { filters }))).results;
	return async (word, kind) => {
		if (kind) return search(word, { kind });
		const [own, acts] = await Promise.all([
			search(word, { not: { kind: 'precedent' } }),
			search(word, { kind: 'precedent' }),
		]);
		return [...own, ...acts.map((hit) => ({ ...hit, score: hit.score * ofActs }))];
	};
};

/** Records that hold a word, and those that hold another one of the same meaning. */
export const withOthers = (own: WordHit[], others: WordHit[]): WordHit[] => {
	const ids = new Set(own.map(({ id }) => id));
	return [...own, ...others.filter(({ id }) => !ids.has(id))];
};

/**
 * Records in the order of how well they fit all words together. A record may lack some: a question in
 * whole sentences would find nothing else.
 */
export const combine = (perWord: WordHit[][]): Hit[] => {
	const weights = perWord.map((hits) => (hits.length === 0 ? 1 : Math.log(2 + 400 / hits.length)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const records = new Map<string, { hit: WordHit; share: number; about: number }>();
	for (const [word, hits] of perWord.entries()) {
		const weight = (weights[word] ?? 0) / total;
		const most = Math.max(...hits.map(({ score }) => score));
		for (const hit of hits) {
			const record = records.get(hit.id) ?? { hit, share: 0, about: 0 };
			record.share += weight;
			record.about += (weight * hit.score) / most;
			records.set(hit.id, record);
		}
	}
	return [...records.values()]
		.map(({ hit, share, about }) => ({
			score: share * share * (0.4 + 0.6 * about),
			load: hit.data,
		}))
		.sort((one, other) => other.score - one.score);
};
