import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import type { FinishedPage } from '../../src/generators/finished-pages.ts';
import type { Titles } from '../../src/shared/search-titles.ts';
import { close, open, typed, writePseudoLanguage } from '../support/pseudo-language.ts';
import { filesOfCopy } from '../support/offline-copy.ts';
import { allFacts } from '../support/published-facts.ts';
import { readPdf } from '../support/pdf.ts';
import { buildSite, copyProject } from '../support/site.ts';
import { runsIn, wordsIn } from '../support/text-runs.ts';
import { textsOfWord } from '../support/word-text.ts';

/** The site in English and in a language in which whatever is translated is longer and stands in brackets. */
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
		.replace(/\S*[@/]\S*\.\w\S*|\S*\.\w+\/\S*|\S+\.(?:json|csv|ics)|\S+\.org\b/g, ' ')
		.split(/[^\p{Script=Latin}' ]+/u)
		.map((left) => left.trim())
		.filter((left) => /\p{L}{2}/u.test(left));
};

/** What a page says in its language: its text, which brackets may go through, and each attribute by itself. */
const saidOn = (html: string): string[] => {
	const runs = runsIn(html).filter((run) => run.language === language);
	const text = runs.filter(({ attribute }) => attribute === undefined);
	const others = runs.filter(({ attribute }) => attribute !== undefined);
	return [text.map(({ words }) => words).join(' '), ...others.map(({ words }) => words)];
};

/** Fails with each place where words are left that nothing in content/fa/ says. */
const assertTranslated = (said: Iterable<readonly [place: string, words: readonly string[]]>) => {
	const found = new Map<string, string>();
	let count = 0;
	for (const [place, all] of said) {
		for (const words of all) {
			count += 1;
			for (const left of untranslated(words)) found.set(left, place);
		}
	}
	assert.ok(count > 0);
	assert.deepEqual(Object.fromEntries(found), {});
};

const folder = () => join(site, 'takeaction/mp', language);
const filesOf = (ending: string) => globSync(`**/*.${ending}`, { cwd: folder() }).sort();
const read = (file: string) => readFileSync(join(folder(), file));
/** Documents that hold a text which is left in English, and cannot say so. */
const holdsEnglish = (file: string) =>
	/-(?:brochure|model-texts|questions|question-accede-date|texts-..)-/.test(file) &&
	!/-texts-de-/.test(file);

test('a language has files of these kinds, each of which is looked at', () => {
	const kinds = new Set(filesOf('*').map((file) => file.split('.').pop()));
	assert.deepEqual([...kinds].sort(), ['docx', 'html', 'ics', 'json', 'pdf', 'png', 'txt', 'zip']);
});

test('every page of a language speaks it, or says that words are in another', () => {
	const html = filesOf('html');
	assert.ok(html.includes('404.html') && html.length > 400);
	const first = [...filesOfCopy(join(site, 'takeaction/mp'), language)].find(([name]) =>
		name.endsWith('/START-HERE.html'),
	);
	assert.ok(first);
	assertTranslated([
		...html.map((file) => [file, saidOn(String(read(file)))] as const),
		[first[0], saidOn(String(first[1]))],
	]);
});

test('what scripts say stands in attributes, and is read there', () => {
	const said = filesOf('html').flatMap((file) => runsIn(String(read(file))));
	const attributes = new Set(said.map(({ attribute }) => attribute));
	for (const name of ['data-words', 'data-messages', 'data-counts', 'data-also', 'data-failed'])
		assert.ok(attributes.has(name), name);
});

test('the documents of a language speak it', () => {
	const ofModel = /^(?:kind|name|language|direction|address|date|role|id|standing)$/;
	const letters = filesOf('json').filter((file) => /-letter-/.test(file));
	assert.ok(letters.length > 197);
	assertTranslated(
		[
			...filesOf('txt').map((file) => [file, [String(read(file))]] as const),
			...letters.map((file) => [file, wordsIn(String(read(file)), ofModel)] as const),
			...filesOf('docx').map((file) => [file, textsOfWord(read(file))] as const),
		].filter(([file]) => !holdsEnglish(file)),
	);
});

test('a PDF of a language has a title, marks and pictures that speak it', async () => {
	const some = filesOf('pdf').filter((file) =>
		/(?:letter-(?:party|de)|brief-(?:de|us)|briefing|take-action|motions)(?:-us-letter|-summary)?-fa/.test(
			file,
		),
	);
	assert.ok(some.length > 8);
	for (const file of some) {
		const { title, bookmarks, alternatives, language: tag } = await readPdf(join(folder(), file));
		assert.equal(tag, language);
		assertTranslated([[file, [title, ...bookmarks, ...alternatives]]]);
	}
});

test('what lies beside documents speaks their language: the calendar, what ZIP files hold', () => {
	const calendar = new ICAL.Component(ICAL.parse(String(read('data/meetings.ics'))));
	const named = new Set(['prodid', 'uid', 'method', 'transp', 'version', 'status', 'calscale']);
	const valuesIn = (part: ICAL.Component): string[] => [
		...part
			.getAllProperties()
			.filter(
				({ name, type }) =>
					/^(?:text|unknown)$/.test(type) && !named.has(name) && !/microsoft/.test(name),
			)
			.map((property) => String(property.getFirstValue())),
		...part.getAllSubcomponents().flatMap(valuesIn),
	];
	const kits = filesOf('zip').filter((file) => /-kit-/.test(file));
	assert.ok(kits.length > 197);
	const readMe = kits.map((file) => {
		const held = unzipSync(read(file), {
			filter: ({ name }) => name.endsWith('.txt') && /READ ME/.test(name),
		});
		const [text = new Uint8Array()] = Object.values(held);
		assert.ok(text.length > 0, file);
		// Names of folders are the same in every language.
		return [file, [strFromU8(text).replace(/^\d-\w+$/gm, '')]] as const;
	});
	assertTranslated([['data/meetings.ics', valuesIn(calendar)], ...readMe]);
});

test('the search of a language has its titles, and the words of its own file', () => {
	const {
		pages: all,
		titles,
		ignored,
		same,
	} = JSON.parse(String(read('search/titles.json'))) as Titles;
	const addresses = all.flatMap((line) => {
		const [page = '', ...ids] = line.split(' ');
		return [page, ...ids.map((id) => `${page}#${id}`)];
	});
	assert.equal(addresses.length, titles.length);
	const isEnglish = (address: string) => /^brochure\/|#question-accede-date$/.test(address);
	const translated = titles.filter((_, at) => !isEnglish(addresses[at] ?? ''));
	assert.ok(translated.length > 250);
	assertTranslated([['search/titles.json', translated]]);
	const words = [ignored, ...same].flatMap((line) => line.split(' '));
	assert.ok(words.length > 100);
	assert.deepEqual(
		words.filter((word) => !word.endsWith(typed)),
		[],
	);
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
	const head = html.querySelectorAll('meta[name=description], meta[property="og:title"]');
	assert.deepEqual(
		head.map((meta) => meta.getAttribute('lang')),
		['en', 'en'],
	);
	assert.match(html.toString(), /"inLanguage":"en"/);
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
