import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../i18n/languages.ts';
import { escapeXml } from '../escape.ts';
import type { Kept } from '../kept.ts';
import type { Part } from './parts.ts';
import type { AddedWords } from './titles.ts';
import { longestWait } from '../../shared/longest-wait.ts';
import { plain } from '../../shared/plain-words.ts';

/** A part in the language its page states. */
export interface SearchedPart extends Part {
	language: Language;
	/** Where it is on the host: `/takeaction/mp/fr/briefing/#article-4`. */
	path: string;
}

export interface FullText {
	/** By path below the folder of the index. */
	files: Map<string, Uint8Array>;
	/** Changes whenever any of them does. */
	build: string;
}

/** Straight apostrophes: behind a curly one Pagefind does not find a word (l’interdiction). */
const straight = (text: string): string => text.replace(/[’‘ʼ]/g, "'");

/**
 * What is indexed of a text: no words that say nothing, and no numbers, which are looked for in titles
 * (Article 4, 2MSP). Both would make the index half as large again.
 */
const indexed = (text: string, ignored: Set<string>): string =>
	straight(text)
		.split(' ')
		.filter((word) => !/\d/.test(word) && !ignored.has(plain(word)))
		.join(' ');

const recordOf = (part: SearchedPart, { ignored, also }: AddedWords): string => {
	const names = [part.title, ...(also[part.address] ?? [])].join(' · ');
	const text = indexed(part.text, new Set(ignored));
	return (
		`<html lang="${part.language}"><body data-pagefind-body data-pagefind-filter="kind:${part.kind}">` +
		`<h1>${escapeXml(straight(names))}</h1><p>${escapeXml(text)}</p></body></html>`
	);
};

/** What Pagefind writes before the JSON of a file. */
const mark = 'pagefind_dcd';

/** The file of a record with words as they stand on the page: what is shown is not what is indexed. */
const asShown = (file: Uint8Array, parts: Map<string, Part>): Uint8Array => {
	const written = gunzipSync(file).toString();
	if (!written.startsWith(mark)) throw new Error(`A file of Pagefind lacks "${mark}".`);
	const record = JSON.parse(written.slice(mark.length)) as { url: string };
	const { title = '', page = '', kind = '', text = '' } = parts.get(record.url) ?? {};
	const shown = { ...record, content: text, meta: { title, page, kind }, anchors: [] };
	return gzipSync(mark + JSON.stringify(shown), { level: 9 });
};

/** The program and the index: most of what a search loads. */
const heavy = /^(wasm\.|index\/)/;

/**
 * A packed file with fewer bytes: 4 % less than zlib gives, which a search needs for its budget. It
 * takes a second, so what was packed before is kept.
 */
const smaller = (file: Uint8Array, kept: Kept): Promise<Uint8Array> =>
	kept.get(createHash('sha256').update(file).digest('hex'), () =>
		gzipAsync(gunzipSync(file), { numiterations: 15 }),
	);

/**
 * What is changed in Pagefind's program. A part of the index that does not load is an error: as it comes,
 * a search finds less and does not say so. A file that does not arrive is given up: while a browser waits
 * for it, another request for it waits too.
 */
const changes: [RegExp, number, string][] = [
	[/(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, 2, ''],
	[
		/\bfetch\(queued\.input\)/g,
		1,
		`fetch(queued.input,{signal:AbortSignal.timeout?.(${longestWait})})`,
	],
];

const changed = (program: Uint8Array): Uint8Array => {
	let written = Buffer.from(program).toString();
	for (const [place, count, instead] of changes) {
		if (written.match(place)?.length !== count) throw new Error(`Pagefind has other ${place}.`);
		written = written.replace(place, instead);
	}
	return Buffer.from(written);
};

/** Ready-made interfaces and examples, which this site does not use. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;

/** What Pagefind writes of an index, in the order of paths. */
const pagefindFiles = async (parts: SearchedPart[], added: Map<string, AddedWords>) => {
	const refuse = (errors: string[], about = 'Pagefind') => {
		if (errors.length > 0) throw new Error(`${about}: ${errors.join(', ')}`);
	};
	try {
		const { index, errors } = await createIndex({});
		refuse(errors);
		if (!index) throw new Error('Pagefind makes no index.');
		// One after the other: the same order gives the same bytes.
		for (const part of parts) {
			// A part without words of its own, such as a state in the table, is found by its title.
			if (part.text === '') continue;
			const words = added.get(part.language) ?? { ignored: [], same: [], also: {} };
			const content = recordOf(part, words);
			refuse((await index.addHTMLFile({ url: part.path, content })).errors, part.path);
		}
		const written = await index.getFiles();
		refuse(written.errors);
		return written.files.sort((one, other) => one.path.localeCompare(other.path));
	} finally {
		await close();
	}
};

/**
 * Makes the index of the full text of all languages: a record for each part that has a text.
 *
 * @param kept What was packed in earlier builds.
 * @throws Error where Pagefind refuses a record, or writes what is not known here.
 */
export const fullTextOf = async (
	parts: SearchedPart[],
	added: Map<string, AddedWords>,
	kept: Kept,
): Promise<FullText> => {
	const byPath = new Map(parts.map((part) => [part.path, part]));
	const files = new Map<string, Uint8Array>();
	for (const { path, content } of await pagefindFiles(parts, added)) {
		if (unused.test(path)) continue;
		let own = path === 'pagefind.js' ? changed(content) : content;
		if (path.startsWith('fragment/')) own = asShown(content, byPath);
		files.set(path, heavy.test(path) ? await smaller(own, kept) : own);
	}
	kept.tidy();
	const hash = createHash('sha256');
	for (const [path, content] of files) hash.update(path).update(content);
	return { files, build: hash.digest('hex').slice(0, 10) };
};
