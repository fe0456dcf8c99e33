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

/** How many pages a template may fill; those that are not named take what they need. */
const most: Record<string, number> = { letter: 1, brief: 1, briefing: 10, summary: 2, folded: 2 };

/**
 * Scales of type in which a document is set until it has no more pages than that: translations are longer
 * than English. Arabic letters are smaller than Latin ones of the same size. Where there is no such number,
 * the first three are tried, so that no page holds a few lines alone.
 */
const scales = { ltr: [1, 0.97, 0.94, 0.91], rtl: [1.2, 1.15, 1.1, 1.05, 1] };
const tried = 3;

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
		const make = (scale: number) => pdfOf({ template: used, data: { document, paper, qr, scale } });
		// The folded brochure has smaller steps of its own.
		const allowed = scales[direction].filter((one) => used !== 'folded' || one >= 1);
		const limit = most[used];
		const bytes =
			limit === undefined ? shortest(allowed.slice(0, tried), make) : within(limit, allowed, make);
		return kind === 'letter' || kind === 'brief' ? bytes : await packed(bytes);
	};

type Made = ReturnType<typeof pdfOf>;

/** The one of the largest type among those with the fewest pages. */
const shortest = (sizes: number[], make: (scale: number) => Made): Uint8Array =>
	sizes.map(make).reduce((best, one) => (one.pages < best.pages ? one : best)).bytes;

/** The one of the largest type that has no more pages than allowed. */
const within = (limit: number, sizes: number[], make: (scale: number) => Made): Uint8Array => {
	let problem: unknown;
	for (const scale of sizes) {
		try {
			const { bytes, pages } = make(scale);
			if (pages <= limit) return bytes;
			problem = new Error(
				`It takes ${pages} pages and may take ${limit}. Shorten the text of its page.`,
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
