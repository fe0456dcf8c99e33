import type { Home } from '../schemas/home.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { sayPage } from './links.ts';
import type { Pages } from './links.ts';
import type { Problem, Said } from '../problems/problem.ts';
import type { CheckedWords } from './words.ts';

/** Pages that the words of a language name. Addresses in this file begin without a slash. */
export const checkWordLinks = (language: string, words: CheckedWords, pages: Pages): Problem[] => {
	const named = [
		...homeLinks(words.get(`${language}/home`)?.value as Home | undefined),
		...searchLinks(words.get(`${language}/search`)?.value as SearchWords | undefined),
	];
	return named.flatMap(({ name, path, address }) => {
		const said = sayWordLink(address, pages);
		const at = words.get(`${language}/${name}`)?.at(path);
		return said && at ? [{ file: `content/${language}/${name}.yaml`, ...at, ...said }] : [];
	});
};

interface NamedPage {
	/** File of words, without its ending. */
	name: string;
	path: PropertyKey[];
	address: string;
}

const homeLinks = (home: Home | undefined): NamedPage[] =>
	(['mechanisms', 'enclosures'] as const).flatMap(
		(group) =>
			home?.[group].items.flatMap(({ page }, index) =>
				page === undefined
					? []
					: [{ name: 'home', path: [group, 'items', index, 'page'], address: page }],
			) ?? [],
	);

const searchLinks = (search: SearchWords | undefined): NamedPage[] =>
	Object.keys(search?.also ?? {}).map((address) => ({
		name: 'search',
		path: ['also', address],
		address,
	}));

const sayWordLink = (page: string, pages: Pages): Said | undefined => {
	const said = page.startsWith('/')
		? {
				message: 'Addresses in this file begin without a slash.',
				fix: `write ${page.slice(1)}`,
			}
		: sayPage(`/${page}`, pages);
	if (!said) return undefined;
	const { message, fix = '' } = said;
	return { message, fix: fix.replace(/(?<=["\s])\/(?=[a-z])/g, '') };
};
