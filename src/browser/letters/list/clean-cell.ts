/** Signs that break lines besides the line feed. */
const otherBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * What does not belong into a letter: control characters but tab and line feed, what turns the direction
 * of the words that follow, halves of letters, and the two signs that no XML, thus no Word file, may hold.
 */
const barred = /[\0-\x08\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * A cell without blanks around it and without signs that are barred, its letters composed (NFC), its lines
 * parted by a line feed.
 *
 * @returns The text, and how many signs were taken out.
 */
export const cleanCell = (cell: string): { text: string; taken: number } => {
	const lines = cell.replace(otherBreaks, '\n');
	return {
		text: lines.replace(barred, '').normalize('NFC').trim(),
		taken: lines.match(barred)?.length ?? 0,
	};
};
