import { Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Picture } from '../../model.ts';
import type { Png } from './pictures.ts';

/** What the parts of a document know of the whole while it is written. */
export interface Writing {
	rightToLeft: boolean;
	/** How many content controls there are: each has a number of its own. */
	controls: number;
	/** How many bookmarks there are: each has a number of its own. */
	bookmarks: number;
	/** How many numbered lists there are: each begins anew. */
	numberedLists: number;
	pictures: Map<Picture, Png>;
}

/** Where blocks stand: which styles their paragraphs and lists have. */
export interface Place {
	paragraph?: string;
	bullet: string;
	number: string;
	/** Whether they stay on the page of what follows. */
	keepNext?: boolean;
}

export type ParagraphOptions = Omit<IParagraphOptions, 'style'> & { style?: string | undefined };

/** A paragraph in the direction of the document. */
export const paragraphOf = (
	{ rightToLeft }: Writing,
	{ style, text, ...options }: ParagraphOptions,
): Paragraph =>
	new Paragraph({
		...options,
		...(text !== undefined && {
			children: [new TextRun({ text, ...(rightToLeft && { rightToLeft }) })],
		}),
		...(style !== undefined && { style }),
		...(rightToLeft && { bidirectional: true }),
	});
