import { defaultLanguage, isLanguage } from './languages.ts';
import type { Language } from './languages.ts';

/**
 * Address of a page inside the site, under the base path and with the prefix of its language.
 *
 * @param page Path without a slash in front, as in product.md: `''`, `letter/`, `states/lb/`.
 */
export const pageAddress = (page: string, language: Language): string => {
	const prefix = language === defaultLanguage ? '' : `${language}/`;
	return import.meta.env.BASE_URL + prefix + page;
};

/** Address of a file of public/, the same in every language. */
export const fileAddress = (file: string): string => import.meta.env.BASE_URL + file;

/** Address of a file with origin, for previews of shared links. */
export const fullFileAddress = (file: string): string => import.meta.env.SITE + fileAddress(file);

/** Address of a page with origin, for canonical links and for what is printed. */
export const fullAddress = (page: string, language: Language): string =>
	import.meta.env.SITE + pageAddress(page, language);

/** Language of a page by its path, for what stands inside a text and is told nothing else. */
export const languageOf = (path: string): Language => {
	const [first = ''] = path.slice(import.meta.env.BASE_URL.length).split('/');
	return isLanguage(first) ? first : defaultLanguage;
};

/** Address of the page of a state, without its language. */
export const statePage = (iso2: string): string => `states/${iso2.toLowerCase()}/`;
