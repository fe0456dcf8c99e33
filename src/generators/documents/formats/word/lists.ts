import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';
import { point, styles } from './styles.ts';

interface List {
	ordered?: boolean;
	/** Where the marks of the first level stand, in points. */
	indent: number;
	/** How far the words stand from the mark. */
	hanging: number;
}

/** The lists, by their styles, whose names are also those of their numbering. */
const lists: Record<string, List> = {
	[styles.listBullet]: { indent: 0, hanging: 15 },
	[styles.listNumber]: { ordered: true, indent: 0, hanging: 18 },
	[styles.quoteBullet]: { indent: 8, hanging: 15 },
	[styles.quoteNumber]: { ordered: true, indent: 8, hanging: 18 },
	[styles.tableBullet]: { indent: 0, hanging: 8 },
	[styles.tableNumber]: { ordered: true, indent: 0, hanging: 14 },
};

/** How deep lists stand in each other. */
export const depth = 2;

const startOf = ({ indent, hanging }: List, level: number): number =>
	(indent + hanging * (level + 1)) * point;

/** Where the words of an item begin. */
export const itemIndent = (style: string, level: number): number =>
	startOf(lists[style] ?? { indent: 0, hanging: 0 }, level);

/** What stands before the items of all lists. */
export const numbering: INumberingOptions = {
	config: Object.entries(lists).map(([style, list]) => ({
		reference: style,
		levels: Array.from({ length: depth }, (_, level) => ({
			level,
			format: list.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
			text: list.ordered ? `%${level + 1}.` : '•',
			alignment: AlignmentType.START,
			style: {
				...(level === 0 && { style }),
				paragraph: {
					indent: { start: startOf(list, level), hanging: list.hanging * point },
				},
			},
		})),
	})),
};
