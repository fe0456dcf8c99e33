/** Lines and columns from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Where an offset lies in a text. */
export const placeOf = (text: string, offset: number): Place => {
	const before = text.slice(0, Math.max(0, offset));
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
};

/** Offset of a place in a text. */
export const offsetAt = (text: string, { line, column }: Place): number => {
	const before = text
		.split('\n')
		.slice(0, line - 1)
		.join('\n').length;
	return before + (line > 1 ? 1 : 0) + column - 1;
};

/** What stands before an offset on its line. */
export const lineBefore = (text: string, offset: number): string =>
	text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
