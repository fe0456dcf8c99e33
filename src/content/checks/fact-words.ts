import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { Facts } from '../schemas/fact-files.ts';
import type { FileWithWords } from '../schemas/fact-words.ts';
import type { Names } from '../schemas/names.ts';
import type { Words } from '../schemas/word-files.ts';
import type { CheckedWords } from './words.ts';

/** Every text in a fact, at any depth. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
};

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

/** Translations of words that no fact says, or says in other words by now. */
export const checkFactWords = (checked: CheckedWords, facts: Partial<Facts>): Problem[] =>
	[...checked].flatMap(([id, { value, at }]) => {
		if (!id.endsWith('/facts') || !value) return [];
		const files = Object.entries(value as NonNullable<Words['facts']>);
		return files.flatMap(([name, words]) => {
			const entries = facts[name as FileWithWords];
			if (!entries || !words) return [];
			const said = new Set(textsIn(entries));
			return Object.keys(words)
				.filter((english) => !said.has(english))
				.map((english) => ({
					file: `content/${id}.yaml`,
					...at([name, english]),
					message: `Nothing in content/facts/${name}.yaml says "${english}".`,
					fix: suggest(english, said),
				}));
		});
	});
