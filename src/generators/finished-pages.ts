import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { defaultLanguage, isLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

/** A finished page. It stays on disk: thousands do not fit into memory at once. */
export interface FinishedPage {
	/** Path of its file below the folder of the site, for example `fr/letter/index.html`. */
	file: string;
	/** Address without its language, for example `letter/`. */
	page: string;
	language: Language;
	/** The words of its heading, in one line. */
	title: string;
	/** The words that stand below the heading; where there are none, the description of the page. */
	lede: string;
	/** Address with origin of the picture that goes with a shared link. */
	image: string | undefined;
	/** Address with origin; undefined for a page that search engines leave out. */
	canonical: string | undefined;
	/** The same page in each language that has it. */
	alternates: { tag: string; address: string }[];
	/** Facts without a value on the day of the text that show on the page. */
	gaps: string[];
	/** Its text between header and footer, read and parsed anew at each call. */
	main: () => Promise<HTMLElement | null>;
}

/**
 * Every page below a folder, in the order of their files. Each is read once here; what a step needs
 * beyond that it parses on demand.
 */
export const readFinishedPages = async (folder: string): Promise<FinishedPage[]> => {
	const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
	const pages: FinishedPage[] = [];
	for (const file of files.sort()) {
		const read = () => readFile(join(folder, file), 'utf8');
		const main = async () => parse(await read()).querySelector('main');
		pages.push({ file, ...pageIn(file, await read()), main });
	}
	return pages;
};

const pageIn = (file: string, html: string): Omit<FinishedPage, 'file' | 'main'> => {
	const head = parse(html.slice(0, html.indexOf('</head>')));
	const tag = head.querySelector('html')?.getAttribute('lang') ?? '';
	const language = isLanguage(tag) ? tag : defaultLanguage;
	const prefix = language === defaultLanguage ? '' : `${language}/`;
	const wordsOf = (element: RegExp) =>
		parse(element.exec(html)?.[0] ?? '')
			.text.replace(/[ \t\r\n]+/g, ' ')
			.trim();
	const said = (selector: string) => head.querySelector(selector)?.getAttribute('content');
	const robots = said('meta[name="robots"]') ?? '';
	const address = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
	return {
		page: file.slice(prefix.length).replace(/index\.html$/, ''),
		language,
		title: wordsOf(/<h1[\s\S]*?<\/h1>/),
		lede: wordsOf(/<p class="lede"[\s\S]*?<\/p>/) || (said('meta[name="description"]') ?? ''),
		image: said('meta[property="og:image"]'),
		canonical: robots.includes('noindex') ? undefined : address,
		alternates: head.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
			tag: link.getAttribute('hreflang') ?? '',
			address: link.getAttribute('href') ?? '',
		})),
		gaps: [...html.matchAll(/\u27e6(.+?)\u27e7/g)].map(([, id = '']) => id),
	};
};
