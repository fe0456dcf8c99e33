import { getCollection } from 'astro:content';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { stateOfPage } from '../../shared/state-page.ts';
import { addressOfText, hasOwnRoute } from '../schemas/routes.ts';
import { facts } from './facts.ts';
import { offeredLanguages } from './words.ts';

/** A text with the address of its page, both without a language. */
export interface TextPage {
	text: string;
	page: string;
}

/** Every page that is made of a text, in the order of their addresses. */
export const textPages = async (): Promise<TextPage[]> => {
	const texts = await getCollection('texts', ({ id }) => id.startsWith(`${defaultLanguage}/`));
	return texts
		.map(({ id }) => id.slice(defaultLanguage.length + 1))
		.sort()
		.flatMap((text) => {
			const page = addressOfText(text);
			return page === undefined ? [] : [{ text, page }];
		});
};

/**
 * The entry of a text in the language of a page, else in the original: a page that is not translated
 * yet shows that in its own frame.
 *
 * @param text Its name without language and ending, for example `act/questions`.
 * @throws Error where there is no such text.
 */
export const textIn = async (text: string, frame: Language) => {
	const entries = await getCollection('texts');
	for (const language of [frame, defaultLanguage]) {
		const entry = entries.find(({ id }) => id === `${language}/${text}`);
		if (entry) return { entry, language };
	}
	throw new Error(`There is no content/${defaultLanguage}/${text}.mdx.`);
};

/** The languages in which a page speaks its own words; in the others it shows the original. */
export const translationsOf = async (page: string): Promise<Language[]> => {
	const ofState = stateOfPage(page) && page.endsWith('letter/') ? 'letter' : undefined;
	const text = ofState ?? (await textPages()).find((one) => one.page === page)?.text;
	// All other pages are made of words of the interface, which every offered language has.
	if (text === undefined) return offeredLanguages;
	const found = offeredLanguages.map(
		async (frame) => (await textIn(text, frame)).language === frame,
	);
	const own = await Promise.all(found);
	return offeredLanguages.filter((_, index) => own[index]);
};

/** Language of a page in `getStaticPaths`: the original has no prefix. */
const inPath = (language: Language) => (language === defaultLanguage ? undefined : language);

/** Paths of a page in every offered language, for `getStaticPaths`. */
export const languagePaths = () =>
	offeredLanguages.map((language) => ({
		params: { language: inPath(language) },
		props: { language },
	}));

/** Paths of the page of every state in every offered language. */
export const statePaths = () =>
	languagePaths().flatMap(({ params, props }) =>
		facts.states.map((state) => ({
			params: { ...params, state: state.iso2.toLowerCase() },
			props: { ...props, state },
		})),
	);

/** Paths of all texts without a route of their own, in every offered language. */
export const textPaths = async () => {
	const texts = (await textPages()).filter(({ text }) => !hasOwnRoute(text));
	return offeredLanguages.flatMap((language) =>
		texts.map(({ text }) => ({
			params: { address: [inPath(language), text].filter(Boolean).join('/') },
			props: { language, text },
		})),
	);
};
