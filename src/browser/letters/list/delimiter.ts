import { mostColumns } from './columns.ts';
import type { FindColumn } from './columns.ts';
import { partRows } from './part-rows.ts';

const delimiters = [',', ';', '\t', '|'];

/** Excel writes and reads a first line such as `sep=;`, and does not count it. */
const named = /^"?sep=([^"\w\n])"?[ \t]*(?:\n|$)/i;

const wordsIn = (cells: string[]): string[] => cells.filter((cell) => cell.trim());

const knownIn = (cells: string[], findColumn: FindColumn): number =>
	cells.slice(0, mostColumns).filter(findColumn).length;

/**
 * The cells of a header row. A spreadsheet that opens a file with another delimiter than its own shows the
 * header in one cell, and saves it so, above rows that are typed below.
 */
export const headerCells = (cells: string[], findColumn: FindColumn): string[] => {
	const [only = '', ...others] = wordsIn(cells);
	if (others.length > 0) return cells;
	const parted = delimiters.map((delimiter) => only.split(delimiter));
	return parted.find((parts) => knownIn(parts, findColumn) > 1) ?? cells;
};

/** The more columns are known in the header row by a delimiter, the better; then the more cells; then signs. */
const marksOf = (delimiter: string, text: string, findColumn: FindColumn): number[] => {
	const [first] = partRows(text, delimiter);
	// There is nothing but this sign.
	if (!first) return [Infinity];
	const { cells } = first;
	return [knownIn(cells, findColumn), cells.length, text.split(delimiter).length];
};

/** Whether a delimiter parts what stands below a header that another one parts. */
const partsRows = (delimiter: string, text: string, findColumn: FindColumn): boolean => {
	const [header, ...rows] = partRows(text, delimiter);
	const cells = header?.cells ?? [];
	return (
		headerCells(cells, findColumn) !== cells && rows.some((row) => wordsIn(row.cells).length > 1)
	);
};

/**
 * The sign between the cells of a text, and the text without a line that names it.
 *
 * @param text With line feeds alone at the ends of its lines.
 */
export const partDelimiter = (
	text: string,
	findColumn: FindColumn,
): { delimiter: string; body: string } => {
	const [line = '', sign] = named.exec(text) ?? [];
	if (sign) return { delimiter: sign, body: text.slice(line.length) };
	const marked = delimiters.map((delimiter) => ({
		delimiter,
		marks: marksOf(delimiter, text, findColumn),
	}));
	const best = marked.reduce((one, other) => {
		const differs = one.marks.findIndex((mark, at) => mark !== other.marks[at]);
		return (other.marks[differs] ?? 0) > (one.marks[differs] ?? 0) ? other : one;
	});
	const [, ...rows] = partRows(text, best.delimiter);
	if (rows.some(({ cells }) => wordsIn(cells).length > 1)) {
		return { delimiter: best.delimiter, body: text };
	}
	const below = delimiters.find((delimiter) => partsRows(delimiter, text, findColumn));
	return { delimiter: below ?? best.delimiter, body: text };
};
