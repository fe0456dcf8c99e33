import { isIndexed, symbolsOf, wordsOf } from '../../shared/plain-words.ts';
import { rootOf, unjoined } from '../../shared/word-forms.ts';
import type { Part } from './parts.ts';

/** Gives the words of a text that say something, as they are compared. */
export type TellingWords = (text: string) => string[];

/**
 * @param parts All of a language. In Arabic, what is joined to a word is left out where another text has
 * the word without it.
 * @param ignored Words that say nothing, as `wordsOf` gives them.
 */
export const tellingWordsAmong = (parts: Part[], ignored: string[]): TellingWords => {
	const left = new Set(ignored);
	const roots = new Set(
		parts.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)).map(rootOf),
	);
	return (text) =>
		wordsOf(text)
			.filter((word) => !left.has(unjoined(word, (one) => left.has(one))))
			.map((word) => unjoined(word, (one) => roots.has(rootOf(one))));
};

/**
 * What is indexed of a text in full: its words, and the symbols of documents from each of their parts on.
 * Each once: how often it stands there would make the index a fifth larger, and finds nothing else.
 */
export const indexedWords = (text: string, telling: TellingWords): string[] => [
	...new Set([...telling(text).map(rootOf).filter(isIndexed), ...symbolsOf(text)]),
];
