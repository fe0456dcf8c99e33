/** The documents that pages are available as. */
export const documents = {
	documents: {
		also: 'Before the links to the documents that hold the same as the page.',
		pdf: 'Link to a PDF on paper of size A4; its size in bytes follows.',
		'pdf-us-letter': 'Link to a PDF on paper of size US Letter; its size in bytes follows.',
		'pdf-summary': 'Link to the summary of the briefing paper as PDF; its size in bytes follows.',
		'pdf-folded': 'Link to the brochure as a PDF to fold, on A4; its size in bytes follows.',
		'pdf-folded-us-letter': 'The same on US Letter.',
		brief: 'Link to the page of a state as one sheet for a meeting, a PDF; its size follows.',
		txt: 'Link to a file of plain text; its size in bytes follows.',
		onPage: 'On the back of the folded brochure, which has no notes: the {address} of its page.',
		page: 'At the foot of a page of a document: the {page} of {pages}.',
		notes: 'In the sheet on a state for a meeting: above empty lines to write on.',
	},
} as const;
