import type { FactPlace } from '../read/facts.ts';
import type { Facts, FactFile } from '../schemas/fact-files.ts';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { computedFactIds } from '../schemas/computed-facts.ts';

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

const entriesOf = (facts: Partial<Facts>, name: FactFile) =>
	(Array.isArray(facts[name]) ? facts[name] : []) as Record<string, unknown>[];
const idsOf = (facts: Partial<Facts>, name: FactFile) =>
	entriesOf(facts, name).map((entry) => String(entry[keys[name] ?? 'id']));

/** Entries that stand twice in their file. */
export const checkDoubles = (facts: Partial<Facts>, at: FactPlace): Problem[] =>
	(Object.keys(keys) as FactFile[]).flatMap((name) => {
		const seen = new Map<string, string>();
		return idsOf(facts, name).flatMap((id, index) => {
			const first = seen.get(id.toLowerCase());
			if (first === undefined) {
				seen.set(id.toLowerCase(), id);
				return [];
			}
			return [
				{
					...at(name, [index, keys[name] ?? 'id']),
					message:
						first === id
							? `There is already an entry "${id}" in this file.`
							: `"${id}" differs from "${first}" only in capital letters.`,
					fix: 'delete one of the two, or give this one a name of its own.',
				},
			];
		});
	});

/**
 * Names of entries in other files: states, sources, figures, acts, votes, articles. What names an
 * entry of a file that cannot be read is not judged.
 */
export const checkReferences = (facts: Partial<Facts>, at: FactPlace): Problem[] => {
	interface Named {
		file: FactFile;
		what: string;
		ids: Set<string>;
	}
	const inFile = (file: FactFile, what: string, others: readonly string[] = []): Named => ({
		file,
		what,
		ids: new Set([...idsOf(facts, file), ...others]),
	});
	const states = inFile('states', 'state');
	const votes = inFile('votes', 'vote');
	const articles = inFile('articles', 'article');
	const known: Record<string, Named> = {
		sources: inFile('sources', 'source'),
		acts: inFile('acts', 'act'),
		votes,
		resolution: votes,
		meeting: inFile('meetings', 'meeting'),
		articles,
		article: articles,
		figures: inFile('figures', 'figure', computedFactIds),
		scope: inFile('states', 'state', ['world', 'EU']),
		...Object.fromEntries(
			['iso2', 'country', 'president', 'no_votes', 'states', 'among', 'laws'].map((field) => [
				field,
				states,
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
			const names = Object.hasOwn(known, field) ? known[field] : undefined;
			const own =
				path.length === 2 && field === keys[name] && !['arsenals', 'parliaments'].includes(name);
			const other = field === 'scope' && name !== 'finders';
			if (!names || !facts[names.file] || own || other) return;
			// An article is named with its paragraph: 1(1)(c).
			const id = names.what === 'article' ? value.replace(/\(.*/, '') : value;
			if (names.ids.has(id)) return;
			problems.push({
				...at(name, path),
				message: `There is no ${names.what} "${id}" in ${names.file}.yaml.`,
				fix: suggest(id, names.ids),
			});
		}
	};
	for (const name of Object.keys(facts) as FactFile[]) {
		if (name !== 'sources') look(name, facts[name], []);
	}
	return problems;
};
