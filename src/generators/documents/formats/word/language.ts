import { isLanguage, languages } from '../../../../i18n/languages.ts';

/**
 * A language as Word names it: with a country, without which some editions find no dictionary. It is
 * said for all three kinds of letters, because Word takes the second alone for Arabic, and a PDF made of
 * the file takes the first.
 */
export const wordLanguage = (tag: string) => {
	const { language, region = '' } = new Intl.Locale(localeOf(tag)).maximize();
	const name = `${language}-${region}`;
	return { value: name, eastAsia: name, bidirectional: name };
};

/** Whether a language is written from right to left. */
export const isRightToLeft = (tag: string): boolean =>
	isLanguage(tag) && languages[tag].dir === 'rtl';

const localeOf = (tag: string): string => (isLanguage(tag) ? languages[tag].locale : tag);
