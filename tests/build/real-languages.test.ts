/** The pages of the real content in the languages other than English. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
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
import { leftEnglishIn } from '../support/left-english.ts';
import { buildRealSite, root } from '../support/site.ts';
import { runsIn, runsOf } from '../support/text-runs.ts';
import type { Run } from '../support/text-runs.ts';
import { textsOfWord } from '../support/word-text.ts';

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

const copies = new Map<Language, Map<string, Buffer>>();
/** The files of the copy for disks in a language. */
const copyIn = (language: Language): Map<string, Buffer> => {
	const copy = copies.get(language) ?? filesOfCopy(site, language);
	copies.set(language, copy);
	return copy;
};

/** What the calendar of a language says: first of itself, then of each event, with what is the same in all. */
const eventsIn = (language: Language): { key: string; words: string[] }[] => {
	const folder = language === defaultLanguage ? '' : `${language}/`;
	const text = readFileSync(join(site, folder, 'data/meetings.ics'), 'utf8');
	const calendar = new ICAL.Component(ICAL.parse(text));
	const valuesIn = (part: ICAL.Component, names: string[]) =>
		names.map((name) => String(part.getFirstPropertyValue(name) ?? ''));
	return [
		{ key: '', words: valuesIn(calendar, ['name', 'x-wr-calname', 'x-wr-caldesc', 'description']) },
		...calendar.getAllSubcomponents('vevent').map((event) => {
			const [url = '', ...days] = valuesIn(event, ['url', 'uid', 'dtstart']);
			const address = url.replace(`${origin}/takeaction/mp/${folder}`, '');
			return {
				key: [...days, address].join(),
				words: valuesIn(event, ['summary', 'description', 'location', 'categories']),
			};
		}),
	];
};

/** Names of files that a script saves: one language keeps those of the original, which every system takes. */
const fileNames = new Set(['letter', 'letters-made', 'recipients']);

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

/** What pages and documents say in a language, each text once, with a file in which it stands. */
const saidIn = (language: Language): Map<string, string> => {
	const said = new Map<string, string>();
	const add = (file: string, runs: Run[]) => {
		for (const run of runs) {
			if (run.language === language && !said.has(run.words)) said.set(run.words, file);
		}
	};
	for (const { file } of pagesIn(language)) add(file, runsOf(join(site, file)));
	// The first page of the copy for disks is on no address.
	const first = [...copyIn(language)].find(([name]) => name.endsWith('/START-HERE.html'));
	assert.ok(first, language);
	add(first[0], runsIn(String(first[1])));
	const folder = language === defaultLanguage ? '' : `${language}/`;
	const texts = globSync('**/*.txt', { cwd: join(site, folder) });
	for (const text of texts.filter((name) => name.endsWith(`-${language}.txt`))) {
		const lines = readFileSync(join(site, folder, text), 'utf8').split('\n');
		add(
			folder + text,
			lines.map((words) => ({ words, language })),
		);
	}
	// Those of states say the same as their plain text.
	const papers = globSync('{act,briefing,letter}/**/*.docx', { cwd: join(site, folder) });
	assert.ok(papers.length > 30, language);
	for (const paper of papers) {
		const lines = textsOfWord(readFileSync(join(site, folder, paper)));
		add(
			folder + paper,
			lines.map((words) => ({ words, language })),
		);
	}
	for (const event of eventsIn(language)) {
		for (const words of event.words) add('data/meetings.ics', [{ words, language }]);
	}
	return said;
};

/** Names of fields and values of the open data, which are the same in every language. */
const namesOfData = (): string[] => {
	const look = (schema: unknown): string[] => {
		if (!schema || typeof schema !== 'object') return [];
		const { enum: values = [], properties = {} } = schema as {
			enum?: unknown[];
			properties?: object;
		};
		const names = [...values.map(String), ...Object.keys(properties)];
		return [...names, ...Object.values(schema).flatMap(look)];
	};
	return globSync('data/*.schema.json', { cwd: site }).flatMap((file) =>
		look(JSON.parse(readFileSync(join(site, file), 'utf8'))),
	);
};

test('no word of English is left in another language but names, addresses and what is marked', () => {
	const facts = readFacts(root);
	const originals = [...saidIn(defaultLanguage).keys()];
	assert.ok(originals.length > 3000);
	for (const language of otherLanguages) {
		const leftIn = leftEnglishIn(language, facts, originals);
		const leftInData = leftEnglishIn(language, facts, originals, [...namesOfData(), 'true']);
		const said = saidIn(language);
		assert.ok(said.size > 3000, language);
		const found = [...said]
			.map(([words, file]) => {
				const left = file.endsWith('/data/index.html') ? leftInData(words) : leftIn(words);
				return { left: left.join(' '), file, words };
			})
			.filter(({ left, words }) => left !== '' && !fileNames.has(words));
		assert.deepEqual(found, [], language);
	}
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
		const names = [...copyIn(language).keys()];
		const letters = (ending: string) =>
			names.filter(
				(name) => /\/cluster-munitions-letter-[^/]+$/.test(name) && name.endsWith(ending),
			);
		assert.equal(letters('.docx').length, letters('.txt').length);
		assert.ok(letters('.docx').length > 197);
		assert.ok([0, letters('.txt').length].includes(letters('.pdf').length), language);
	}
});

test('each language has a calendar of its own, with the same days and pages', () => {
	const original = eventsIn(defaultLanguage).map(({ key }) => key);
	assert.ok(original.length > 50);
	for (const language of tags) {
		const folder = language === defaultLanguage ? '' : `${language}/`;
		const address = `${folder}data/meetings.ics`;
		const text = readFileSync(join(site, address), 'utf8');
		for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
		const page = readFileSync(join(site, folder, 'data/index.html'), 'utf8');
		assert.ok(page.includes(`href="/takeaction/mp/${address}"`), language);
		const host = origin.replace('https:', 'webcal:');
		assert.ok(page.includes(`href="${host}/takeaction/mp/${address}"`), language);
		assert.deepEqual(
			eventsIn(language)
				.map(({ key }) => key)
				.filter(Boolean),
			original.filter(Boolean),
		);
	}
});
