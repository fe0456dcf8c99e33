import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathOf } from '../../i18n/address.ts';
import type { Language } from '../../i18n/languages.ts';
import { sayIn } from '../../content/published/say.ts';
import { isGathered, isLetter, offlineFile, startPage } from '../../shared/documents.ts';
import type { Titles } from '../../shared/search-titles.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { fontsIn, withoutFonts } from '../offline/fonts.ts';
import { fonts, pageInCopy, script, searchInCopy } from '../offline/page.ts';
import { placeOf, way } from '../offline/places.ts';
import { classicScript } from '../offline/script.ts';
import { withSizes } from '../sizes.ts';
import { zipOf } from '../zip.ts';

type Site = Parameters<Step>[0];

/** The largest file that Cloudflare Pages takes, in bytes. */
const most = 25 * 1024 * 1024;

/**
 * Makes of the pages of each language, and of the files they lead to, a ZIP that works from a disk. Then
 * takes its first page, which is of no use elsewhere, out of the site. Of the letters, which are there as
 * pages, for Word and as plain text, a copy has no PDF on US Letter, and none at all where it would be too
 * large.
 */
export const offline: Step = async (site) => {
	const { folder, base, pages } = site;
	const code = Buffer.from(await classicScript());
	const made: string[] = [];
	for (const [language, all] of Map.groupBy(pages, (page) => page.language)) {
		const copied = all.filter(({ canonical, page }) => canonical ?? page === startPage);
		const name = offlineFile(language);
		const pack = async (...letters: Parameters<typeof isLetter>[1][]) => {
			const isSpared = (file: string) => letters.some((edition) => isLetter(file, edition));
			const files = await filesOf(copied, language, site, isSpared);
			files.set(placeOf(script), code);
			const top = name.replace('.zip', '');
			const entries = [...files].map(([place, bytes]) => [`${top}/${place}`, bytes] as const);
			return { count: files.size, zip: zipOf(new Map(entries), site.content.date) };
		};
		const spacious = await pack('pdf-us-letter');
		const { count, zip } =
			spacious.zip.length <= most ? spacious : await pack('pdf-us-letter', 'pdf');
		await write(join(folder, name), zip);
		const sizeOf = (address: string) => (address === base + name ? zip.length : undefined);
		for (const { file, page } of copied) {
			if (page === startPage) await rm(dirname(join(folder, file)), { recursive: true });
			else await change(join(folder, file), (html) => withSizes(html, language, sizeOf));
		}
		made.push(`${count} files, ${Math.round(zip.length / 1000)} kB, in ${name}`);
	}
	return `${made.join('; ')}.`;
};

/** The files of the copy by their places in it. */
const filesOf = async (
	copied: FinishedPage[],
	language: Language,
	{ folder, base, origin, content }: Site,
	isSpared: (file: string) => boolean,
): Promise<Map<string, Uint8Array>> => {
	const read = (file: string) => readFile(join(folder, file));
	const own = new Set(copied.map(({ file }) => file));
	// The licences of the fonts say that they go with them.
	const taken = new Set(['licences.txt']);
	const take = (file: string): boolean => {
		if (own.has(file)) return true;
		// Pages of other languages are on the web, and so is what gathers files that are here one by one.
		const isOwn = !file.endsWith('.html') && !isGathered(file) && !isSpared(file);
		const isThere = isOwn && existsSync(join(folder, file));
		if (isThere) taken.add(file);
		return isThere;
	};
	const around = { origin, base, take };
	const files = new Map<string, Uint8Array>();
	for (const { file, page } of copied) {
		let html = pageInCopy(String(await read(file)), file, around);
		if (page === 'search/') {
			const titles = JSON.parse(
				String(await read(pathOf('search/titles.json', language))),
			) as Titles;
			const say = sayIn(language, content.words[language]?.ui ?? {});
			const start = `${way(file, placeOf(pathOf('', language)))}/`;
			html = searchInCopy(html, start, titles, say('offline.titlesOnly'));
		}
		files.set(placeOf(file), Buffer.from(html));
	}
	const styles: string[] = [];
	for (const file of taken) {
		const bytes = await read(file);
		if (!file.endsWith('.css')) files.set(placeOf(file), bytes);
		else {
			styles.push(String(bytes));
			files.set(placeOf(file), Buffer.from(withoutFonts(String(bytes))));
		}
	}
	const font = (address: string) => readFileSync(join(folder, address.slice(base.length)));
	files.set(placeOf(fonts), Buffer.from(fontsIn(styles, font)));
	return files;
};

/** Writes a file anew where its text changes. */
const change = async (file: string, make: (text: string) => string): Promise<void> => {
	const text = await readFile(file, 'utf8');
	const changed = make(text);
	if (changed !== text) await write(file, changed);
};
