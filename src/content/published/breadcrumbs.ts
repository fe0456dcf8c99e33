import type { Language } from '../../i18n/languages.ts';
import { speak } from './words.ts';
import { stateOfPage } from '../../shared/state-page.ts';
import { menu } from '../schemas/routes.ts';
import { textIn } from './pages.ts';
import { siteName } from './site.ts';

/** A page on the way from home to another. */
export interface Step {
	name: string;
	/** Its address without its language. */
	page: string;
}

/**
 * The way from home to a page, both included, over the pages whose addresses begin its own.
 *
 * @param page Address of the page without its language, for example `act/questions/`.
 */
export const trailTo = async (page: string, title: string, language: Language): Promise<Step[]> => {
	const parts = page.split('/').slice(0, -1);
	const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
	const steps = [{ name: siteName, page: '' }];
	for (const text of above) {
		const state = stateOfPage(`${text}/`);
		const { t, names } = speak(language);
		const inMenu = menu.find((name) => name === text);
		const name = state
			? names.state(state)
			: inMenu
				? t(`nav.${inMenu}`)
				: (await textIn(text, language)).entry.data.title;
		steps.push({ name, page: `${text}/` });
	}
	return [...steps, { name: title, page }];
};
