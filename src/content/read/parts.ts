import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import type { ReadText } from './texts.ts';

/** Fields of the front matter that are the same in every language, or of one language only. */
const wordless = new Set([
	...['order', 'kind', 'standing', 'arsenal', 'ask', 'before', 'id', 'page'],
	'translation',
]);

const wordsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || !value) return [];
	return Object.entries(value).flatMap(([name, one]) => (wordless.has(name) ? [] : wordsIn(one)));
};

/**
 * What of a text is translated, and compared with its original, by itself: `head`, the words of the
 * front matter; `start`, what stands before the first heading of the second level; and each such
 * heading with what is below it, by its id. Empty parts are left out.
 *
 * @returns Words by part. White space counts as one space, so that lines may be broken anew.
 */
export const partsOf = ({ parsed: { head, body } }: Pick<ReadText, 'parsed'>) => {
	const parts = new Map([['head', wordsIn(parse(head ?? '')).join('\n')]]);
	for (const [index, words] of body.split(/^(?=## )/m).entries()) {
		const [, id] = /^## .*\{#([\w-]+)\}/.exec(words) ?? [];
		parts.set(id ?? (index === 0 ? 'start' : `part-${index}`), words.replace(/\s+/g, ' ').trim());
	}
	for (const [id, words] of parts) if (!words) parts.delete(id);
	return parts;
};

/** The same of a YAML file of words: each of its fields. */
export const fieldsOf = (value: object): Map<string, string> =>
	new Map(Object.entries(value).map(([name, one]) => [name, wordsIn(one).join('\n')]));

/** Short sign of words, which changes with them: ten digits of their SHA-256. */
export const signOf = (words: string): string =>
	createHash('sha256').update(words).digest('hex').slice(0, 10);
