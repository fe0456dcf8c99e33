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

/** How many pages a template may fill. */
const most: Record<string, number> = { letter: 1, brief: 1, briefing: 10, summary: 2 };

/**
 * Scales of type in which a document is set until it has no more pages than that: translations are longer
 * than English. Arabic letters are smaller than Latin ones of the same size.
 */
const scales = { ltr: [1, 0.97, 0.94, 0.91], rtl: [1.2, 1.15, 1.1, 1.05, 1] };

/**
 * Writes a document as PDF, on paper of a size.
 *
 * @param template Where it is not that of the kind.
 * @throws Error where it takes too many pages in the smallest type.
 */
export const pdf =
	(paper: 'a4' | 'us-letter', template?: 'summary' | 'folded') =>
	async (document: DocumentModel): Promise<Uint8Array> => {
		const { kind, address, direction } = document;
		const used = template ?? templates[kind];
		if (!used) throw new Error(`There is no template for ${kind}.`);
		const qr = toSvgSource(generate(address), { padX: 0, padY: 0 });
		let problem: unknown;
		// The folded brochure has smaller steps of its own.
		for (const scale of scales[direction].filter((one) => used !== 'folded' || one >= 1)) {
			try {
				const { bytes, pages } = pdfOf({ template: used, data: { document, paper, qr, scale } });
				if (pages <= (most[used] ?? Infinity))
					return kind === 'letter' || kind === 'brief' ? bytes : await packed(bytes);
				problem = new Error(
					`It takes ${pages} pages and may take ${most[used]}. Shorten the text of its page.`,
				);
			} catch (error) {
				problem = error;
			}
		}
		throw problem;
	};

/**
 * The same with its small objects compressed. Typst writes each link and each paragraph as an object of
 * its own, which is half of a long document.
 */
const packed = async (bytes: Uint8Array): Promise<Uint8Array> => {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return document.save({ addDefaultPage: false, updateFieldAppearances: false });
};
