import { anchors } from '../../i18n/anchors.ts';
import { generalKnowledge, publishedEntries, publishedOf } from '../../treaty/publishable.ts';
import { computedFactIds } from '../schemas/computed-facts.ts';
import type { Facts } from '../schemas/fact-files.ts';
import type { Hidden, KnownIds } from './text/vocabulary.ts';

interface Fact {
	confidence?: string;
	sources?: string[] | undefined;
}

/** Why an entry that is there may not be shown, and what to do about it. */
const hiddenIn = (file: string, { confidence }: Fact): Hidden =>
	confidence === 'low'
		? {
				why: 'its confidence is low',
				fix: `leave it out, or find a better source and raise its confidence in ${file}.yaml.`,
			}
		: {
				why: 'it has no source but general knowledge (K)',
				fix: `leave it out, or name another source for it in ${file}.yaml.`,
			};

/**
 * Ids that words in content/<language>/ may name: what passes the door of content/published, by the
 * same rules. Undefined where their file cannot be read.
 */
export const knownIds = (facts: Partial<Facts>): KnownIds => {
	const hidden: KnownIds['hidden'] = {
		facts: {},
		acts: {},
		articles: {},
		arguments: {},
		sources: {},
	};
	/** Ids of the entries that may be shown; of the others it is noted why not. */
	const shown = <One extends object>(
		file: keyof Facts,
		list: keyof typeof hidden,
		entries: One[] | undefined,
		idOf: (entry: One) => string,
		show: (entries: One[]) => One[] = publishedOf,
	): string[] | undefined => {
		const ids = entries && show(entries).map(idOf);
		for (const entry of entries ?? []) {
			const id = idOf(entry);
			if (!ids?.includes(id)) hidden[list][id] = hiddenIn(file, entry);
		}
		return ids;
	};

	const figures = shown('figures', 'facts', facts.figures, ({ id }) => id);
	const sides = facts.votes?.flatMap((vote) =>
		(['yes', 'no', 'abstain'] as const).map((side) => ({
			id: `${anchors.vote(vote.resolution)}-${side}`,
			count: vote[side],
			confidence: vote.confidence,
			sources: vote.sources,
		})),
	);
	const counts = shown('votes', 'facts', sides, ({ id }) => id);
	for (const { id, count } of sides ?? []) {
		if (count !== undefined) continue;
		const fix = 'leave it out, or add the number to votes.yaml with its source.';
		hidden.facts[id] = { why: 'its number is not known to us', fix };
	}
	hidden.sources[generalKnowledge] = {
		why: 'general knowledge is no source',
		fix: 'name another one.',
	};
	return {
		facts: figures &&
			counts && [
				...computedFactIds,
				...figures,
				...counts.filter((id) => !Object.hasOwn(hidden.facts, id)),
			],
		sources: facts.sources?.map(({ id }) => id).filter((id) => id !== generalKnowledge),
		contacts: facts.contacts
			?.filter(({ email, confidence }) => email && confidence === 'high')
			.map(({ id }) => id),
		acts: shown('acts', 'acts', facts.acts, ({ id }) => id, publishedEntries),
		articles: shown('articles', 'articles', facts.articles, ({ article }) => String(article)),
		arguments: shown(
			'arguments',
			'arguments',
			facts.arguments,
			({ id }) => id,
			(entries) =>
				publishedOf(entries).filter(({ made_by: makers }) => publishedEntries(makers).length > 0),
		),
		hidden,
	};
};
