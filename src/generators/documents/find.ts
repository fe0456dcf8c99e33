import type { HTMLElement } from 'node-html-parser';
import { languages } from '../../i18n/languages.ts';
import { marks } from '../../shared/marks.ts';
import { documentKinds } from '../../shared/documents.ts';
import type { DocumentKind } from '../../shared/documents.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { unmade } from '../unmade.ts';
import { oneLine } from './read-line.ts';
import { readBlocks } from './read-page.ts';
import type { Block, DocumentModel } from './model.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The documents that a finished page says it is available as.
 *
 * @param address Address of the page, with origin.
 * @throws Error with the page, the words that have no form on paper, and where they were written.
 */
export const documentsOf = (
	page: FinishedPage,
	main: HTMLElement,
	address: string,
	{ date, frame, field }: Surroundings,
): DocumentModel[] =>
	main.querySelectorAll(`[${marks.document}]`).map((root) => {
		const [kind = '', name = ''] = (root.getAttribute(marks.document) ?? '').split(' ');
		if (!isKind(kind)) throw new Error(`${page.file}: there is no kind of document "${kind}".`);
		const { language } = page;
		const heading = oneLine(root.querySelector('h1, h2, h3')?.text ?? page.title);
		const title = root.getAttribute(marks.documentTitle) ?? heading;
		try {
			return {
				kind,
				name,
				title,
				heading,
				language,
				direction: languages[language].dir,
				// The page of a letter is for its sender.
				address: kind === 'letter' ? new URL('../', address).href : address,
				date,
				frame,
				...(withField.includes(kind) && { field }),
				blocks: blocksFor(kind, readBlocks(root, address)),
			};
		} catch (error) {
			throw unmade(page.file, name, error, root.text);
		}
	});

/** Kinds of documents that show the field of all states. */
const withField: DocumentKind[] = ['briefing', 'brochure'];

const isKind = (kind: string): kind is DocumentKind => Object.hasOwn(documentKinds, kind);

/** A model text by itself is what is to be copied: what is said about it stays on the page. */
const blocksFor = (kind: DocumentKind, blocks: Block[]): Block[] =>
	kind === 'text' ? blocks.filter((block) => block.kind === 'quote') : blocks.filter(isNotTitle);

/** The title stands in the head of a document. */
const isNotTitle = (block: Block): boolean => !(block.kind === 'heading' && block.level === 1);
