import { BorderStyle, TableCell, TableLayoutType, Table, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { colours } from '../../../pictures/colours.ts';
import type { Block, Cell } from '../../model.ts';
import { wordsOf } from '../text.ts';
import { styles } from './styles.ts';
import { paragraphOf } from './writing.ts';
import type { Place, Writing } from './writing.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const inCell = { bullet: styles.tableBullet, number: styles.tableNumber };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (size: number, colour: string) => ({
	style: BorderStyle.SINGLE,
	size,
	color: colour.slice(1),
});

/** Width of the text on a page, in twentieths of a point. */
const textWidth = 9070;

/**
 * A table as wide as the text, whose head comes again on each page.
 *
 * @param render Makes what stands in a cell.
 */
export const tableOf = (
	writing: Writing,
	{ head, body }: TableBlock,
	render: (blocks: Block[], place: Place) => (Paragraph | Table)[],
): Table => {
	const widths = widthsOf([...head, ...body]);
	const rowOf = (cells: Cell[], tableHeader: boolean): TableRow => {
		let column = 0;
		return new TableRow({
			tableHeader,
			cantSplit: true,
			children: cells.map(({ head: names, span, blocks }) => {
				const width = widths.slice(column, (column += span)).reduce((sum, next) => sum + next, 0);
				const paragraph = names ? styles.tableHead : styles.tableText;
				const children = render(blocks, { ...inCell, paragraph });
				return new TableCell({
					columnSpan: span,
					width: { size: width, type: WidthType.DXA },
					// Word takes a cell without a paragraph for damage.
					children: children.length > 0 ? children : [paragraphOf(writing, { style: paragraph })],
				});
			}),
		});
	};
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: { marginUnitType: WidthType.DXA, left: 60, right: 60 },
		borders: {
			top: line(8, colours.ink),
			bottom: line(8, colours.ink),
			left: none,
			right: none,
			insideVertical: none,
			insideHorizontal: line(4, colours.line),
		},
		...(writing.rightToLeft && { visuallyRightToLeft: true }),
		rows: [...head.map((cells) => rowOf(cells, true)), ...body.map((cells) => rowOf(cells, false))],
	});
};

/**
 * Widths of columns that add up to that of the text. Each has room for its longest word, and a column of
 * four times as many letters is twice as wide.
 */
const widthsOf = (rows: Cell[][]): number[] => {
	const weights: number[] = [];
	for (const cells of rows) {
		let column = 0;
		for (const { span, blocks } of cells) {
			const words = blocks.flatMap(wordsIn);
			const letters = words.reduce((sum, { length }) => sum + length, 0);
			// Two letters more than the longest word: heads are bold, and cells have margins.
			const longest = Math.max(...words.map(({ length }) => length)) + 2;
			const needed = Math.max(longest, 2 * Math.sqrt(letters)) / span;
			for (const end = column + span; column < end; column += 1) {
				weights[column] = Math.max(weights[column] ?? 4, needed);
			}
		}
	}
	const sum = weights.reduce((all, weight) => all + weight, 0);
	return weights.map((weight) => Math.round((weight / sum) * textWidth));
};

const wordsIn = (block: Block): string[] => {
	if ('inside' in block) return wordsOf(block.inside).split(' ');
	if (block.kind === 'list') return block.items.flat().flatMap(wordsIn);
	return 'blocks' in block ? block.blocks.flatMap(wordsIn) : [];
};
