import { strFromU8, unzipSync } from 'fflate';

/** The lines of a Word file, its paragraphs and what stands between line breaks, as they are written. */
export const linesOfWord = (file: Uint8Array): string[] => {
	const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
	const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
	return xml
		.replace(/<w:br\/>|<\/w:p>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
		.split('\n')
		.filter(Boolean);
};
