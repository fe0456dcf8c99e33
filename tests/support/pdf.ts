import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of PDF finds in a file. */
export interface ReadPdf {
	title: string;
	language: string;
	/** Sizes of its pages in millimetres, rounded. */
	pages: { width: number; height: number }[];
	/** Roles of its parts, in reading order. */
	roles: string[];
	/** Alternative texts of its pictures. */
	alternatives: string[];
	/** Addresses that its links lead to. */
	links: string[];
	bookmarks: string[];
	/** The words of each page without those at its head and foot, without any blank. */
	words: string[];
}

interface Part {
	/** Of a leaf: what of the page belongs to it. */
	type?: string;
	role?: string;
	alt?: string;
	children?: Part[];
}

/** A part and those in it that have something on the page: a table is told whole on each of its pages. */
const partsOf = (part: Part): Part[] => {
	const inside = (part.children ?? []).flatMap(partsOf);
	return part.type || inside.length > 0 ? [part, ...inside] : [];
};

/** Text without any blank: where a line ends is not what a text says. */
export const packed = (text: string): string => text.replace(/\s+/g, '').normalize();

export const readPdf = async (file: string): Promise<ReadPdf> => {
	const task = getDocument({
		data: new Uint8Array(readFileSync(file)),
		verbosity: VerbosityLevel.ERRORS,
	});
	const document = await task.promise;
	const { info } = await document.getMetadata();
	const told = info as { Title?: string; Language?: string };
	const read: ReadPdf = {
		title: told.Title ?? '',
		language: told.Language ?? '',
		pages: [],
		roles: [],
		alternatives: [],
		links: [],
		bookmarks: ((await document.getOutline()) ?? []).map(({ title }) => title),
		words: [],
	};
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
		const millimetres = (points: number) => Math.round((points / 72) * 25.4);
		read.pages.push({ width: millimetres(right - left), height: millimetres(top - bottom) });
		const parts = partsOf(await page.getStructTree());
		read.roles.push(...parts.flatMap(({ role }) => role ?? []));
		read.alternatives.push(
			...parts.flatMap(({ role, alt }) => (role === 'Figure' ? (alt ?? '') : [])),
		);
		const annotations = (await page.getAnnotations()) as { url?: string }[];
		read.links.push(...annotations.flatMap(({ url }) => url ?? []));
		read.words.push(await wordsOf(page));
	}
	await task.destroy();
	return read;
};

const wordsOf = async (page: { getTextContent: (options: object) => Promise<unknown> }) => {
	const content = (await page.getTextContent({ includeMarkedContent: true })) as {
		items: ({ str: string } | { type: string; tag: string })[];
	};
	const open: string[] = [];
	let words = '';
	for (const item of content.items) {
		if ('str' in item) {
			if (!open.includes('Artifact')) words += packed(item.str);
		} else if (item.type.startsWith('begin')) open.push(item.tag);
		else open.pop();
	}
	return words;
};

/** Words that stand on other words, with the numbers of their pages. */
export const overlapsIn = async (data: Uint8Array): Promise<string[]> => {
	const task = getDocument({ data: Uint8Array.from(data), verbosity: VerbosityLevel.ERRORS });
	const document = await task.promise;
	const found: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		const boxes = items.flatMap((item) => {
			// A letter that no font has is read as U+0000.
			if (!('str' in item) || item.str.replaceAll('\0', '').trim() === '') return [];
			const [, , , , left = 0, bottom = 0] = item.transform as number[];
			const { str, width, height } = item;
			return [{ str, left, right: left + width, bottom, top: bottom + height * 0.7 }];
		});
		for (const [index, one] of boxes.entries()) {
			const over = boxes.slice(index + 1).find(
				(other) =>
					// A letter with an outline is drawn twice.
					other.str !== one.str &&
					Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
					Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > 2,
			);
			if (over) found.push(`page ${number}: "${one.str}" and "${over.str}"`);
		}
	}
	await task.destroy();
	return found;
};
