import { columnFinder, readHeader, type Column, type Header, type HeaderWords } from './columns.ts';
import { headerCells, partDelimiter } from './delimiter.ts';
import { partRows, type PartedRow } from './part-rows.ts';
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
	/** The worst first. Of more than 100 that do not say the same, these. */
	problems: Problem[];
	/** How many there are in all. */
	problemCount: number;
}

/** What refuses a list for its header row or the number of its rows. */
const refusals = (
	{ row, strayQuote }: PartedRow,
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
	const parted = [...partRows(body, delimiter)];
	const open = parted.find(({ openQuote }) => openQuote);
	const [top, ...numbered] = parted;
	const header = readHeader(headerCells(top?.cells ?? [], findColumn), findColumn);
	const list = { columns: [...header.places.keys()], unknown: header.unknown, delimiter };
	const refuse = (problems: Problem[]): List => ({ ...list, rows: [], ...worst(problems) });

	if (open) return refuse([problem('open-quote', { row: open.row })]);
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
