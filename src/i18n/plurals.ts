import { formatsOf } from './format.ts';
import type { Language } from './languages.ts';

/**
 * Numbers that stand for the plurals of any language; of those that share one, the last. 0 has words of
 * its own everywhere.
 */
const samples = [1_000_000, 100, 11, 7, 6, 3, 2, 1];

/** The plurals of a language that whole numbers have, each with a number that has it. */
export const pluralSamples = (language: string, type: Intl.PluralRuleType = 'cardinal') => {
	const rules = new Intl.PluralRules(language, { type });
	return new Map(samples.map((n) => [rules.select(n), n]));
};

/**
 * A message for each plural of a language, with `{n}` where the number stands, as an attribute for
 * the script that counts (`src/browser/parts/say-count.ts`).
 *
 * @param none What is said of no result.
 */
export const pluralsOf = (
	language: Language,
	message: (n: number) => string,
	none: string,
): string => {
	const { number } = formatsOf(language);
	const forms = [...pluralSamples(language)].map(([plural, n]) => [
		plural,
		message(n).replace(number(n), '{n}'),
	]);
	return JSON.stringify({ ...Object.fromEntries(forms), none });
};
