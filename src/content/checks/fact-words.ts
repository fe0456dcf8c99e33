import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Facts } from '../schemas/fact-files.ts';
import { fieldsWithWords } from '../schemas/fact-words.ts';
import type { FileWithWords } from '../schemas/fact-words.ts';
import type { Names } from '../schemas/names.ts';
import type { Words } from '../schemas/word-files.ts';
import type { CheckedWords } from './words.ts';

const textsIn = (value: unknown, path: string, fields: string[]): string[] => {
	if (typeof value === 'string') {
		return fields.some((field) => path.endsWith(`.${field}`)) ? [value] : [];
	}
	if (typeof value !== 'object' || !value) return [];
	return Object.entries(value).flatMap(([name, one]) =>
		textsIn(one, Array.isArray(value) ? path : `${path}.${name}`, fields),
	);
};

/** The words of a file of facts that visitors see, each once. */
export const wordsOfFacts = (
	facts: Partial<Record<FileWithWords, unknown>>,
	file: FileWithWords,
): Set<string> => new Set(textsIn(facts[file], '', fieldsWithWords[file]));

/** Names for what is in no file of facts. */
export const checkNames = (checked: CheckedWords, facts: Partial<Facts>): Problem[] =>
	[...checked].flatMap(([id, { value, at }]) => {
		if (!id.endsWith('/names') || !value) return [];
		const states = facts.states?.map(({ iso2 }) => iso2);
		const known: Record<keyof Names, string[] | undefined> = {
			states,
			also: states,
			meetings: facts.meetings?.map(({ short }) => short),
			cities: facts.meetings?.flatMap(({ city = [] }) => city),
		};
		return (Object.keys(known) as (keyof Names)[]).flatMap((field) =>
			Object.keys((value as Names)[field] ?? {})
				.filter((name) => known[field]?.includes(name) === false)
				.map((name) => ({
					file: `content/${id}.yaml`,
					...at([field, name]),
					message: `No entry of ${known[field] === states ? 'states' : 'meetings'}.yaml has "${name}".`,
					fix: suggest(name, known[field] ?? []),
				})),
		);
	});

/**
 * Translations of words that no fact says, or says in other words by now: a warning, because pages show
 * the English until they are mended.
 */
export const checkFactWords = (
	checked: CheckedWords,
	facts: Partial<Record<FileWithWords, unknown>>,
): Problem[] =>
	[...checked].flatMap(([id, { value, at }]) => {
		if (!id.endsWith('/facts') || !value) return [];
		const files = Object.entries(value as NonNullable<Words['facts']>);
		return files.flatMap(([name, words]) => {
			if (!facts[name as FileWithWords] || !words) return [];
			const said = wordsOfFacts(facts, name as FileWithWords);
			return Object.keys(words)
				.filter((english) => !said.has(english))
				.map((english) => ({
					file: `content/${id}.yaml`,
					...at([name, english]),
					message: `Nothing in content/facts/${name}.yaml says "${english}".`,
					fix: suggest(english, said),
					severity: 'warning' as const,
				}));
		});
	});
