/**
 * The first day of a month where a letter does not write 1. ICU 78.3 (Node 24.21) writes « 1 août »
 * and « 1 de agosto ».
 */
const firstDays: Record<string, string> = { fr: '1er', pt: '1º' };

/**
 * Names of months where a language has two for each: both, as the United Nations write them. ICU 78.3
 * writes one of them, which half of the readers do not use.
 */
const monthNames: Record<string, string[]> = {
	ar: [
		'كانون الثاني/يناير',
		'شباط/فبراير',
		'آذار/مارس',
		'نيسان/أبريل',
		'أيار/مايو',
		'حزيران/يونيه',
		'تموز/يوليه',
		'آب/أغسطس',
		'أيلول/سبتمبر',
		'تشرين الأول/أكتوبر',
		'تشرين الثاني/نوفمبر',
		'كانون الأول/ديسمبر',
	],
};

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** Writes days in one way, as letters of a language have it. */
const dates = (locale: string, options: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	const { language } = new Intl.Locale(locale);
	const first = firstDays[language];
	const names = monthNames[language];
	return (date: string): string =>
		format
			.formatToParts(utc(date))
			.map(({ type, value }) => {
				if (type === 'day' && value === '1') return first ?? value;
				if (type !== 'month' || !names) return value;
				const name = names[utc(date).getUTCMonth()] ?? value;
				// Where room is scarce, the name that Cairo and the Gulf use.
				return options.month === 'short' ? (name.split('/')[1] ?? name) : name;
			})
			.join('');
};

/** Writes a day, a month (2025-09) or a year (2024), as exact as it is given. */
const exactDates = (locale: string, length: 'long' | 'short') => {
	const day = dates(locale, { day: 'numeric', month: length, year: 'numeric' });
	const month = dates(locale, { month: length, year: 'numeric' });
	const year = dates(locale, { year: 'numeric' });
	return (date: string): string => {
		if (date.length === 4) return year(`${date}-01-01`);
		return date.length === 7 ? month(`${date}-01`) : day(date);
	};
};

/** Days, months and years as letters in a language write them. */
export const datesIn = (locale: string) => {
	const day = dates(locale, { day: 'numeric', month: 'long', year: 'numeric' });
	const dayOfYear = dates(locale, { day: 'numeric', month: 'long' });
	const dayOfMonth = dates(locale, { day: 'numeric' });
	const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).formatToParts();
	/** Chinese says the year first, so that the end of a stretch can do without it. */
	const yearFirst = parts.find(({ type }) => type === 'year' || type === 'day')?.type === 'year';

	return {
		date: exactDates(locale, 'long'),
		/** In few letters, for tables: 3 Dec 2008. */
		shortDate: exactDates(locale, 'short'),
		/** Parts of a stretch of days, for a sentence that says "12 to 16 September 2011". */
		dayParts: (start: string, end: string) => {
			const sameMonth = start.slice(0, 7) === end.slice(0, 7);
			const sameYear = start.slice(0, 4) === end.slice(0, 4);
			const short = sameMonth ? dayOfMonth : sameYear ? dayOfYear : day;
			return yearFirst
				? { start: day(start), end: short(end) }
				: { start: short(start), end: day(end) };
		},
	};
};
