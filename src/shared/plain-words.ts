import { distance } from './edit-distance.ts';

/** Small letters without accents, and apostrophes of one kind: what is compared, never what is shown. */
export const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}|ـ/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.toLowerCase();

/** Words and numbers of a text as they are compared. An elided article (l', d') is no word. */
export const wordsOf = (text: string): string[] =>
	(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(word) => word.length > 1 || /\p{N}/u.test(word),
	);

/** The beginning of a word, which its other forms share. */
export const beginning = (word: string): string => word.slice(0, 5);

/** Whether a word is another one with a slip; in a long word with two. */
export const isSlip = (word: string, other: string): boolean => {
	const most = word.length >= 9 ? 2 : 1;
	return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
};
