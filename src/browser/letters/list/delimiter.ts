import { mostColumns } from './columns.ts';
import type { FindColumn } from './columns.ts';
import { partRows } from './part-rows.ts';

const delimiters = [',', ';', '\t', '|'];

/** Excel writes and reads a first line such as `sep=;`, and does not count it. */
const named = /^"?sep=([^"\w\n])"?[ \t]*(?:\n|$)/i;

/** The more columns are known in the header row by a delimiter, the better; then the more cells; then signs. */
const marksOf = (delimiter: string, text: string, findColumn: FindColumn): number[] => {
	const [first] = partRows(text, delimiter);
	// There is nothing but this sign.
	if (!first) return [Infinity];
	const { cells } = first;
	const known = cells.slice(0, mostColumns).filter(findColumn).length;
	return [known, cells.length, text.split(delimiter).length];
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
	return { delimiter: best.delimiter, body: text };
};
