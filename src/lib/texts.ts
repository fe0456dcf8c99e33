import { getEntry, render } from 'astro:content';
import type { Language } from '../i18n/languages.ts';

/**
 * A text of content/<language>/ by its address, for example `letter`.
 *
 * @throws Error where the language has no such text.
 */
export const textOf = async (language: Language, address: string) => {
	const entry = await getEntry('texts', `${language}/${address}`);
	if (!entry) throw new Error(`There is no content/${language}/${address}.mdx.`);
	return { ...entry.data, ...(await render(entry)) };
};
