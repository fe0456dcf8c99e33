import type { Home } from '../schemas/words.ts';
import { sayPage } from './links.ts';
import type { Pages } from './links.ts';
import type { Problem, Said } from './problem.ts';
import type { CheckedWords } from './words.ts';

/** Pages that the home page of a language links to. Here an address begins without a slash. */
export const checkHomeLinks = (language: string, words: CheckedWords, pages: Pages): Problem[] => {
	const home = words.get(`${language}/home`);
	const value = home?.value as Home | undefined;
	if (!home || !value) return [];
	return (['mechanisms', 'enclosures'] as const).flatMap((group) =>
		value[group].items.flatMap(({ page }, index) => {
			const said = page === undefined ? undefined : sayHomeLink(page, pages);
			if (!said) return [];
			return [
				{
					file: `content/${language}/home.yaml`,
					...home.at([group, 'items', index, 'page']),
					...said,
				},
			];
		}),
	);
};

const sayHomeLink = (page: string, pages: Pages): Said | undefined => {
	const said = page.startsWith('/')
		? {
				message: 'Here an address begins without a slash.',
				fix: `write ${page.slice(1)}`,
			}
		: sayPage(`/${page}`, pages);
	if (!said) return undefined;
	const { message, fix = '' } = said;
	return { message, fix: fix.replace(/(?<=["\s])\/(?=[a-z])/g, '') };
};
