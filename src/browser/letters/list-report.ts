import type { Column } from './list/columns.ts';
import { alike } from './list/problems.ts';
import type { Problem } from './list/problems.ts';
import type { List } from './list/read-list.ts';

/** The words of the page for what is said of a list. */
export interface ListWords {
	problems: Record<string, string>;
	files: Record<string, string>;
	columns: Record<Column, string>;
	said: Record<string, string>;
	/** Plurals, as `sayCount` takes them. */
	counts: Record<string, string>;
}

/** How many rows are shown before letters are made of all. */
const shown = 5;

const element = (tag: string, ...inside: (string | Node)[]): HTMLElement => {
	const made = document.createElement(tag);
	made.append(...inside);
	return made;
};

/** Words of a list as they are said back: a cell may hold a million letters. */
export const short = (words: string): string =>
	words.length > 60 ? `${words.slice(0, 60)}…` : words;

/** Numbers that follow each other, as a range. */
const rangesOf = (numbers: number[]): string[] => {
	const runs: number[][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run?.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	return runs.flatMap((run) =>
		run.length > 2 ? [`${run[0] ?? ''}–${run.at(-1) ?? ''}`] : run.map(String),
	);
};

/** The rows of problems: Row 2; Rows 2–7, 9 and 12. */
const rowsOf = (found: Problem[], { said }: ListWords): string => {
	const rows = found.flatMap(({ row }) => row ?? []);
	if (rows.length < 2) return said['inRow']?.replace('{row}', rows.join('')) ?? '';
	const all = new Intl.ListFormat(said['locale']).format(rangesOf(rows));
	return said['inRows']?.replace('{rows}', all) ?? '';
};

/** Problems that say the same in words, with their places in the file. */
const sentenceOf = (found: Problem[], words: ListWords): string => {
	const { problems, columns, said } = words;
	const [one] = found;
	if (!one) return '';
	const { kind, column, value, count, first } = one;
	const blanks: Record<string, string | undefined> = {
		rows: rowsOf(found, words),
		first: first?.toString(),
		count: count?.toLocaleString(said['locale']),
		column: column && columns[column],
		value: value && said['quoted']?.replace('{value}', () => short(value)),
	};
	return (problems[kind] ?? kind).replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? '');
};

/** What is wrong with a list, the worst first, each with its rows and its column. */
export const problemsOf = ({ problems, problemCount }: List, words: ListWords): HTMLElement[] => {
	const groups = [
		['refused', 'refused'],
		['left-out', 'leftOut'],
		['warning', 'warning'],
	] as const;
	const parts = groups.flatMap(([severity, heading]) => {
		const found = problems.filter((problem) => problem.severity === severity);
		if (found.length === 0) return [];
		const items = alike(found).map((same) => element('li', sentenceOf(same, words)));
		return [element('h3', words.said[heading] ?? ''), element('ul', ...items)];
	});
	const more = (words.said['more'] ?? '').replace(
		'{count}',
		problemCount.toLocaleString(words.said['locale']),
	);
	return problemCount > problems.length ? [...parts, element('p', more)] : parts;
};

/** The first rows as they were read, for the eye. */
export const previewOf = (
	{ rows, columns }: List,
	words: ListWords,
	{ caption, stateName }: { caption: (n: number) => string; stateName: (iso2: string) => string },
): HTMLElement => {
	const first = rows.slice(0, shown);
	const cellOf = (row: (typeof rows)[number], column: Column): string =>
		column === 'address'
			? row.address.join('\n')
			: column === 'state'
				? stateName(row.state ?? '')
				: row[column];
	const head = columns.map((column) => {
		const cell = element('th', words.columns[column]);
		cell.setAttribute('scope', 'col');
		return cell;
	});
	const table = element(
		'table',
		element('caption', caption(first.length)),
		element('thead', element('tr', ...head)),
		element(
			'tbody',
			...first.map((row) =>
				element('tr', ...columns.map((column) => element('td', cellOf(row, column)))),
			),
		),
	);
	table.className = 'data';
	return table;
};
