import { defaultLanguage } from './languages.ts';
import type { Language } from './languages.ts';

/**
 * Path of a page from the start of the site, with the prefix of its language: `fr/letter/`.
 *
 * @param page Path without its language and without a slash in front: `''`, `letter/`, `states/lb/`.
 */
export const pathOf = (page: string, language: Language): string =>
	language === defaultLanguage ? page : `${language}/${page}`;

/** Address of a page inside the site, under the base path and with the prefix of its language. */
export const pageAddress = (page: string, language: Language): string =>
	import.meta.env.BASE_URL + pathOf(page, language);

/** Address of a file of public/, the same in every language. */
export const fileAddress = (file: string): string => import.meta.env.BASE_URL + file;

/** Address of a file with origin, for previews of shared links. */
export const fullFileAddress = (file: string): string => import.meta.env.SITE + fileAddress(file);

/** Address by which a calendar program subscribes to a file: `webcal:` in place of `https:`. */
export const subscriptionAddress = (file: string): string =>
	fullFileAddress(file).replace(/^https?:/, 'webcal:');

/** Address of a page with origin, for canonical links and for what is printed. */
export const fullAddress = (page: string, language: Language): string =>
	import.meta.env.SITE + pageAddress(page, language);
