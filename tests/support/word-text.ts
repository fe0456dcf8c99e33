import { strFromU8, unzipSync } from 'fflate';

/** The text of a Word file, as XML. */
export const documentOf = (file: Uint8Array): string =>
	strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());

/** The lines of a Word file, its paragraphs and what stands between line breaks, as they are written. */
export const linesOfWord = (file: Uint8Array): string[] => {
	const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
	return documentOf(file)
		.replace(/<w:br\/>|<\/w:p>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
		.split('\n')
		.filter(Boolean);
};
