import { PDFDocument } from '@cantoo/pdf-lib';
import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import { pdfOf } from '../../typst/compiler.ts';
import type { DocumentKind } from '../../../shared/documents.ts';
import type { DocumentModel } from '../model.ts';

/** The template of each kind of document, in generators/typst/templates/. */
const templates: Partial<Record<DocumentKind, string>> = {
	letter: 'letter',
	brief: 'brief',
	step: 'paper',
	brochure: 'paper',
	briefing: 'briefing',
};

/**
 * Writes a document as PDF, on paper of a size.
 *
 * @param template Where it is not that of the kind.
 */
export const pdf =
	(paper: 'a4' | 'us-letter', template?: 'summary' | 'folded') =>
	async (document: DocumentModel): Promise<Uint8Array> => {
		const { kind, address } = document;
		const used = template ?? templates[kind];
		if (!used) throw new Error(`There is no template for ${kind}.`);
		const qr = toSvgSource(generate(address), { padX: 0, padY: 0 });
		const set = (tight: boolean) => pdfOf({ template: used, data: { document, paper, qr, tight } });
		const written = orElse(
			() => set(false),
			() => set(true),
		);
		return kind === 'letter' || kind === 'brief' ? written : packed(written);
	};

/** What a template writes, or where that has too many pages, what it writes in smaller type. */
const orElse = (usual: () => Buffer, tight: () => Buffer): Buffer => {
	try {
		return usual();
	} catch (error) {
		if (!String(error).includes('pages and may take')) throw error;
		return tight();
	}
};

/**
 * The same with its small objects compressed. Typst writes each link and each paragraph as an object of
 * its own, which is half of a long document.
 */
const packed = async (bytes: Uint8Array): Promise<Uint8Array> => {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return document.save({ addDefaultPage: false, updateFieldAppearances: false });
};
