import { BookmarkEnd, BookmarkStart, ImageRun } from 'docx';
import type { Paragraph, Table, XmlComponent } from 'docx';
import type { Block, Inline, Picture } from '../../model.ts';
import { wordsOf } from '../text.ts';
import { blankAlone, inlinesOf } from './inlines.ts';
import { depth, itemIndent } from './lists.ts';
import { roleStyles, styles } from './styles.ts';
import { tableOf } from './tables.ts';
import { paragraphOf } from './writing.ts';
import type { ParagraphOptions, Place, Writing } from './writing.ts';

const inText: Place = { bullet: styles.listBullet, number: styles.listNumber };
const inQuote: Place = {
	paragraph: styles.quote,
	bullet: styles.quoteBullet,
	number: styles.quoteNumber,
};

type WordBlock = Paragraph | Table;

/** Blanks that the end of a letter consists of. */
const signature = new Set<string | undefined>(['name', 'title', 'organisation']);

/**
 * Blocks as paragraphs and tables of Word.
 *
 * @param level How many lists they stand in.
 * @throws Error for a block that has no form there.
 */
export const blocksOf = (
	writing: Writing,
	blocks: Block[],
	place: Place = inText,
	level = 0,
): WordBlock[] =>
	blocks.flatMap((block, index): WordBlock[] => {
		const more = (inner: Block[], at = place) => blocksOf(writing, inner, at, level);
		// What leads to a list stays on its page.
		const keepNext = place.keepNext ?? blocks[index + 1]?.kind === 'list';
		const paragraph = (options: ParagraphOptions) =>
			paragraphOf(writing, { ...options, ...(keepNext && { keepNext }) });
		switch (block.kind) {
			case 'heading':
				return [
					paragraph({
						style: headingStyle(block),
						children: inlinesOf(writing, block.inside),
					}),
				];
			case 'paragraph': {
				const style = block.role ? roleStyles[block.role] : place.paragraph;
				return [
					paragraph({
						style: signature.has(blankAlone(block.inside)) ? styles.signature : style,
						children: inlinesOf(writing, block.inside),
					}),
				];
			}
			case 'list':
				return listOf(writing, block, place, level);
			case 'quote':
				return [
					...more(block.blocks.slice(0, -1), { ...inQuote, keepNext: true }),
					...more(block.blocks.slice(-1), inQuote),
				];
			case 'group':
				if (block.name === 'members')
					return enclosed(writing, block.name, () => more(block.blocks));
				// What is said about a text stays on the page where the text begins.
				return more(block.blocks, block.name === 'about' ? { ...place, keepNext: true } : place);
			case 'terms':
				return block.items.flatMap(({ term, blocks: said }) => [
					paragraph({ style: styles.term, children: inlinesOf(writing, term) }),
					...more(said),
				]);
			case 'table':
				return [
					...(block.caption ? [paragraph({ style: styles.caption, text: block.caption })] : []),
					tableOf(writing, block, more),
				];
			case 'picture':
				return pictureOf(writing, block);
		}
	});

/** What stands between the two ends of a bookmark, by which the browser finds it to leave it out. */
const enclosed = (writing: Writing, name: string, render: () => WordBlock[]): WordBlock[] => {
	writing.bookmarks += 1;
	const id = writing.bookmarks;
	// docx has them in lines only, Word beside paragraphs too.
	const beside = (end: XmlComponent) => end as unknown as Paragraph;
	return [beside(new BookmarkStart(name, id)), ...render(), beside(new BookmarkEnd(id))];
};

/** The title is no part of the text, so that the sections of a document are headings of the first level. */
const headingStyle = ({ level, inside }: Extract<Block, { kind: 'heading' }>): string => {
	const style = styles.headings[level - 2];
	if (!style) {
		throw new Error(`The heading "${wordsOf(inside)}" of level ${level} has no form in Word.`);
	}
	return style;
};

const listOf = (
	writing: Writing,
	{ ordered, items }: Extract<Block, { kind: 'list' }>,
	place: Place,
	level: number,
): WordBlock[] => {
	if (level === depth) throw new Error(`A list in ${depth} other lists has no form in Word.`);
	const style = ordered ? place.number : place.bullet;
	if (ordered) writing.numberedLists += 1;
	// The style numbers bullets of the first level; a numbered list needs more, to begin with 1.
	const mark = (ordered || level > 0) && {
		numbering: {
			reference: style,
			level,
			instance: ordered ? writing.numberedLists : 0,
			custom: true,
		},
	};
	const below = { style: place.paragraph, indent: { start: itemIndent(style, level) } };
	return items.flatMap((item) =>
		item
			.flatMap((block) => (block.kind === 'group' ? block.blocks : [block]))
			.flatMap((block, index) => {
				if (block.kind === 'paragraph') {
					const form = index === 0 ? { style, ...mark } : below;
					const keepNext = place.keepNext && { keepNext: true };
					return [
						paragraphOf(writing, {
							...form,
							...keepNext,
							children: inlinesOf(writing, block.inside),
						}),
					];
				}
				if (index > 0) return blocksOf(writing, [block], place, level + 1);
				throw new Error(`An item of a list that begins with a ${block.kind} has no form in Word.`);
			}),
	);
};

const pictureOf = (writing: Writing, picture: Picture): WordBlock[] => {
	const png = writing.pictures.get(picture);
	if (!png) throw new Error(`The picture "${picture.alternative}" was not drawn.`);
	const { width, height } = png;
	const said = (style: string, inside: Inline[]) =>
		inside.length > 0
			? [paragraphOf(writing, { style, children: inlinesOf(writing, inside) })]
			: [];
	return [
		...said(styles.caption, picture.title),
		paragraphOf(writing, {
			style: styles.picture,
			children: [
				new ImageRun({
					type: 'png',
					data: png.data,
					transformation: { width, height },
					altText: { name: 'Picture', description: picture.alternative },
				}),
			],
		}),
		...said(roleStyles.note, keyOf(picture.key)),
		...said(roleStyles.note, picture.note),
	];
};

/** What the marks of a drawing mean, in one line: most lists of marks hold their numbers already. */
const keyOf = (blocks: Block[]): Inline[] =>
	blocks.flatMap((block) => {
		if ('inside' in block) return [...block.inside, '\u2003'];
		return block.kind === 'list' ? keyOf(block.items.flat()) : [];
	});
