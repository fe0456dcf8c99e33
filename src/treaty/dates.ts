/** A day, `YYYY-MM-DD`. Days are compared as strings: ISO order is time order. */
export type IsoDate = string;

const dayLength = 86_400_000;

const toIso = (date: Date): IsoDate => date.toISOString().slice(0, 10);
const parts = (date: IsoDate) => date.split('-').map(Number) as [number, number, number];

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
	(Date.parse(to) - Date.parse(from)) / dayLength;

/** The day a number of days later. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
	toIso(new Date(Date.parse(date) + days * dayLength));

/** The same day a number of years later; 29 February becomes 1 March. */
export const addYears = (date: IsoDate, years: number): IsoDate => {
	const [year, month, day] = parts(date);
	return toIso(new Date(Date.UTC(year + years, month - 1, day)));
};

/** First day of the month a number of months later. */
export const firstOfMonthAfter = (date: IsoDate, months: number): IsoDate => {
	const [year, month] = parts(date);
	return toIso(new Date(Date.UTC(year, month - 1 + months, 1)));
};

/** Whether a day, a month (2025-09) or a year (2024) has come by a date. */
export const hasCome = (day: string, date: IsoDate): boolean => day <= date.slice(0, day.length);

/** The order of two days, months or years in time. */
export const byDay = (one: string, other: string): number =>
	Number(one > other) - Number(one < other);
