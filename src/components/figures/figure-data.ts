import { countsOn, historyUntil } from '../../treaty/standing.ts';
import type { IsoDate } from '../../content/schemas/common.ts';
import { isPublishable } from '../../content/schemas/common.ts';
import { figureWordsSchema } from '../../content/schemas/figure-words.ts';
import type { Figure } from '../../content/schemas/figures.ts';
import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { facts, figureById, readContent } from '../../content/published/facts.ts';

/** The words of the drawn figures in a language. */
export const figureWords = (language: Language) =>
	readContent(`${language}/figures.yaml`, figureWordsSchema);

const yearsBetween = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A year and its recorded casualties; no figure where none is published. */
export interface CasualtyYear {
	year: number;
	figure: Figure | undefined;
}

/** Every year from the first to the last that has a figure `casualties-<year>`, gaps included. */
export const casualtiesByYear = (): CasualtyYear[] => {
	const published = new Set(facts.figures.filter(isPublishable).map(({ id }) => id));
	const years = [...published]
		.map((id) => Number(/^casualties-(\d{4})$/.exec(id)?.[1]))
		.filter((year) => year > 0);
	return yearsBetween(Math.min(...years), Math.max(...years)).map((year) => {
		const id = `casualties-${year}`;
		return { year, figure: published.has(id) ? figureById(id) : undefined };
	});
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

/** Turns a place in a drawing over where the language is read from right to left. */
export const placer = (language: Language, width: number) => {
	const turned = languages[language].dir === 'rtl';
	return {
		turned,
		/** Distance from the left of something that begins at `start` and is `size` wide. */
		x: (start: number, size = 0): number => (turned ? width - start - size : start),
		/** `text-anchor` of a label that begins at its place. */
		start: turned ? 'end' : 'start',
	};
};
