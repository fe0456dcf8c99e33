/** The copy of the site that works without a connection. */
export const offline = {
	offline: {
		title: 'Heading on the page of open data, above the link to the copy of the whole site.',
		offer: 'Before that link, there and in the list of contents: what it is and how to open it.',
		link: 'Link to the copy of the whole site; its size in bytes follows.',
		live: 'Link on the first page of the copy: leads to the site on the web.',
		titlesOnly: 'In the copy, below the field of the search: what is searched.',
	},
} as const;
