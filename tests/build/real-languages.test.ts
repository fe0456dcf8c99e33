/** The pages of the real content in the languages other than English. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import type { FinishedPage } from '../../src/generators/finished-pages.ts';
import { defaultLanguage, languages, otherLanguages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { offlineFile } from '../../src/shared/documents.ts';
import { filesOfCopy } from '../support/offline-copy.ts';
import { buildRealSite, root } from '../support/site.ts';
import { runsOf } from '../support/text-runs.ts';

const origin = 'https://www.stopclustermunitions.org';
let web = '';
let site = '';
let pages: FinishedPage[] = [];
before(async () => {
	web = await buildRealSite();
	site = join(web, 'takeaction/mp');
	pages = await readFinishedPages(site);
});
after(() => rmSync(web, { recursive: true }));

const tags = Object.keys(languages) as Language[];
const pagesIn = (language: Language) => pages.filter((page) => page.language === language);

test('every page of English is there in each language', () => {
	const addresses = (language: Language) =>
		pagesIn(language)
			.map(({ page }) => page)
			.sort();
	for (const language of otherLanguages) {
		assert.deepEqual(addresses(language), addresses(defaultLanguage), language);
	}
});

test('a page that search engines list names itself in every language, and the original for all others', () => {
	for (const { file, page, canonical, alternates } of pages) {
		if (canonical === undefined) continue;
		assert.deepEqual(
			alternates.map(({ tag }) => tag),
			[...tags, 'x-default'],
			file,
		);
		const addressIn = (language: Language) =>
			`${origin}/takeaction/mp/${language === defaultLanguage ? '' : `${language}/`}${page}`;
		assert.deepEqual(
			alternates.map(({ address }) => address),
			[...tags, defaultLanguage].map((tag) => addressIn(tag)),
			file,
		);
		for (const { address } of alternates) {
			assert.ok(existsSync(join(web, address.slice(origin.length), 'index.html')), address);
		}
	}
});

/** Names that stand as they are in every language: of offices, papers, publications, programs, places. */
const names = [
	...['Stop Cluster Munitions / Parliament', 'West Virginia Campaign to Ban Landmines, blog'],
	...['Fulfilling the Ban', 'Human Rights Watch / Harvard clinic, Staying Strong', 'From Text/CSV'],
	'Creative Commons Attribution',
	...['The Guardian', 'The Straits Times', 'The East African', 'The Intercept', 'The Messenger'],
	// What a letter to the House of Commons has on it.
	...['House of Commons, London', 'Dear Mr or Ms', 'Dear Mr', 'Yours sincerely'],
	...['Cámara de Diputados', 'Cámara de Representantes', 'San José, Costa Rica'],
];

/** Words that nearly every English sentence has, and none in French or Spanish. */
const english =
	/(?<![\p{L}'’._-])(?:the|and|of|with|this|that|which|from|by|are|is|was|were|have|their|your|you|we|they|what|how|when|where|who|its|been|will|would|should)(?![\p{L}'’-])/iu;

/** Without addresses and names. */
const withoutNames = (words: string, known: string[]): string => {
	let rest = words;
	for (const name of known) rest = rest.replaceAll(name, ' ');
	return rest.replace(/\S*[@/]\S*\.\S*|\S+\.(?:json|csv|ics|org|net)\b/g, ' ');
};

test('no English words stand in a page of another language but names, addresses and what is marked', () => {
	const facts = readFacts(root);
	const known = [
		...names,
		...facts.contacts.flatMap(({ name, short = '' }) => [name, short]),
		...facts.finders.map(({ name }) => name),
	]
		.filter(Boolean)
		.sort((one, other) => other.length - one.length);
	const hasWords = (words: string) => words.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
	const originals = new Set(
		pagesIn(defaultLanguage).flatMap(({ file }) =>
			runsOf(join(site, file)).map(({ words }) => words),
		),
	);
	const found = new Map<string, string>();
	for (const language of otherLanguages) {
		for (const { file } of pagesIn(language)) {
			for (const run of runsOf(join(site, file))) {
				if (run.language !== language) continue;
				const words = withoutNames(run.words, known);
				const isOriginal = originals.has(run.words) && hasWords(words) > 2;
				if (isOriginal || (english.test(words) && hasWords(words) > 1)) found.set(run.words, file);
			}
		}
	}
	assert.deepEqual(Object.fromEntries(found), {});
});

test('no page has a broken sign, a mark of the build, or a blank without words', () => {
	for (const { file } of pages) {
		const html = readFileSync(join(site, file), 'utf8');
		assert.doesNotMatch(html, /\ufffd|[\ue000-\ue002]|[\u27e6\u27e7]/, file);
		assert.doesNotMatch(html, /<mark\b[^>]*>\s*<\/mark>|>undefined<|\bNaN\b/, file);
	}
});

test('each language has a copy for disks that hosts take, with each letter for Word and as plain text', () => {
	for (const language of tags) {
		// Cloudflare Pages refuses larger files.
		const { size } = statSync(join(site, offlineFile(language)));
		assert.ok(size <= 25 * 1024 * 1024, `${language}: ${size} bytes`);
		const names = [...filesOfCopy(site, language).keys()];
		const letters = (ending: string) =>
			names.filter(
				(name) => /\/cluster-munitions-letter-[^/]+$/.test(name) && name.endsWith(ending),
			);
		assert.equal(letters('.docx').length, letters('.txt').length);
		assert.ok(letters('.docx').length > 197);
		assert.ok([0, letters('.txt').length].includes(letters('.pdf').length), language);
	}
});

test('each language has a calendar of its own, with the same days and pages, and words of its own', () => {
	const eventsIn = (language: Language) => {
		const folder = language === defaultLanguage ? '' : `${language}/`;
		const text = readFileSync(join(site, folder, 'data/meetings.ics'), 'utf8');
		for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
		const page = readFileSync(join(site, folder, 'data/index.html'), 'utf8');
		assert.ok(page.includes(`href="/takeaction/mp/${folder}data/meetings.ics"`), language);
		assert.ok(
			page.includes(
				`href="webcal://www.stopclustermunitions.org/takeaction/mp/${folder}data/meetings.ics"`,
			),
		);
		return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
			const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
			const address = value('url').replace(`${origin}/takeaction/mp/${folder}`, '');
			const words = ['summary', 'description', 'location'].map(value).join('\n');
			return { key: [value('uid'), value('dtstart'), address].join(), words };
		});
	};
	const original = eventsIn(defaultLanguage);
	assert.ok(original.length > 50);
	for (const language of otherLanguages) {
		const own = eventsIn(language);
		assert.deepEqual(
			own.map(({ key }) => key),
			original.map(({ key }) => key),
		);
		const left = own.filter(({ words }) => english.test(words));
		assert.deepEqual(left, [], language);
	}
});
