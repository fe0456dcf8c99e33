import { IntlMessageFormat } from 'intl-messageformat';
import { pluralFaults } from './plurals.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/nearest.ts';

/** A message with the path at which it stands in its file. */
type Message = [path: PropertyKey[], words: string];

const messagesIn = (value: unknown, path: PropertyKey[] = []): Message[] => {
	if (typeof value === 'string') return [[path, value]];
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, part]) =>
		messagesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
	);
};

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** A message as it is filled in, or the kind of the fault for which it cannot be read. */
const read = (words: string): Parts | string => {
	try {
		return new IntlMessageFormat(words, 'en', undefined, { ignoreTag: true }).getAst();
	} catch (error) {
		return error instanceof Error ? error.message : '';
	}
};

/** Names in braces that a message asks to be filled in. */
const blanksOf = (message: Parts): Set<string> => {
	const names = new Set<string>();
	const look = (parts: Parts): void => {
		for (const part of parts) {
			const type: number = part.type;
			if (!('value' in part) || typeof part.value !== 'string' || type === 0) continue;
			// Numbers, dates and times (2 to 4) are words already when they are filled in.
			names.add(type >= 2 && type <= 4 ? `${part.value}, …` : part.value);
			if ('options' in part) Object.values(part.options).forEach((option) => look(option.value));
		}
	};
	look(message);
	return names;
};

/** A straight quote that opens: what stands in braces behind it is words. Two of them are one sign. */
const opening = /(?<!')(?:'')*'([{}<>#])/;
const counts = /,\s*(?:plural|selectordinal)\s*,/;

/** Why a message cannot be read. */
const faultOf = (kind: string, name: string) =>
	kind === 'MISSING_OTHER_CLAUSE'
		? {
				message: `A plural or choice in "${name}" has no "other".`,
				fix: 'add other {…} as its last part: it stands for all numbers that no other part names.',
			}
		: {
				message: `The braces in "${name}" do not match.`,
				fix: 'close every { with a }; a plural is written {n, plural, one {# state} other {# states}}.',
			};

/**
 * Words with blanks in braces: whether they can be read, and whether each blank is one that the page
 * fills in.
 *
 * @param language That of the words, whose plurals they should have.
 * @param known Blanks that the site fills in, in the message at a path.
 * @param said Blanks that the words are expected to have; undefined where none is.
 */
export const checkMessages = (
	file: string,
	language: string,
	value: unknown,
	at: (path: PropertyKey[]) => { line: number; column: number },
	known: (path: PropertyKey[]) => string[],
	said: (path: PropertyKey[]) => Iterable<string> | undefined,
): Problem[] =>
	messagesIn(value).flatMap(([path, words]) => {
		const name = String(path.at(-1));
		const say = (message: string, fix: string) => ({ file, ...at(path), message, fix });
		const [, sign] = opening.exec(words) ?? [];
		if (sign && (sign !== '#' || counts.test(words))) {
			const before = sign === '{' || sign === '}' ? 'a brace' : sign;
			return [
				say(
					`The straight quote before ${before} in "${name}" keeps it from being filled in.`,
					"write ‘ and ’, or double the quote: ''.",
				),
			];
		}
		const message = read(words);
		if (typeof message === 'string') return [{ file, ...at(path), ...faultOf(message, name) }];
		const blanks = blanksOf(message);
		const names = known(path);
		const plurals = pluralFaults(message, name, language);
		const strange = [...blanks].filter((blank) => !names.includes(blank));
		const left = [...(said(path) ?? [])].filter((blank) => !blanks.has(blank));
		return [
			...plurals.map((fault) => ({ file, ...at(path), ...fault })),
			...strange.map((blank) =>
				say(`Nothing fills in {${blank}} in "${name}".`, suggest(blank, names)),
			),
			// A slip in its name is reported already.
			...(strange.length > 0 ? [] : left).map((blank) => ({
				...say(
					`"${name}" leaves out {${blank}}, which the site fills in.`,
					'add it, unless the sentence is complete without it.',
				),
				severity: 'warning' as const,
			})),
		];
	});

/** Blanks of the English message at a path: the ones a translation may use. */
export const blanksAt = (original: unknown, path: PropertyKey[]): Set<string> | undefined => {
	let value = original;
	for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
	const message = typeof value === 'string' ? read(value) : '';
	return typeof message === 'string' ? undefined : blanksOf(message);
};
