import { IntlMessageFormat } from 'intl-messageformat';
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

/** Names in braces that a message asks to be filled in, or undefined where it cannot be read. */
const blanksOf = (words: string): Set<string> | undefined => {
	const names = new Set<string>();
	const look = (parts: ReturnType<IntlMessageFormat['getAst']>): void => {
		for (const part of parts) {
			const type: number = part.type;
			if (!('value' in part) || typeof part.value !== 'string' || type === 0) continue;
			// Numbers, dates and times (2 to 4) are words already when they are filled in.
			names.add(type >= 2 && type <= 4 ? `${part.value}, …` : part.value);
			if ('options' in part) Object.values(part.options).forEach((option) => look(option.value));
		}
	};
	try {
		look(new IntlMessageFormat(words, 'en', undefined, { ignoreTag: true }).getAst());
		return names;
	} catch {
		return undefined;
	}
};

/**
 * Words with blanks in braces: whether they can be read, and whether each blank is one that the page
 * fills in.
 *
 * @param known Blanks that the site fills in, in the message at a path.
 * @param said Blanks that the words are expected to have; undefined where none is.
 */
export const checkMessages = (
	file: string,
	value: unknown,
	at: (path: PropertyKey[]) => { line: number; column: number },
	known: (path: PropertyKey[]) => string[],
	said: (path: PropertyKey[]) => Iterable<string> | undefined,
): Problem[] =>
	messagesIn(value).flatMap(([path, words]) => {
		const name = String(path.at(-1));
		if (/(?<!')(?:'')*'[{}]/.test(words)) {
			return [
				{
					file,
					...at(path),
					message: `The straight quote before a brace in "${name}" keeps it from being filled in.`,
					fix: "write ‘ and ’, or double the quote: ''.",
				},
			];
		}
		const blanks = blanksOf(words);
		if (!blanks) {
			return [
				{
					file,
					...at(path),
					message: `The braces in "${name}" do not match.`,
					fix: 'close every { with a }; a plural is written {n, plural, one {# state} other {# states}}.',
				},
			];
		}
		const names = known(path);
		const say = (message: string, fix: string) => ({ file, ...at(path), message, fix });
		const strange = [...blanks].filter((blank) => !names.includes(blank));
		const left = [...(said(path) ?? [])].filter((blank) => !blanks.has(blank));
		return [
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
	return typeof value === 'string' ? blanksOf(value) : undefined;
};
