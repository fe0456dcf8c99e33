import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { pathOf } from '../../i18n/address.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { documentFile, documentKinds } from '../../shared/documents.ts';
import { marks } from '../../shared/marks.ts';
import { documentsOf } from '../documents/find.ts';
import { surroundingsIn } from '../documents/surroundings.ts';
import type { Surroundings } from '../documents/surroundings.ts';
import { writers } from '../documents/writers.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Makes the documents that the pages offer, of the words that stand on them, and says in each link how
 * large its file is. A page that offers what is not made stops the build.
 */
export const documents: Step = async ({ folder, base, origin, keep, pages, content }) => {
	const sources = ['../documents', '../typst', '../pictures', '../../../package-lock.json'];
	const kept = keep('documents', sources.map(here));
	const surroundings = new Map<Language, Surroundings>();
	let count = 0;
	for (const page of pages) {
		const file = join(folder, page.file);
		const html = await readFile(file, 'utf8');
		if (!html.includes(marks.document) && !html.includes(marks.size)) continue;
		const { language } = page;
		const around = surroundings.get(language) ?? surroundingsIn(content, language);
		surroundings.set(language, around);
		const address = origin + base + pathOf(page.page, language);
		const main = parse(html).querySelector('main');
		if (!main) continue;
		const sizes = new Map<string, number>();
		for (const document of documentsOf(page, main, address, around)) {
			for (const edition of documentKinds[document.kind]) {
				const name = documentFile(document.name, edition, language);
				const make = async () => {
					try {
						return Buffer.from(await writers[edition](document));
					} catch (error) {
						throw new Error(`${page.file}, ${name}: ${(error as Error).message}`, { cause: error });
					}
				};
				const bytes = await kept.get([edition, document], make);
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
		const shown = bytes.format(Math.max(size / 1000, 1));
		return `${start} value="${size}">${shown}</data>`;
	});
};
