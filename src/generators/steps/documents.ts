import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { saidOfPublisher } from '../../content/published/publisher.ts';
import { sayIn } from '../../content/published/say.ts';
import type { PublishedContent } from '../../content/published/content.ts';
import { pathOf } from '../../i18n/address.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { documentFile, documentKinds } from '../../shared/documents.ts';
import { marks } from '../../shared/marks.ts';
import { countsOn, standings } from '../../treaty/standing.ts';
import { documentsOf } from '../documents/find.ts';
import type { Field, Frame } from '../documents/model.ts';
import { writers } from '../documents/writers.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { fieldOnGrounds } from '../pictures/field.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Makes the documents that the pages offer, of the words that stand on them, and says in each link how
 * large its file is. A page that offers what is not made stops the build.
 */
export const documents: Step = async ({ folder, base, origin, keep, pages, content }) => {
	const sources = ['../documents', '../typst', '../pictures', '../../../package-lock.json'];
	const kept = keep('documents', sources.map(here));
	const frames = new Map<Language, Frame>();
	const fields = new Map<Language, Field>();
	let count = 0;
	for (const page of pages) {
		const file = join(folder, page.file);
		const html = await readFile(file, 'utf8');
		if (!html.includes(marks.document)) continue;
		const { language } = page;
		const frame = frames.get(language) ?? frameOf(content, language);
		frames.set(language, frame);
		const field = fields.get(language) ?? fieldOf(content, language);
		fields.set(language, field);
		const address = origin + base + pathOf(page.page, language);
		const main = parse(html).querySelector('main');
		if (!main) continue;
		const sizes = new Map<string, number>();
		for (const document of documentsOf(page, main, address, content.date, frame)) {
			for (const edition of documentKinds[document.kind]) {
				const name = documentFile(document.name, edition, language);
				const make = async () => {
					try {
						return Buffer.from(await writers[edition](document, field));
					} catch (error) {
						throw new Error(`${page.file}, ${name}: ${(error as Error).message}`, { cause: error });
					}
				};
				const bytes = await kept.get([edition, document, field], make);
				await write(join(dirname(file), name), bytes);
				sizes.set(name, bytes.length);
				count += 1;
			}
		}
		await write(file, withSizes(html, sizes, page.file, language));
	}
	kept.tidy();
	return `${count} documents, ${kept.made()} of them made anew.`;
};

/** Words around the text of a document. */
const frameOf = (content: PublishedContent, language: Language): Frame => {
	const say = sayIn(language, content.words[language]?.ui ?? {});
	return {
		site: content.site.name.join(' / '),
		publisher: saidOfPublisher(content, language),
		asOf: say('site.asOf', { date: formatsOf(language).date(content.date) }),
		contents: say('texts.contents'),
		onPage: say('documents.onPage', { address: '{address}' }),
		page: say('documents.page', { page: '{page}', pages: '{pages}' }),
		notes: say('documents.notes'),
	};
};

/** The field of all states on the day of the site, with its words. */
const fieldOf = (
	{ facts: { states }, date, words }: PublishedContent,
	language: Language,
): Field => {
	const say = sayIn(language, words[language]?.ui ?? {});
	const { states: total, ...counts } = countsOn(states, date);
	const { party, signatory, outside, left } = counts;
	return {
		...fieldOnGrounds(states, date),
		alternative: say('field.summary', { total, party, signatory, outside, left }),
		key: standings
			.filter((standing) => counts[standing] > 0)
			.map((standing) => ({
				standing,
				count: counts[standing],
				words: say(`standings.${standing}`, { n: counts[standing] }),
			})),
	};
};

/** Fills in the size of each document behind its name. */
const withSizes = (
	html: string,
	sizes: Map<string, number>,
	page: string,
	language: Language,
): string => {
	const bytes = new Intl.NumberFormat(formatsOf(language).locale, {
		style: 'unit',
		unit: 'kilobyte',
		maximumSignificantDigits: 2,
	});
	const link = new RegExp(`(<a [^>]*href="([^"]+)"[^>]*>[^<]*<data) ${marks.size}></data>`, 'g');
	return html.replace(link, (_, start: string, name: string) => {
		const size = sizes.get(name);
		if (size === undefined) throw new Error(`${page} leads to ${name}, which is not made.`);
		return `${start} value="${size}">${bytes.format(size / 1000)}</data>`;
	});
};
