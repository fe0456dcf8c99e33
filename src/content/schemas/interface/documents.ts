/** The documents that pages are available as. */
export const documents = {
	documents: {
		also: 'Before the links to the documents that hold the same as the page.',
		blank: 'Before the links to the documents that hold a letter with its blanks.',
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
		docx: 'Link to a file for Word and programs like it; its size in bytes follows.',
		'all-texts': 'Link to all model texts in one file for Word; its size in bytes follows.',
		'state-texts':
			'Link on the page of a state to the model texts that fit it, in one file for Word; its size follows.',
		kit: 'Link to a ZIP file with all documents of the language; its size in bytes follows.',
		'state-kit':
			'Link to a ZIP file with the letter, the page for a meeting and the texts of a state; its size follows.',
		texts: 'Title of the document that holds all model texts.',
		textsFor: 'Title of the document that holds the model texts for a state; {state} is its name.',
	},
	kit: {
		title: 'First line of READ ME.txt in the ZIP file with all documents.',
		titleFor: 'First line of READ ME.txt in the ZIP file of a state; {state} is its name.',
		fill: 'In READ ME.txt: what to do with the letter.',
		files: 'In READ ME.txt, above the folders and what is in each.',
		letter: 'In READ ME.txt: what is in the folder of the letter.',
		meeting: 'In READ ME.txt: what is in the folder for a meeting.',
		brochure: 'In READ ME.txt: what is in the folder of the brochure.',
		briefing: 'In READ ME.txt: what is in the folder of the briefing paper.',
		texts: 'In READ ME.txt: what is in the folder of the model texts.',
		latest: 'In READ ME.txt: where the latest facts are; {address} is that of the page.',
	},
} as const;
