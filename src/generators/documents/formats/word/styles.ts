import { AlignmentType, BorderStyle, LineRuleType, ShadingType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { colours } from '../../../pictures/colours.ts';
import type { Block, DocumentModel, Role } from '../../model.ts';
import { wordsOf } from '../text.ts';
import { wordLanguage } from './language.ts';

/**
 * Ids of the styles. Those that Word has itself keep the id and the name they have there, so that the
 * styles of a letterhead take their place.
 */
export const styles = {
	title: 'Title',
	headings: ['Heading1', 'Heading2', 'Heading3'],
	signature: 'Signature',
	listBullet: 'ListBullet',
	listNumber: 'ListNumber',
	quote: 'Quote',
	quoteBullet: 'QuoteBullet',
	quoteNumber: 'QuoteNumber',
	term: 'Term',
	tableHead: 'TableHead',
	tableText: 'TableText',
	tableBullet: 'TableBullet',
	tableNumber: 'TableNumber',
	caption: 'Caption',
	picture: 'Picture',
	header: 'Header',
	footer: 'Footer',
	footnote: 'FootnoteText',
	/** Word shows the prompt of an emptied control in the style of this name. */
	blank: 'PlaceholderText',
	small: 'Small',
	link: 'Hyperlink',
} as const;

/** The style of a paragraph with a role. */
export const roleStyles: Record<Role, string> = {
	lede: 'Lede',
	ask: 'Ask',
	obligation: 'Obligation',
	form: 'Form',
	note: 'Note',
	answer: 'Note',
	makers: 'Makers',
};

/**
 * Every office has these two, and LibreOffice has fonts of the same widths, so that a letter breaks into
 * the same lines everywhere. They have the letters of Arabic and Russian too. They are named in the theme
 * alone: where a letterhead has another theme, all words change with it.
 */
export const themeFonts = {
	headings: { latin: 'Arial', complexScript: 'Arial' },
	body: { latin: 'Times New Roman', complexScript: 'Times New Roman' },
};

/** Sizes of letters are in half points, all other measures in twentieths of a point. */
export const point = 20;
const hex = (colour: string): string => colour.slice(1);
const sheet = hex(colours.paper);
const soft = hex(colours.soft);
/** Distance of lines, of which 240 are single. Without the rule, LibreOffice cuts off pictures. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const heading = { theme: 'headings' } as const;

/** Letters and blanks of a letter that leaves room for what is filled in. */
const longLetter = 2550;

const lengthOf = (blocks: Block[]): number =>
	blocks.reduce((sum, block) => {
		if ('inside' in block) return sum + wordsOf(block.inside).length;
		if (block.kind === 'list') return sum + lengthOf(block.items.flat());
		return 'blocks' in block ? sum + lengthOf(block.blocks) : sum;
	}, 0);

/** The styles of a document. */
export const stylesOf = ({ kind, language, direction, blocks }: DocumentModel): IStylesOptions => {
	// Borders are the one thing that Word does not turn round for a paragraph from right to left.
	const start = direction === 'rtl' ? 'right' : 'left';
	// A letter has one page, also with its blanks filled in: one that is long is set a little smaller. All else
	// is larger in Arabic, whose letters are smaller than Latin ones of the same size.
	const isLong = kind === 'letter' && lengthOf(blocks) > longLetter;
	const scale = isLong ? 0.955 : kind !== 'letter' && direction === 'rtl' ? 1.1 : 1;
	const letters = (size: number): number => Math.round(size * scale);
	const headingStyle = (outlineLevel: number, size: number, before: number, after: number) => ({
		quickFormat: true,
		run: { font: heading, size: letters(size), bold: true, color: hex(colours.ink) },
		paragraph: {
			// Without it, an office makes a PDF without headings.
			outlineLevel,
			keepNext: true,
			keepLines: true,
			spacing: { before: before * point, after: after * point, ...lines(252) },
		},
	});
	const own = (
		id: string,
		{ name = id, ...options }: Omit<IParagraphStyleOptions, 'id'>,
	): IParagraphStyleOptions => ({
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		...options,
	});
	const list = (id: string, name: string, basedOn: string): IParagraphStyleOptions =>
		own(id, {
			name,
			basedOn,
			paragraph: { numbering: { reference: id, level: 0 }, contextualSpacing: true },
		});
	const edge = { style: BorderStyle.SINGLE, color: sheet, size: 4, space: 6 };
	return {
		default: {
			document: {
				run: {
					font: { theme: 'body' },
					size: letters(22),
					language: wordLanguage(language),
				},
			},
			title: {
				quickFormat: true,
				run: { font: heading, size: letters(44), bold: true, color: hex(colours.ink) },
				paragraph: { spacing: { after: 14 * point, ...lines(240) }, keepNext: true },
			},
			heading1: headingStyle(0, 29, 20, 6),
			heading2: headingStyle(1, 23, 18, 4),
			heading3: headingStyle(2, 21, 12, 3),
			// Black as the words around it: the line below says it on paper too.
			hyperlink: { run: { color: 'auto', underline: { color: '9A9188' } } },
			footnoteText: {
				run: { font: heading, size: letters(16) },
				paragraph: { spacing: { after: 2 * point, ...lines(240) } },
			},
			caption: {
				quickFormat: true,
				run: {
					font: heading,
					size: letters(18),
					bold: true,
					italics: false,
					color: hex(colours.ink),
				},
				paragraph: { keepNext: true, spacing: { before: 10 * point, after: 4 * point } },
			},
		},
		paragraphStyles: [
			{
				id: 'Normal',
				name: 'Normal',
				quickFormat: true,
				paragraph: {
					alignment: AlignmentType.START,
					spacing: { after: 6 * point, ...lines(250) },
				},
			},
			own(styles.signature, {
				// The room before the first is for the pen.
				paragraph: { contextualSpacing: true, spacing: { before: 32 * point }, keepLines: true },
			}),
			list(styles.listBullet, 'List Bullet', 'Normal'),
			list(styles.listNumber, 'List Number', 'Normal'),
			own(styles.quote, {
				next: styles.quote,
				paragraph: {
					keepLines: true,
					border: { top: edge, bottom: edge, left: edge, right: edge },
					shading: { type: ShadingType.CLEAR, color: 'auto', fill: sheet },
					indent: { start: 8 * point, end: 8 * point },
				},
			}),
			list(styles.quoteBullet, 'Quote Bullet', styles.quote),
			list(styles.quoteNumber, 'Quote Number', styles.quote),
			own(roleStyles.lede, {
				run: { size: letters(26) },
				paragraph: { spacing: { after: 10 * point } },
			}),
			own(roleStyles.ask, {
				paragraph: {
					border: {
						[start]: { style: BorderStyle.SINGLE, color: hex(colours.mark), size: 20, space: 8 },
					},
					indent: { start: 11 * point },
				},
			}),
			own(roleStyles.obligation, { run: { bold: true } }),
			own(roleStyles.form, {
				run: { font: heading, size: letters(18), bold: true },
				paragraph: { keepNext: true, spacing: { after: 4 * point } },
			}),
			own(roleStyles.note, { run: { size: letters(20), color: soft } }),
			// It stays with the list that it leads to.
			own(roleStyles.makers, {
				run: { size: letters(20), color: soft },
				paragraph: { keepNext: true },
			}),
			own(styles.term, {
				run: { font: heading, size: letters(17), bold: true, color: soft },
				paragraph: { keepNext: true, spacing: { before: 8 * point, after: 2 * point } },
			}),
			own(styles.tableText, {
				name: 'Table Text',
				run: { font: heading, size: letters(17) },
				paragraph: { spacing: { before: 2 * point, after: 2 * point, ...lines(240) } },
			}),
			own(styles.tableHead, {
				name: 'Table Head',
				basedOn: styles.tableText,
				run: { bold: true },
			}),
			list(styles.tableBullet, 'Table Bullet', styles.tableText),
			list(styles.tableNumber, 'Table Number', styles.tableText),
			own(styles.picture, { paragraph: { keepNext: true, spacing: { ...lines(240) } } }),
			own(styles.header, {
				name: 'header',
				quickFormat: false,
				run: { font: heading, size: letters(16), color: soft },
			}),
			own(styles.footer, {
				name: 'footer',
				quickFormat: false,
				run: { font: heading, size: letters(16), color: soft },
				paragraph: { spacing: { after: 0 } },
			}),
		],
		characterStyles: [
			{
				id: styles.blank,
				name: 'Placeholder Text',
				basedOn: 'DefaultParagraphFont',
				// A highlight would stay behind when the blank is filled in.
				run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colours.blank) } },
			},
			{
				id: styles.small,
				name: 'Small',
				basedOn: 'DefaultParagraphFont',
				run: { size: letters(17), color: soft },
			},
		],
	};
};
