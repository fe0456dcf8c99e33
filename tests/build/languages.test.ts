import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { NodeType, parse } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import type { FinishedPage } from '../../src/generators/finished-pages.ts';
import { close, open, writePseudoLanguage } from '../support/pseudo-language.ts';
import { filesOfCopy } from '../support/offline-copy.ts';
import { allFacts } from '../support/published-facts.ts';
import { buildSite, copyProject } from '../support/site.ts';

/** The site in English and in a language in which whatever is translated stands in brackets. */
const copy = copyProject();
/** Its tag, of which the types of the project know nothing. */
const language: string = 'fa';
const leftOut = {
	texts: ['brochure', 'model-texts/question-accede-date'],
	facts: ['laws'] as const,
};
let site = '';
let pages: FinishedPage[] = [];
before(async () => {
	writePseudoLanguage(copy, { ...leftOut, facts: [...leftOut.facts] });
	site = await buildSite({}, copy);
	// The list of languages here does not have the one that was added to the copy.
	pages = (await readFinishedPages(join(site, 'takeaction/mp'))).map((one) =>
		one.file.startsWith(`${language}/`)
			? { ...one, language: language as FinishedPage['language'], page: one.page.slice(3) }
			: one,
	);
});
after(() => [copy, site].forEach((folder) => rmSync(folder, { recursive: true })));
const documentOf = ({ file }: FinishedPage) =>
	parse(readFileSync(join(site, 'takeaction/mp', file), 'utf8'), {
		blockTextElements: { script: true, style: true },
	});
const pageOf = (address: string, language: string) => {
	const page = pages.find((one) => one.page === address && one.language === language);
	assert.ok(page, `${language} ${address}`);
	return page;
};

/** Names that are the same in every language: of offices, of sites that find members, of the site. */
const names = [
	...[
		'Stop Cluster Munitions / Parliament',
		'English',
		'GitHub',
		'iCalendar',
		'JSON',
		'CSV',
		'kB',
		'MB',
	],
	...allFacts.contacts.flatMap(({ name, short }) => [name, short]),
	...allFacts.finders.map(({ name }) => name),
	...allFacts.meetings.map(({ short }) => short),
].sort((one, other) => other.length - one.length);

/** What is left of words without what is translated, dates, names and addresses. */
const untranslated = (words: string): string[] => {
	let rest = words;
	const innermost = new RegExp(`${open}[^${open}${close}]*${close}`, 'g');
	while (innermost.test(rest)) rest = rest.replace(innermost, ' ');
	for (const name of names) rest = rest.replaceAll(name, ' ');
	return rest
		.replace(/\S*[@/]\S*\.\S*|\S+\.(json|csv|ics)/g, ' ')
		.split(/[^\p{Script=Latin}' ]+/u)
		.map((left) => left.trim())
		.filter((left) => /\p{L}{2}/u.test(left));
};

/** The words of a part of a page, but for those that are said to be of another language. */
const wordsOf = (node: Node): string => {
	if (node.nodeType === NodeType.TEXT_NODE) return node.text;
	const element = node as HTMLElement;
	const lang = element.getAttribute?.('lang');
	if (['SCRIPT', 'STYLE', 'CODE'].includes(element.tagName) || (lang && lang !== 'fa')) return ' ';
	const said = ['aria-label', 'title', 'alt'].map((name) => element.getAttribute?.(name) ?? '');
	return [...said, ...element.childNodes.map(wordsOf)].join('');
};

test('every page of a language speaks it, or says that words are in another', () => {
	const found = new Map<string, string>();
	for (const page of pages.filter((one) => one.language === language)) {
		const html = documentOf(page).querySelector('html');
		for (const words of untranslated(html ? wordsOf(html) : '')) found.set(words, page.file);
	}
	assert.deepEqual(Object.fromEntries(found), {});
});

test('a language has every page that English has', () => {
	const addresses = (language: string) =>
		pages
			.filter((one) => one.language === language)
			.map(({ page }) => page)
			.sort();
	assert.deepEqual(addresses('fa'), addresses('en'));
});

test('a page that is not translated is shown in the frame of its language', () => {
	const page = pageOf('brochure/', 'fa');
	const html = documentOf(page);
	assert.equal(html.querySelector('html')?.getAttribute('dir'), 'rtl');
	const prose = html.querySelector('main .prose');
	assert.deepEqual([prose?.getAttribute('lang'), prose?.getAttribute('dir')], ['en', 'ltr']);
	assert.match(html.querySelector('main')?.text ?? '', /This text has not been translated yet/);
	assert.match(html.querySelector('nav')?.text ?? '', new RegExp(open));
	// Its links stay in the language, and search engines are sent to the original.
	const links =
		prose?.querySelectorAll('a[href^="/"]').map((link) => link.getAttribute('href')) ?? [];
	assert.ok(links.length > 3 && links.every((href) => href?.startsWith('/takeaction/mp/fa/')));
	assert.equal(page.canonical, pageOf('brochure/', 'en').canonical);
	assert.deepEqual(page.alternates, []);
	const sitemap = readFileSync(join(site, 'takeaction/mp/sitemap.xml'), 'utf8');
	assert.ok(sitemap.includes('/mp/fa/briefing/<') && !sitemap.includes('/mp/fa/brochure/'));
});

test('a page that is translated names its other languages, and the switch leads to them', () => {
	const page = pageOf('act/', 'fa');
	assert.deepEqual(
		page.alternates.map(({ tag }) => tag),
		['en', 'fa', 'x-default'],
	);
	const html = documentOf(page).toString();
	assert.match(html, /<html lang="fa" dir="rtl"/);
	assert.match(html, /href="\/takeaction\/mp\/fa\/act\/questions\/"/);
	assert.doesNotMatch(html, /href="\/takeaction\/mp\/act\/questions\/"/);
	assert.match(html, /<a href="\/takeaction\/mp\/act\/" hreflang="en" lang="en">/);
	assert.match(documentOf(pageOf('act/', 'en')).toString(), /hreflang="fa" lang="fa"/);
});

test('a page asks first for the fonts of its language', () => {
	const fontsOf = (language: string) =>
		documentOf(pageOf('act/', language))
			.querySelectorAll('link[rel=preload][as=font]')
			.map((link) => basename(link.getAttribute('href') ?? '').split('.')[0]);
	assert.deepEqual(fontsOf('fa').sort(), ['noto-naskh-arabic', 'schibsted-grotesk']);
	assert.deepEqual(fontsOf('en').sort(), ['newsreader', 'schibsted-grotesk']);
});

test('a shared link shows the picture in the language of the page, or that of the original', () => {
	const pictureOf = (address: string) =>
		pageOf(address, 'fa').image?.replace(/^.*takeaction\/mp\//, '');
	assert.deepEqual(['', 'act/', 'states/de/letter/', 'brochure/'].map(pictureOf), [
		'fa/card.png',
		'fa/act/card.png',
		'fa/states/de/card.png',
		'brochure/card.png',
	]);
});

test('words of facts that are not translated are marked as English', () => {
	const { rawText, parentNode } = documentOf(pageOf('states/de/', 'fa')).querySelector('bdi') ?? {};
	assert.ok(rawText);
	assert.equal(parentNode?.querySelector('bdi')?.getAttribute('lang'), 'en');
	const titles = allFacts.laws.filter(({ iso2 }) => iso2 === 'DE').map(({ title }) => title);
	const said = documentOf(pageOf('states/de/', 'fa')).querySelectorAll('bdi[lang=en]');
	assert.ok(said.some(({ text }) => titles.includes(text)));
});

test('a language has a copy for disks of its own, which leads to the others on the web', () => {
	const folder = join(site, 'takeaction/mp');
	const top = 'cluster-munitions-site-offline-fa/';
	const files = filesOfCopy(folder, 'fa');
	const textIn = (file: string) => String(files.get(top + file));
	const web = 'https://www.stopclustermunitions.org/takeaction/mp/';
	assert.match(textIn('START-HERE.html'), /<html lang="fa" dir="rtl"/);
	assert.ok(textIn('START-HERE.html').includes(`<a href="${web}" hreflang="en"`));
	assert.match(textIn('START-HERE.html'), /href="site\/fa\/letter\/index\.html"/);
	assert.ok(textIn('site/fa/act/index.html').includes(`<a href="${web}act/" hreflang="en"`));
	assert.match(textIn('site/fa/search/index.html'), /<site-search data-start="\.\.\/"/);
	const pagesIn = (names: string[]) => names.filter((name) => /\.html$/.test(name)).length;
	assert.equal(
		pagesIn([...files.keys()]),
		pages.filter((one) => one.language === language && one.page !== '404.html').length + 1,
	);
	for (const name of files.keys()) assert.doesNotMatch(name, /-en\.(pdf|txt)$/);
});
