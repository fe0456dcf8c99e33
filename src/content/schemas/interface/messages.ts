import { acts } from './acts.ts';
import { documents } from './documents.ts';
import { frame } from './frame.ts';
import { letter } from './letter.ts';
import { letterList } from './letter-list.ts';
import { offline } from './offline.ts';
import { openData } from './open-data.ts';
import { search } from './search.ts';
import { standing } from './standing.ts';
import { state } from './state.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';

/**
 * The messages of content/<language>/ui.yaml by group: every language has all of them, and no others.
 * A sentence says what a message is for, as its tooltip; in braces are the blanks that the code fills,
 * with a ? where the words are complete without it.
 */
export const messages = {
	...frame,
	...standing,
	...letter,
	...state,
	...texts,
	...tables,
	...acts,
	...search,
	...openData,
	...documents,
	...offline,
	...letterList,
};
type Messages = typeof messages;

/** Blanks of a message, by its sentence. */
export const blanksIn = (sentence: string): string[] =>
	[...sentence.matchAll(/\{(\w+)\??\}/g)].map(([, blank = '']) => blank);
/** Those without which a message says less than it should. */
export const neededBlanksIn = (sentence: string): string[] =>
	blanksIn(sentence.replace(/\{\w+\?\}/g, ''));
type BlanksIn<Sentence> = Sentence extends `${string}{${infer Blank}}${infer Rest}`
	? (Blank extends `${infer Name}?` ? Name : Blank) | BlanksIn<Rest>
	: never;

/** Group and name of a message, for example `nav.letter`. */
type MessageKey = {
	[Group in keyof Messages]: `${Group}.${keyof Messages[Group] & string}`;
}[keyof Messages];

type SentenceOf<Key> = {
	[Group in keyof Messages]: Key extends `${Group}.${infer Name}`
		? Messages[Group][Name & keyof Messages[Group]]
		: never;
}[keyof Messages];

/** What a message needs besides its key: a value for each blank, or nothing. */
type Values<Key extends MessageKey> = [BlanksIn<SentenceOf<Key>>] extends [never]
	? []
	: [values: Record<BlanksIn<SentenceOf<Key>>, string | number>];

/** Says a message in a language. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;
