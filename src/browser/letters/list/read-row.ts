import { cleanCell } from './clean-cell.ts';
import type { Column, Header } from './columns.ts';
import { problem, type Problem, type ProblemKind } from './problems.ts';

/** What a letter needs of a row. What the row does not say is empty. */
export interface ListRow {
	/** As a spreadsheet counts: the header is row 1. */
	row: number;
	name: string;
	/** Its lines. */
	address: string[];
	salutation: string;
	/** Two letters; undefined where the row names no state and need not. */
	state: string | undefined;
	/** Personal words. */
	line: string;
}

/** How a row is read. */
export interface RowOptions {
	/** The two letters of a state by any name of it. */
	findState: (words: string) => string | undefined;
	/** Whether a row need not name a state; one that it names must be known all the same. */
	stateIsOptional?: boolean;
}

/** How many characters a cell may have. */
export const longestCell = 2000;

/** A blank before a quote is a part of the words, and so is the quote then. */
const quoteAfterBlank = /^\s+"/;

const linesOf = (address: string): string[] =>
	address
		.split(/[\n|]/)
		.map((line) => line.trim())
		.filter(Boolean);

/**
 * @param strayQuote Whether a quote in the row neither opens nor closes a cell.
 * @returns What the row says, unless one of its problems leaves it out.
 */
export const readRow = (
	cells: string[],
	row: number,
	strayQuote: boolean,
	{ places, width }: Header,
	{ findState, stateIsOptional = false }: RowOptions,
): { found: ListRow | undefined; problems: Problem[] } => {
	const problems: Problem[] = [];
	const report = (kind: ProblemKind, where: Omit<Problem, 'kind' | 'severity' | 'row'> = {}) =>
		problems.push(problem(kind, { row, ...where }));

	const wordsOf = (column: Column): string => {
		const { text, taken } = cleanCell(cells[places.get(column) ?? -1] ?? '');
		const lost = text.match(/\uFFFD/g)?.length ?? 0;
		const size = text.length > longestCell ? [...text].length : 0;
		if (size > longestCell) report('too-long', { column, count: size });
		if (lost > 0) report('unreadable-letters', { column, count: lost });
		if (taken > 0) report('control-signs', { column, count: taken });
		if (column !== 'address' && text.includes('\n')) report('several-lines', { column });
		return text;
	};

	const filled = cells.reduce((most, cell, at) => (cell.trim() ? at + 1 : most), 0);
	if (filled > width) report('more-cells', { count: filled });
	else if (strayQuote || cells.some((cell) => quoteAfterBlank.test(cell))) report('stray-quote');

	const [name, salutation, line] = [wordsOf('name'), wordsOf('salutation'), wordsOf('line')];
	const [address, words] = [wordsOf('address'), wordsOf('state')];
	// Words in wrong columns would be judged as what they are not.
	const isLeftOut = () => problems.some(({ severity }) => severity === 'left-out');
	if (isLeftOut()) return { found: undefined, problems };

	const state = words ? findState(words) : undefined;
	if (!name) report('no-name', { column: 'name' });
	if (words && !state) report('unknown-state', { column: 'state', value: words });
	if (!words && !stateIsOptional) report('no-state', { column: 'state' });
	if (isLeftOut()) return { found: undefined, problems };
	return { found: { row, name, address: linesOf(address), salutation, state, line }, problems };
};
