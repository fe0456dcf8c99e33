import { getEntry } from 'astro:content';
import { fullAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/languages.ts';
import { speak } from './words.ts';
import { siteName } from './site.ts';

/** A page on the way from home to another. */
export interface Step {
	name: string;
	address: string;
}

/**
 * The way from home to a page, both included, over the pages whose addresses begin its own.
 *
 * @param page Address of the page without its language, for example `act/questions/`.
 */
export const trailTo = async (page: string, title: string, language: Language): Promise<Step[]> => {
	const parts = page.split('/').slice(0, -1);
	const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
	const steps = [{ name: siteName, address: fullAddress('', language) }];
	for (const text of above) {
		const state = /^states\/(\w\w)$/.exec(text)?.[1];
		if (state) {
			const name = speak(language).names.state(state.toUpperCase());
			steps.push({ name, address: fullAddress(`${text}/`, language) });
			continue;
		}
		const entry = await getEntry('texts', `${language}/${text}`);
		if (!entry) continue;
		steps.push({ name: entry.data.title, address: fullAddress(`${text}/`, language) });
	}
	return [...steps, { name: title, address: fullAddress(page, language) }];
};
