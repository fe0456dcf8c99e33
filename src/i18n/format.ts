import { datesIn } from './dates.ts';
import { withoutMarks } from './foreign.ts';
import { languages } from './languages.ts';
import type { Language } from './languages.ts';
import { compareNames, placed } from '../shared/name-order.ts';

const makeFormats = (language: Language) => {
	const { locale } = languages[language];
	const number = new Intl.NumberFormat(locale);
	const lists = new Intl.ListFormat(locale);
	const compare = compareNames(locale);
	const alike = new Intl.Collator(locale, { sensitivity: 'base' });
	/** A thing as the word before it hears it: Spanish says "e" before «Irán» and Íñigo too. */
	const heard = (thing: string) =>
		withoutMarks(thing, language)
			.normalize('NFD')
			.replace(/^[\p{P}\p{Z}]+|\p{M}/gu, '');

	return {
		locale,
		...datesIn(locale),
		/**
		 * 179000000 becomes 179,000,000; a range such as 10-40 gets its dash. In Spanish a space parts the
		 * thousands, as the academies and the United Nations write: the point of ICU 78.3 (Node 24.21) is
		 * the decimal sign in Mexico and Central America.
		 */
		number: (value: number | string): string => {
			if (typeof value === 'string') return value.replace('-', '–');
			const words = number.format(value);
			return language === 'es' ? words.replaceAll('.', '\u202f') : words;
		},
		/**
		 * Several things in a row: a law, a motion and a hearing. ICU 78.3 (Node 24.21) changes the Spanish "y"
		 * by the first sign of what follows, so it is not shown quotes, accents and marks.
		 */
		list: (things: string[]): string => {
			let at = 0;
			return lists
				.formatToParts(things.map(heard))
				.map(({ type, value }) => (type === 'element' ? (things[at++] ?? '') : value))
				.join('');
		},
		/** Puts names and titles in order. */
		compare: (one: string, other: string): number =>
			compare(withoutMarks(one, language), withoutMarks(other, language)),
		/** The letter under which an index has a name: É under E, and Ñ by itself in Spanish. */
		letter: (name: string): string => {
			const [own = ''] = placed(withoutMarks(name, language)).normalize('NFC');
			const [bare = ''] = own.normalize('NFD');
			return (alike.compare(own, bare) === 0 ? bare : own).toLocaleUpperCase(locale);
		},
	};
};
export type Formats = ReturnType<typeof makeFormats>;

const made = new Map<Language, Formats>();

/** Numbers and dates as a reader of the language expects them; made once a language. */
export const formatsOf = (language: Language): Formats => {
	const formats = made.get(language) ?? makeFormats(language);
	made.set(language, formats);
	return formats;
};
