import type { FactPlace, Facts } from './facts.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { computedFactIds } from '../lib/fact-ids.ts';
import { askIds } from '../convention/asks.ts';
import type { FactFile } from '../schemas/files.ts';

/** What names an entry in its file. */
const keys: Partial<Record<FactFile, string>> = {
	states: 'iso2',
	arsenals: 'iso2',
	parliaments: 'iso2',
	meetings: 'short',
	figures: 'id',
	votes: 'resolution',
	articles: 'article',
	acts: 'id',
	arguments: 'id',
	'model-laws': 'id',
	sources: 'id',
	contacts: 'id',
};

const entriesOf = (facts: Facts, name: FactFile) =>
	(Array.isArray(facts[name]) ? facts[name] : []) as Record<string, unknown>[];
const idsOf = (facts: Facts, name: FactFile) =>
	entriesOf(facts, name).map((entry) => String(entry[keys[name] ?? 'id']));

/** Entries that stand twice in their file. */
export const checkDoubles = (facts: Facts, at: FactPlace): Problem[] =>
	(Object.keys(keys) as FactFile[]).flatMap((name) => {
		const seen = new Set<string>();
		return idsOf(facts, name).flatMap((id, index) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return [
				{
					...at(name, [index, keys[name] ?? 'id']),
					message: `There is already an entry "${id}" in this file.`,
					fix: 'delete one of the two, or give this one a name of its own.',
				},
			];
		});
	});

/** Names of entries in other files: states, sources, figures, acts, votes, laws, contacts. */
export const checkReferences = (facts: Facts, at: FactPlace): Problem[] => {
	const states = new Set(idsOf(facts, 'states'));
	const known: Record<string, { what: string; ids: Set<string>; where: string }> = {
		sources: { what: 'source', ids: new Set(idsOf(facts, 'sources')), where: 'sources.yaml' },
		acts: { what: 'act', ids: new Set(idsOf(facts, 'acts')), where: 'acts.yaml' },
		votes: { what: 'vote', ids: new Set(idsOf(facts, 'votes')), where: 'votes.yaml' },
		resolution: { what: 'vote', ids: new Set(idsOf(facts, 'votes')), where: 'votes.yaml' },
		figures: {
			what: 'figure',
			ids: new Set([...idsOf(facts, 'figures'), ...computedFactIds]),
			where: 'figures.yaml',
		},
		...Object.fromEntries(
			['iso2', 'country', 'president', 'no_votes', 'states', 'laws'].map((field) => [
				field,
				{ what: 'state', ids: states, where: 'states.yaml' },
			]),
		),
	};

	const problems: Problem[] = [];
	const look = (name: FactFile, value: unknown, path: PropertyKey[]): void => {
		if (Array.isArray(value)) value.forEach((item, index) => look(name, item, [...path, index]));
		else if (value && typeof value === 'object') {
			for (const [field, item] of Object.entries(value)) look(name, item, [...path, field]);
		} else if (typeof value === 'string') {
			const field = String(path.findLast((key) => typeof key === 'string'));
			const names = known[field];
			const own =
				path.length === 2 && field === keys[name] && !['arsenals', 'parliaments'].includes(name);
			if (!names || own || names.ids.has(value)) return;
			problems.push({
				...at(name, path),
				message: `There is no ${names.what} "${value}" in ${names.where}.`,
				fix: suggest(value, names.ids),
			});
		}
	};
	for (const name of Object.keys(facts) as FactFile[]) {
		if (name !== 'sources') look(name, facts[name], []);
	}
	return problems;
};

/** Ids that words in content/<language>/ may name. */
export const knownIds = (facts: Facts) => ({
	facts: [
		...computedFactIds,
		...idsOf(facts, 'figures'),
		...facts.votes.flatMap(({ resolution }) =>
			['yes', 'no', 'abstain'].map((side) => `vote-${resolution.replace('/', '-')}-${side}`),
		),
	],
	sources: idsOf(facts, 'sources').filter((id) => id !== 'K'),
	contacts: facts.contacts
		.filter(({ email, confidence }) => email && confidence === 'high')
		.map(({ id }) => id),
	acts: idsOf(facts, 'acts'),
	articles: idsOf(facts, 'articles'),
	arguments: idsOf(facts, 'arguments'),
	asks: [...askIds],
});
export type KnownIds = ReturnType<typeof knownIds>;
