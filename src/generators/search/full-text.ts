import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../i18n/languages.ts';
import type { Kept } from '../kept.ts';
import { indexedWords } from './indexed-words.ts';
import type { Part } from './parts.ts';
import type { SearchedLanguage, SearchedPart } from './searched-language.ts';
import { longestWait } from '../../shared/longest-wait.ts';
import { byCode } from '../../shared/by-code.ts';

export interface FullText {
	/** By path below the folder of the index. */
	files: Map<string, Uint8Array>;
	/** Changes whenever any of them does. */
	build: string;
}

/**
 * Languages whose words are indexed as their roots, by a tag that Pagefind does not know: it would cut the
 * roots again, by a program that is larger than the one for unknown languages.
 */
const unknownTags: Partial<Record<Language, string>> = { ar: 'x-ar' };

const recordOf = (part: SearchedPart, { added, telling }: SearchedLanguage): string => {
	const { language, kind, title, address } = part;
	const names = new Set(indexedWords([title, ...(added.also[address] ?? [])].join(' · '), telling));
	const words = indexedWords(part.text, telling).filter((word) => !names.has(word));
	return (
		`<html lang="${unknownTags[language] ?? language}"><body data-pagefind-body data-pagefind-filter="kind:${kind}">` +
		`<h1>${[...names].join(' ')}</h1><p>${words.join(' ')}</p></body></html>`
	);
};

/** The list of languages, with the tags of pages. */
const withOwnTags = (file: Uint8Array): Uint8Array => {
	let list = Buffer.from(file).toString();
	for (const [tag, unknown] of Object.entries(unknownTags)) {
		list = list.replace(`"${unknown}":`, `"${tag}":`);
	}
	return Buffer.from(list);
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
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** What Pagefind writes of an index, in the order of paths. */
const pagefindFiles = async (languages: SearchedLanguage[]) => {
	const refuse = (errors: string[], about = 'Pagefind') => {
		if (errors.length > 0) throw new Error(`${about}: ${errors.join(', ')}`);
	};
	try {
		const { index, errors } = await createIndex({});
		refuse(errors);
		if (!index) throw new Error('Pagefind makes no index.');
		// One after the other: the same order gives the same bytes.
		for (const language of languages) {
			for (const part of language.parts) {
				// A part without words of its own, such as a state in the table, is found by its title.
				if (part.text === '') continue;
				const content = recordOf(part, language);
				refuse((await index.addHTMLFile({ url: part.path, content })).errors, part.path);
			}
		}
		const written = await index.getFiles();
		refuse(written.errors);
		return written.files.sort((one, other) => byCode(one.path, other.path));
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
export const fullTextOf = async (languages: SearchedLanguage[], kept: Kept): Promise<FullText> => {
	const byPath = new Map(
		languages.flatMap(({ parts }) => parts.map((part) => [part.path, part] as const)),
	);
	const files = new Map<string, Uint8Array>();
	for (const { path, content } of await pagefindFiles(languages)) {
		if (unused.test(path)) continue;
		let own = path === 'pagefind.js' ? changed(content) : content;
		if (path === 'pagefind-entry.json') own = withOwnTags(content);
		if (path.startsWith('fragment/')) own = asShown(content, byPath);
		files.set(path, heavy.test(path) ? await smaller(own, kept) : own);
	}
	kept.tidy();
	const hash = createHash('sha256');
	for (const [path, content] of files) hash.update(path).update(content);
	return { files, build: hash.digest('hex').slice(0, 10) };
};
