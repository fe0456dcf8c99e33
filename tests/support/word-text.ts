import { strFromU8, unzipSync } from 'fflate';

/** The text of a Word file, as XML. */
export const documentOf = (file: Uint8Array): string =>
	strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());

/** The lines of a Word file, its paragraphs and what stands between line breaks, as they are written. */
export const linesOfWord = (file: Uint8Array): string[] => linesOf(documentOf(file));

const linesOf = (xml: string): string[] => {
	const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
	return xml
		.replace(/<w:br\/>|<\/w:p>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
		.split('\n')
		.filter(Boolean);
};

/** Without runs that are said to be in another language, and without the names of fields such as PAGE. */
const inOwnLanguage = (xml: string): string =>
	xml
		.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
		.split('</w:r>')
		.map((piece) => {
			const start = piece.lastIndexOf('<w:r>');
			return start >= 0 && piece.includes('<w:lang ', start) ? piece.slice(0, start) : piece;
		})
		.join('');

/**
 * All that a Word file says in its language, a paragraph each: at the head and foot of pages too, the names of
 * fields and pictures, and what it says of itself.
 */
export const textsOfWord = (file: Uint8Array): string[] => {
	const parts = unzipSync(file, {
		filter: ({ name }) => /^(?:word|docProps)\/\w+\.xml$/.test(name),
	});
	return Object.entries(parts).flatMap(([name, bytes]) => {
		const xml = strFromU8(bytes);
		if (/(?:styles|settings|numbering|fontTable)\.xml$/.test(name)) return [];
		if (name.startsWith('word/')) {
			const named =
				/<w:(?:alias|tblCaption|tblDescription) w:val="([^"]+)"| (?:descr|title)="([^"]+)"/g;
			const names = [...xml.matchAll(named)].map(([, one = '', other = one]) => other);
			const lines = linesOf(inOwnLanguage(xml));
			// A blank has the words as its name that stand in it.
			return [...lines, ...names.filter((name) => !lines.some((line) => line.includes(name)))];
		}
		// Of the file itself: its title, its author, what made it.
		return [...xml.matchAll(/<(?:dc|cp|vt):(?!revision|language)\w+[^>]*>([^<]+)</g)].map(
			([, text = '']) => text,
		);
	});
};
