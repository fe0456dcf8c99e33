import { countsOn, historyUntil } from '../../treaty/standing.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { PublishedFigure } from '../../content/published/door.ts';
import { casualtiesIn, yearOfCasualties } from '../../content/schemas/required-ids.ts';
import type { Language } from '../../i18n/languages.ts';
import { facts, figureOf } from '../../content/published/facts.ts';
import { wordsOf } from '../../content/published/words.ts';

/** The words of the drawn figures in a language. */
export const figureWords = (language: Language) => wordsOf(language).figures;

const yearsBetween = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A year and its recorded casualties; no figure where none is published. */
export interface CasualtyYear {
	year: number;
	figure: PublishedFigure | undefined;
}

/** Every year from the first to the last that has a figure `casualties-<year>`, gaps included. */
export const casualtiesByYear = (): CasualtyYear[] => {
	const years = facts.figures
		.map(({ id }) => yearOfCasualties(id))
		.filter((year) => year !== undefined);
	return yearsBetween(Math.min(...years), Math.max(...years)).map((year) => ({
		year,
		figure: figureOf(casualtiesIn(year)),
	}));
};

/** States Parties and signatories on the last day of a year, or on the day of the text. */
export interface GrowthYear {
	year: number;
	date: IsoDate;
	party: number;
	signatory: number;
	joined: number;
}

/** How the Convention grew: each year's end since the first signature, and last the day given. */
export const growthUntil = (date: IsoDate): GrowthYear[] => {
	const [opening] = historyUntil(facts.states, date);
	if (!opening) return [];
	return yearsBetween(Number(opening.date.slice(0, 4)), Number(date.slice(0, 4))).map((year) => {
		const end = `${year}-12-31`;
		const day = end < date ? end : date;
		const { party, signatory, joined } = countsOn(facts.states, day);
		return { year, date: day, party, signatory, joined };
	});
};
