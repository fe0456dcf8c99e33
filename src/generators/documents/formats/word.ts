import { Document } from 'docx';
import type { Block, DocumentModel } from '../model.ts';
import { blocksOf } from './word/blocks.ts';
import { frameOf } from './word/frame.ts';
import { numbering } from './word/lists.ts';
import { packed } from './word/package.ts';
import { drawn } from './word/pictures.ts';
import { styles, stylesOf, themeFonts } from './word/styles.ts';
import { paragraphOf } from './word/writing.ts';
import type { Writing } from './word/writing.ts';

/**
 * Writes a document for Word, with named styles that those of a letterhead can take the place of, and
 * with a content control for each blank. The same document gives the same bytes.
 *
 * @throws Error for a block that has no form in Word.
 */
export const wordOf = async (document: DocumentModel): Promise<Uint8Array> => {
	const { title, frame } = document;
	const writing: Writing = {
		rightToLeft: document.direction === 'rtl',
		controls: 0,
		bookmarks: 0,
		numberedLists: 0,
		pictures: await drawn(document.blocks),
	};
	const file = new Document({
		title,
		creator: frame.site,
		lastModifiedBy: frame.site,
		theme: { fonts: themeFonts },
		styles: stylesOf(document),
		numbering,
		sections: [
			{
				...frameOf(writing, document),
				children: [...titleOf(writing, document), ...blocksOf(writing, textOf(document))],
			},
		],
	});
	return packed(file, document.date);
};

/** A letter has no title: it begins with the day and the recipient. */
const titleOf = (writing: Writing, { kind, title }: DocumentModel) =>
	kind === 'letter' ? [] : [paragraphOf(writing, { style: styles.title, text: title })];

/** A model text alone is not quoted: it is to go into a document of the sender's own, in its styles. */
const textOf = ({ kind, blocks }: DocumentModel): Block[] =>
	kind === 'text'
		? blocks.flatMap((block) => (block.kind === 'quote' ? block.blocks : [block]))
		: blocks;
