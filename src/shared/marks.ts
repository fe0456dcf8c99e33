/**
 * What the marks in finished HTML mean to those who read it: print, search and documents. Components
 * write them; `tests/unit/marks.test.ts` holds that no other attribute of this kind is written.
 */
export const marks = {
	/** Class of what works on a screen only: it is not printed, not searched and in no document. */
	screenOnly: 'no-print',
	/** Class of a link to the source of the words before it; the search passes over it. */
	source: 'source',
	/** Class of a remark beside the text. */
	note: 'note',
	/** Words that the search passes over, because they stand on every such page, or elsewhere. */
	unsearched: 'data-unsearched',
	/** Around a text that shares paragraphs with another of its page: the search keeps the first of each. */
	unrepeated: 'data-unrepeated',
	/** On a table: so many cells of a row are its title, and each row is a part of the page. */
	titleCells: 'data-parts',
	/** Kind of a result for what is inside. */
	kind: 'data-kind',
	/** Name of a blank that the reader fills in. */
	blank: 'data-blank',
	/** Name of words that are others for another recipient of the letter. */
	part: 'data-part',
	/** Kind and name of the document that the part becomes: see shared/documents.ts. */
	document: 'data-document',
	/** Title of that document, where its first heading is not. */
	documentTitle: 'data-title',
	/** Where the size of a document is written once it is made. */
	size: 'data-size',
} as const;
