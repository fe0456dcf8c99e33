import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultLanguage, isLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import type { SiteContent } from '../site-content.ts';
import { statePage } from '../../i18n/address.ts';
import { fullTextOf } from '../search/full-text.ts';
import type { SearchedPart } from '../search/full-text.ts';
import { partsOf } from '../search/parts.ts';
import type { Part } from '../search/parts.ts';
import { titlesOf } from '../search/titles.ts';
import type { AddedWords } from '../search/titles.ts';

/** Pages that only list what stands on others. */
const lists = new Set(['contents/', 'search/']);

/** Writes what the search reads: the titles of each language, and the full text of all. */
export const searchIndex = (content: SiteContent): AstroIntegration => {
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const parts = await partsIn(folder, base);
				const languages = [...new Set(parts.map(({ language }) => language))];
				const added = new Map<string, AddedWords>();
				for (const language of languages) added.set(language, addedWords(content, language));

				const { files, build } = await fullTextOf(parts, added);
				for (const [path, content] of files) await write(join(folder, 'pagefind', path), content);
				for (const [language, words] of added) {
					const own = parts.filter((part) => part.language === language);
					const prefix = language === defaultLanguage ? '' : language;
					const titles = JSON.stringify(titlesOf(own, words, build));
					await write(join(folder, prefix, 'search/titles.json'), titles);
				}
				logger.info(`${parts.length} parts can be found in ${languages.join(', ')}.`);
			},
		},
	};
};

const pageOfState = /^states\/\w+\/$/;
const letterOfState = /^states\/\w+\/letter\/$/;

/** A state is found by its names: the words of its page are much the same for every state. */
const namesOnly = (parts: Part[]): Part[] =>
	parts.slice(0, 1).map((part) => ({ ...part, text: '' }));

const write = async (file: string, content: string | Uint8Array): Promise<void> => {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
};

/** The parts of all pages that search engines may list too, in the order of their addresses. */
const partsIn = async (folder: string, base: string): Promise<SearchedPart[]> => {
	const pages = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
	const parts: SearchedPart[] = [];
	for (const file of pages.sort()) {
		const html = await readFile(join(folder, file), 'utf8');
		const [, language = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
		if (!isLanguage(language) || html.includes('content="noindex"')) continue;
		const path = file.slice(0, -'index.html'.length);
		const prefix = language === defaultLanguage ? '' : `${language}/`;
		const page = path.slice(prefix.length);
		if (lists.has(page) || letterOfState.test(page)) continue;
		const found = partsOf(html, page);
		for (const part of pageOfState.test(page) ? namesOnly(found) : found) {
			parts.push({ ...part, language, path: `${base}${prefix}${part.address}` });
		}
	}
	return parts;
};

/** What editors add to the words of the pages, and the other names of states. */
const addedWords = (content: SiteContent, language: Language): AddedWords => {
	const { search, names } = content.published().words[language] ?? {};
	const states = Object.entries(names?.also ?? {}).map(
		([iso2, also]) => [statePage(iso2), also] as const,
	);
	return {
		ignored: search?.ignored.split(' ') ?? [],
		same: search?.same.map((group) => group.split(' ')) ?? [],
		also: { ...search?.also, ...Object.fromEntries(states) },
	};
};
