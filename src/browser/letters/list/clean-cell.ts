import { barred, otherBreaks } from '../filling.ts';

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
