import { isMap, isSeq } from 'yaml';

/** A value as a word that can be compared with others; empty where it is none. */
export const wordOf = (found: unknown): string =>
	typeof found === 'string' || typeof found === 'number' ? String(found) : '';

/** What stands in the file, as an editor sees it there. */
export const short = (found: unknown): string => {
	if (isMap(found)) return 'an entry with fields';
	if (isSeq(found)) return 'a list';
	const words = String(found);
	return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`;
};

/** Small first letter, unless it belongs to an abbreviation, and no full stop. */
export const lower = (words: string): string => {
	const begun = /^[A-Z][A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
	return begun.replace(/\.$/, '');
};

/** The field an editor sees: the last name in the path. */
export const fieldName = (path: PropertyKey[]): string => {
	const field = path.findLast((key) => typeof key === 'string');
	if (field !== undefined) return `"${field}"`;
	return path.length > 0 ? 'This entry' : 'The file';
};
