import { languages } from './languages.ts';
import type { Language } from './languages.ts';

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

const makeFormats = (language: Language) => {
	const { locale } = languages[language];
	const dates = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
	const shortDay = dates({ day: 'numeric', month: 'short', year: 'numeric' });
	const month = dates({ month: 'long', year: 'numeric' });
	const year = dates({ year: 'numeric' });
	const number = new Intl.NumberFormat(locale);
	const list = new Intl.ListFormat(locale);

	return {
		locale,
		/** 179000000 becomes 179,000,000; a range such as 10-40 gets its dash. */
		number: (value: number | string): string =>
			typeof value === 'number' ? number.format(value) : value.replace('-', '–'),
		/** A day, a month (2025-09) or a year (2024), as exact as it is given. */
		date: (date: string): string => {
			if (date.length === 4) return year.format(utc(`${date}-01-01`));
			if (date.length === 7) return month.format(utc(`${date}-01`));
			return day.format(utc(date));
		},
		/** A day in few letters, for tables: 3 Dec 2008. */
		shortDate: (date: string): string => shortDay.format(utc(date)),
		/** Several things in a row: a law, a motion and a hearing. */
		list: (things: string[]): string => list.format(things),
		compare: new Intl.Collator(locale).compare,
		/** Parts of a stretch of days, for a sentence that says "12 to 16 September 2011". */
		dayParts: (start: string, end: string) => {
			const sameMonth = start.slice(0, 7) === end.slice(0, 7);
			const sameYear = start.slice(0, 4) === end.slice(0, 4);
			const first = sameMonth
				? dates({ day: 'numeric' })
				: sameYear
					? dates({ day: 'numeric', month: 'long' })
					: day;
			return { start: first.format(utc(start)), end: day.format(utc(end)) };
		},
	};
};
export type Formats = ReturnType<typeof makeFormats>;

const made = new Map<Language, Formats>();

/** Numbers and dates as a reader of the language expects them, all by `Intl`; made once a language. */
export const formatsOf = (language: Language): Formats => {
	const formats = made.get(language) ?? makeFormats(language);
	made.set(language, formats);
	return formats;
};
