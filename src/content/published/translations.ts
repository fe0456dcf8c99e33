import { getEntry } from 'astro:content';
import content from 'virtual:published-content';
import { pageAddress } from '../../i18n/address.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { followingFiles, notReviewed } from '../schemas/translation.ts';
import type { TextContext } from './text-context.ts';

/**
 * Parts of a translation whose original has changed, and where the original is; undefined: none.
 *
 * @param name Of the translation, with its language: `fr/letter`, `fr/asks`.
 * @param page Address of the page where it stands, without the language.
 */
export const outdatedIn = (name: string, page: string): TextContext['outdated'] => {
	const parts = content.outdated[name];
	return parts && { parts, original: pageAddress(page, defaultLanguage) };
};

/**
 * Whether readers are told that nobody has reviewed the words of a page.
 *
 * @param source File that holds them, below content/<language>/: `letter.mdx`, `ui.yaml`.
 */
export const isUnreviewed = async (language: Language, source: string): Promise<boolean> => {
	const name = source.replace(/\.\w+$/, '');
	if (source.endsWith('.mdx')) {
		const text = await getEntry('texts', `${language}/${name}`);
		return text?.data.translation?.reviewed === notReviewed;
	}
	const file = followingFiles.find((one) => one === name);
	return !!file && content.words[language]?.translation?.[file]?.reviewed === notReviewed;
};
