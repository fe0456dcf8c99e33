import Papa from 'papaparse';
import { z } from 'zod';

/** A column of a table: its name, what it holds, and its value in a row. */
export interface Column<Row> {
	name: string;
	description: string;
	value: (row: Row) => string | number | undefined;
}

/** Excel takes a file for one in an old encoding unless it begins with this mark. */
const mark = '\uFEFF';

/** What a spreadsheet may take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * A table as RFC 4180 has it: commas, CRLF at the end of every line, quotes where they are needed. A
 * text that begins like a formula gets an apostrophe before it.
 */
export const toCsv = <Row>(columns: Column<Row>[], rows: Row[]): string => {
	const lines = Papa.unparse(
		{
			fields: columns.map(({ name }) => name),
			data: rows.map((row) => columns.map(({ value }) => value(row) ?? '')),
		},
		{ newline: '\r\n', escapeFormulae: formula },
	);
	return `${mark}${lines}\r\n`;
};

/** Several values in a cell. */
export const inCell = (values: string[]): string => values.join('; ');

/** Schema of a row, as a reader of CSV gives it: every value is a text. */
export const rowSchema = <Row>(columns: Column<Row>[], description: string) =>
	z
		.object(
			Object.fromEntries(
				columns.map(({ name, description: meaning }) => [name, z.string().describe(meaning)]),
			),
		)
		.describe(description);
