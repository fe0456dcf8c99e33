import type { Kind } from '../../../shared/result-kinds.ts';

/** The search, and the list of all contents that stands in for it. */
export const search = {
	search: {
		label: 'Label of the field on the page of the search.',
		button: 'Button on the page of the search: starts it.',
		hint: 'Below the field of the search: what can be looked for.',
		noScript: 'On the page of the search, where the browser runs no scripts.',
		everything: 'Link below the results of a search: leads to the list of contents.',
		kind: 'Label of the choice of a kind of results.',
		all: 'First choice of a kind of results: all of them.',
		count: 'Above the results of a search for {query}: how many there are, {n}.',
		more: 'Button below the results of a search: shows the next of them.',
		loading: 'Above the results of a search while the full text is still searched.',
		titlesOnly: 'Above the results of a search, where the full text could not be searched.',
		failed: 'In place of results, where the search did not load.',
		moreFailed: 'Above the results of a search, where the next of them did not load.',
		corrected: 'Above the results, where nothing was found and {query} was searched instead.',
		key: 'Label of the box that turns the key of the search, /, on or off.',
		long: 'Above the results of a search cut to its first {n} letters.',
	},
	kindsOfResult: {
		letter: 'Kind of a result of the search: a letter.',
		brochure: 'Kind of a result of the search: a part of the brochure.',
		briefing: 'Kind of a result of the search: a part of the briefing paper.',
		step: 'Kind of a result of the search: something a member can do.',
		'model-text': 'Kind of a result of the search: a text to copy.',
		state: 'Kind of a result of the search: a state.',
		precedent: 'Kind of a result of the search: an act of a parliament.',
		network: 'Kind of a result of the search: a part of the page on the network.',
		about: 'Kind of a result of the search: a page about the site, or of any other kind.',
	} satisfies Record<Kind, string>,
	contents: {
		read: 'Heading in the list of contents, above letter, brochure and briefing paper.',
		act: 'Heading in the list of contents, above the pages of what a member can do.',
		models: 'Heading in the list of contents, above the model texts.',
		states: 'Heading in the list of contents, above the states.',
		about: 'Heading in the list of contents, above the pages about the site and its data.',
		byTopic: 'Heading of the first half of the list of contents, which is ordered by topic.',
		alphabet: 'Heading of the second half of the list of contents, in alphabetical order.',
	},
} as const;
