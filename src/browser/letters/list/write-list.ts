/** Excel takes a file for one in an old encoding unless it begins with this mark. */
const mark = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

const written = (cell: string, delimiter: string): string => {
	const words = formula.test(cell) ? `'${cell}` : cell;
	const isBare = !words.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(words);
	return isBare ? words : `"${words.replaceAll('"', '""')}"`;
};

/**
 * A file of columns and rows as RFC 4180 has it, in UTF-8 with a mark. A cell that begins like a formula
 * gets an apostrophe before it.
 */
export const writeList = (columns: string[], rows: string[][], delimiter = ','): string => {
	const lines = [columns, ...rows].map((cells) =>
		cells.map((cell) => written(cell, delimiter)).join(delimiter),
	);
	return `${mark}${lines.join('\r\n')}\r\n`;
};
