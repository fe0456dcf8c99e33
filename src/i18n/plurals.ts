import { formatsOf } from './format.ts';
import type { Language } from './languages.ts';

/** Numbers that stand for the plurals of any language. */
const samples = [100, 11, 3, 2, 1];

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
	const rules = new Intl.PluralRules(language);
	const { number } = formatsOf(language);
	const forms = samples.map((n) => [rules.select(n), message(n).replace(number(n), '{n}')]);
	return JSON.stringify({ ...Object.fromEntries(forms), none });
};
