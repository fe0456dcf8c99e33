import { inRow } from '../../shared/in-row.ts';
import { writeList } from './list/write-list.ts';
import type { ListWords } from './list-report.ts';
import type { ListRow } from './list/read-row.ts';

/** A letter that was made, for the list of what was made. */
export interface Made {
	row: ListRow;
	/** Name of its file in a ZIP file. */
	file: string;
	/** Blanks that are left in it. */
	left: string[];
}

/** What is said in a list of letters that were made. */
interface Naming {
	words: ListWords;
	delimiter: string;
	/** The name of a state by its two letters; of rows that name none, undefined is asked for. */
	stateName: (region: string | undefined) => string;
	/** What a blank is called on the page. */
	blankName: (blank: string) => string;
}

/** What became of each row of a list, as CSV, for the records of the sender. */
export const madeList = (
	made: Made[],
	{ words: { said, columns }, delimiter, stateName, blankName }: Naming,
): string => {
	const head = [said['row'], columns.name, columns.state, said['fileName'], said['blanks']];
	const rows = made.map(({ row, file, left }) => [
		String(row.row),
		row.name,
		stateName(row.state),
		file || `${said['madeFile'] ?? ''}.docx`,
		inRow(left.map(blankName), said['locale']),
	]);
	return writeList(
		head.map((words = '') => words),
		rows,
		delimiter,
	);
};
