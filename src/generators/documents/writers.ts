import type { Edition } from '../../shared/documents.ts';
import type { DocumentModel } from './model.ts';
import { pdf } from './formats/pdf.ts';
import { textOf } from './formats/text.ts';
import { wordOf } from './formats/word.ts';

/** What makes each edition of a document: bytes, or text in UTF-8. */
export const writers: Record<
	Exclude<Edition, 'zip'>,
	(document: DocumentModel) => string | Uint8Array | Promise<Uint8Array>
> = {
	pdf: pdf('a4'),
	'pdf-us-letter': pdf('us-letter'),
	'pdf-summary': pdf('a4', 'summary'),
	'pdf-folded': pdf('a4', 'folded'),
	'pdf-folded-us-letter': pdf('us-letter', 'folded'),
	docx: wordOf,
	txt: textOf,
	json: (document) => `${JSON.stringify(document)}\n`,
};
