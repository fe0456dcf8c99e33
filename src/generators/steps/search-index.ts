import { join } from 'node:path';
import { pathOf } from '../../i18n/address.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PublishedContent } from '../../content/published/content.ts';
import { isSearched } from '../../content/schemas/routes.ts';
import { wordsOf } from '../../shared/plain-words.ts';
import { stateOfPage, statePage } from '../../shared/state-page.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { fullTextOf } from '../search/full-text.ts';
import { tellingWordsAmong } from '../search/indexed-words.ts';
import { partOfPage, partsOf } from '../search/parts.ts';
import type { Part } from '../search/parts.ts';
import { titlesOf } from '../search/titles.ts';
import type { AddedWords, SearchedPart } from '../search/searched-language.ts';

/** Writes what the search reads: the titles of each language, and the full text of all. */
export const searchIndex: Step = async ({ folder, base, keep, pages, content }) => {
	const parts: SearchedPart[] = [];
	for (const page of pages) {
		for (const part of await partsIn(page)) {
			const { language } = page;
			parts.push({ ...part, language, path: base + pathOf(part.address, language) });
		}
	}
	const tags = [...new Set(parts.map(({ language }) => language))];
	const languages = tags.map((tag) => {
		const own = parts.filter(({ language }) => language === tag);
		const added = addedWords(content, tag);
		return { tag, parts: own, added, telling: tellingWordsAmong(own, added.ignored) };
	});

	const { files, build } = await fullTextOf(languages, keep('search', []));
	for (const [path, file] of files) await write(join(folder, 'pagefind', path), file);
	for (const { tag, ...language } of languages) {
		const titles = JSON.stringify(titlesOf(language, build));
		await write(join(folder, pathOf('search/titles.json', tag)), titles);
	}
	return `${parts.length} parts can be found in ${tags.join(', ')}.`;
};

/** The parts of a page that search engines may list too. */
const partsIn = async ({ page, title, canonical, main }: FinishedPage): Promise<Part[]> => {
	if (!canonical || !isSearched(page)) return [];
	// A state is found by its names: the words of its page are much the same for every state.
	const state = stateOfPage(page);
	if (state) return page === statePage(state) ? [partOfPage(page, title)] : [];
	return partsOf(await main(), page, title);
};

/** What editors add to the words of the pages, and the other names of states. */
const addedWords = (content: PublishedContent, language: Language): AddedWords => {
	const { search, names } = content.words[language] ?? {};
	const states = Object.entries(names?.also ?? {}).map(
		([iso2, also]) => [statePage(iso2), also] as const,
	);
	return {
		ignored: [...new Set(wordsOf(search?.ignored ?? ''))],
		same: search?.same.map(wordsOf) ?? [],
		also: { ...search?.also, ...Object.fromEntries(states) },
	};
};
