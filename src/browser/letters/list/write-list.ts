import Papa from 'papaparse';

/** Excel takes a file for one in an old encoding unless it begins with this mark. */
const mark = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula. PapaParse's own pattern ends at a line break. */
const formula = /^[=+\-@\t\r]/;

/**
 * A file of columns and rows as RFC 4180 has it, in UTF-8 with a mark. A cell that begins like a formula
 * gets an apostrophe before it.
 */
export const writeList = (columns: string[], rows: string[][], delimiter = ','): string => {
	const options = { delimiter, newline: '\r\n', escapeFormulae: formula };
	// As an array of its own PapaParse would drop the cells of a row that has more than there are columns.
	return `${mark}${Papa.unparse([columns, ...rows], options)}\r\n`;
};
