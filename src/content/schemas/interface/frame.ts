/** What stands on every page, or on pages of many kinds. */
export const frame = {
	site: {
		skip: 'First link of every page, seen when it has the focus: leads past the menu.',
		trail: 'Name of the links to the pages above a page, for screen readers.',
		top: 'Link in the footer and below the list of parts: leads to the top of the page.',
		menu: 'Name of the menu at the top of every page, for screen readers.',
		suggest: 'Link below a text or page: opens its file where a change can be proposed.',
		untranslated: 'Above a text that is not translated yet and shows the original.',
		languages: 'Name of the language switch at the top of every page, for screen readers.',
		asOf: 'The day the facts are of, {date}, in the footer and below the dots of all states.',
		publisher:
			'In the footer, about the site and in the calendar, once the publisher, {name}, has confirmed.',
		proposal: 'The same while {name}, for whom the site is made, has not confirmed it.',
		corrections: 'Link in the footer: opens a mail to {email}, for those who found a mistake.',
		sentence: 'Words that stand for a sentence, {words}, with the sign that ends one.',
		lead: 'Words that lead to those behind them, {words}, with the sign between, as a colon.',
	},
	nav: {
		act: 'Entry of the menu: leads to the page of what a member can do.',
		letter: 'Entry of the menu: leads to the letter to a member of parliament.',
		brochure: 'Entry of the menu: leads to the brochure.',
		briefing: 'Entry of the menu: leads to the briefing paper.',
		states: 'Entry of the menu: leads to all states.',
		about: 'Entry of the menu and of the footer: leads to the page about the site.',
		sources: 'Entry of the footer: leads to the figures and their sources.',
		search: 'Entry of the menu: leads to the search.',
		contents: 'Entry of the footer: leads to the list of all pages.',
		data: 'Entry of the footer: leads to the files of open data.',
	},
	next: {
		title: 'Name of the links at the end of a text, for screen readers.',
		member: 'At the end of a text, above the next step of a member of parliament.',
		campaigner: 'At the end of a text, above the next step of somebody who sends the letter.',
	},
	preview: {
		image:
			'Description of the picture that messengers and networks show with a shared link: {title} is that of the page.',
		state:
			'The same for the page of a {state}. {standing} is a sentence: State Party since 3 September 2010, by ratification.',
	},
	copy: {
		copy: 'Button below a text: copies it.',
		done: 'Beside the button that copies, once the text is copied.',
		failed: 'Beside the button that copies, where the browser refused.',
		link: 'Name of the # after a heading, a link to that part, for screen readers.',
	},
	facts: {
		source: 'Link, or tooltip of a number, in texts and below drawings: leads to its source.',
		days: 'Days of a meeting, from {start} to {end}, in texts and in the table of meetings.',
		where: 'Place of a meeting, {city} in {country}, in texts, tables and the calendar.',
		undated: 'In tables, in place of a date that is not known.',
	},
	units: {
		states: 'In texts: a number of states, {n}, in the right plural.',
	},
	translation: {
		unreviewed: 'In the footer of a translation that no native speaker has reviewed yet.',
		outdated: 'Above a part of a translation whose original has changed since it was translated.',
		original: 'Link after that sentence: leads to the part in the language of the original.',
	},
} as const;
