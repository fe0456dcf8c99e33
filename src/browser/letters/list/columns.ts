import { keyOf } from '../../parts/match-names.ts';
import { cleanCell } from './clean-cell.ts';

export type Column = 'name' | 'address' | 'salutation' | 'state' | 'line';

/** By which words in the header row a column is known, in any language. A word is for one column. */
export type HeaderWords = Record<Column, string[]>;

/** The header row of a list. */
export interface Header {
	/** Where the columns that are known stand, in the order of the file. */
	places: Map<Column, number>;
	/** Words of the columns that are not known. */
	unknown: string[];
	/** Columns that stand there once more, with their words there. The first one is read. */
	repeated: { column: Column; value: string }[];
	/** How many cells there are up to the last one with words. */
	width: number;
}

/** In so many columns of a list, from the first, those that are known are looked for. */
export const mostColumns = 1000;

export type FindColumn = (words: string) => Column | undefined;

const bare = (words: string): string => keyOf(words).replaceAll(' ', '');

/** Compares without case, accents, punctuation and blanks. */
export const columnFinder = (headers: HeaderWords): FindColumn => {
	const columns = new Map(
		Object.entries(headers).flatMap(([column, all]) =>
			all.map((words) => [bare(words), column as Column]),
		),
	);
	columns.delete('');
	return (words) => columns.get(bare(words));
};

export const readHeader = (cells: string[], findColumn: FindColumn): Header => {
	const header: Header = { places: new Map(), unknown: [], repeated: [], width: 0 };
	cells.slice(0, mostColumns).forEach((cell, place) => {
		const { text: value } = cleanCell(cell);
		if (!value) return;
		header.width = place + 1;
		const column = findColumn(value);
		if (!column) header.unknown.push(value);
		else if (header.places.has(column)) header.repeated.push({ column, value });
		else header.places.set(column, place);
	});
	return header;
};
