import Papa from 'papaparse';
import { columnFinder, readHeader, type Column, type Header, type HeaderWords } from './columns.ts';
import { partDelimiter } from './delimiter.ts';
import { problem, worst, type Problem } from './problems.ts';
import { readRow, type ListRow, type RowOptions } from './read-row.ts';

/** How many rows a list may have below its header. */
export const mostRows = 500;

export interface ListOptions extends RowOptions {
	headers: HeaderWords;
}

export interface List {
	/** Those that were found, in the order of the file. */
	columns: Column[];
	/** Words of the columns that are not known, and not read. */
	unknown: string[];
	delimiter: string;
	/** None where the list is refused. */
	rows: ListRow[];
	/** At most 100, the worst first. */
	problems: Problem[];
	/** How many there are in all. */
	problemCount: number;
}

interface Numbered {
	cells: string[];
	/** As a spreadsheet counts. */
	row: number;
	strayQuote: boolean;
}

/** The rows that hold words, with their numbers; the row in which a quote opens that never closes. */
const partRows = (body: string, delimiter: string) => {
	// Line breaks are given, and empty rows taken out below: PapaParse guesses the former by the part
	// outside of quotes and counts rows without the latter.
	const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
	const stray = new Set(
		errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row),
	);
	const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
	const rows: Numbered[] = data
		.map((cells, at) => ({ cells, row: at + 1, strayQuote: stray.has(at) }))
		.filter(({ cells }) => cells.some((cell) => cell.trim()));
	return { rows, openRow: open === undefined ? undefined : open + 1 };
};

/** What refuses a list for its header row or the number of its rows. */
const refusals = (
	{ row, strayQuote }: Numbered,
	{ places, unknown }: Header,
	count: number,
	required: Column[],
): Problem[] => {
	if (strayQuote) return [problem('open-quote', { row })];
	if (places.size === 0) return [problem(unknown.length > 1 ? 'no-header' : 'one-column', { row })];
	const missing = required.filter((column) => !places.has(column));
	return [
		...missing.map((column) => problem('missing-column', { row, column })),
		...(count === 0 ? [problem('no-rows')] : []),
		...(count > mostRows ? [problem('too-many-rows', { count })] : []),
	];
};

/** Rows that say of name, address and state what a row before them says. */
const duplicates = (rows: ListRow[]): Problem[] => {
	const first = new Map<string, number>();
	return rows.flatMap(({ row, name, address, state }) => {
		const key = JSON.stringify([name, address, state]).toLowerCase().replace(/\s+/g, ' ');
		const before = first.get(key);
		if (before !== undefined) return [problem('duplicate-row', { row, first: before })];
		first.set(key, row);
		return [];
	});
};

/**
 * Reads a list of recipients, CSV or like it: a header row, then one row a letter. Never throws: all that
 * is wrong is in `problems`. Markup, formulas and addresses of the web are words like others.
 */
export const readList = (text: string, options: ListOptions): List => {
	const findColumn = columnFinder(options.headers);
	const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const { delimiter, body } = partDelimiter(lines, findColumn);
	const { rows: all, openRow } = partRows(body, delimiter);
	const [top, ...numbered] = all;
	const header = readHeader(top?.cells ?? [], findColumn);
	const list = { columns: [...header.places.keys()], unknown: header.unknown, delimiter };
	const refuse = (problems: Problem[]): List => ({ ...list, rows: [], ...worst(problems) });

	if (openRow !== undefined) return refuse([problem('open-quote', { row: openRow })]);
	if (!top) return refuse([problem('no-rows')]);
	const repeated = header.repeated.map((one) =>
		problem('repeated-column', { row: top.row, ...one }),
	);
	const required: Column[] = options.stateIsOptional ? ['name'] : ['name', 'state'];
	const refused = refusals(top, header, numbered.length, required);
	if (refused.length > 0) return refuse([...refused, ...repeated]);

	const read = numbered.map(({ cells, row, strayQuote }) =>
		readRow(cells, row, strayQuote, header, options),
	);
	const rows = read.flatMap(({ found }) => found ?? []);
	const problems = [...repeated, ...read.flatMap((one) => one.problems), ...duplicates(rows)];
	return { ...list, rows, ...worst(problems) };
};
