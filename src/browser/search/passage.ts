import { likeness } from './find-titles.ts';
import { symbolsOf, wordsOf } from '../../shared/plain-words.ts';
import { rootOf, unjoined } from '../../shared/word-forms.ts';

/** A piece of a passage; marked where it is what was asked for. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** Longest passage that is shown, and what stands before the first word that was asked for; in words. */
const longest = 30;
const before = 6;

/** The words of a text, marked where they were asked for. */
const wordsIn = (text: string, asked: string[]): Piece[] => {
	const roots = new Set(asked.map(rootOf));
	const isAsked = (word: string): boolean => roots.has(rootOf(word));
	return text.split(' ').map((word) => {
		const held = [...wordsOf(word), ...symbolsOf(word)].map((one) => unjoined(one, isAsked));
		const marked = held.some((one) => asked.some((other) => likeness(other, one, true) >= 0.7));
		return { text: word, marked };
	});
};

/** Words after each other that are all marked, or all not, in one piece. */
const joined = (words: Piece[]): Piece[] =>
	words.reduce<Piece[]>((pieces, word) => {
		const last = pieces.at(-1);
		if (last?.marked !== word.marked) return [...pieces, word];
		return [...pieces.slice(0, -1), { ...word, text: `${last.text} ${word.text}` }];
	}, []);

/** A whole text, cut into pieces. */
export const piecesOf = (text: string, asked: string[]): Piece[] => joined(wordsIn(text, asked));

/** The stretch of a text that holds most of the words asked for, cut into pieces. */
export const passageOf = (text: string, asked: string[]): Piece[] => {
	const words = wordsIn(text, asked);
	let start = 0;
	let most = 0;
	for (const [at, { marked }] of words.entries()) {
		if (!marked) continue;
		const held = words.slice(at, at + longest - before).filter((word) => word.marked).length;
		if (held <= most) continue;
		most = held;
		start = at - before;
	}
	start = Math.max(0, Math.min(start, words.length - longest));
	const shown = words.slice(start, start + longest);
	if (start > 0) shown.unshift({ text: '…', marked: false });
	if (start + longest < words.length) shown.push({ text: '…', marked: false });
	return joined(shown);
};
