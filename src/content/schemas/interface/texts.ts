/** Model texts, and what texts hold besides prose. */
export const texts = {
	model: {
		count: 'Link on the home page to a page of model texts, of which there are {n}.',
		for: 'Beside a model text, above the standings it fits.',
		producer: 'Beside a model text that fits only states that make the weapon.',
		stockpiler: 'Beside a model text that fits only states that make or store the weapon.',
		contaminated: 'Beside a model text that fits only states with contaminated land.',
		'not-in-favour': 'Beside a model text that fits only states that did not vote yes at the UN.',
		unreported: 'Beside a model text that fits only States Parties without a first report.',
		affected: 'Beside a model text that fits only states where there may be victims.',
		why: 'Below a model text: heading of the reasons it works.',
		before: 'Below a model text: heading of similar acts of parliaments.',
		answer: 'Below a model text: heading of the answer to expect.',
		next: 'Below a model text: heading of what to do after the answer.',
		none: 'Below a model text, where no similar act is known.',
	},
	texts: {
		parts: 'Heading of the list of parts of a long text, beside it or above it.',
		contents: 'Heading of that list on paper.',
	},
	kinds: {
		question: 'In the contents: heading of the model texts that are questions.',
		motion: 'In the contents: heading of the model texts that are motions.',
		committee: 'In the contents: heading of the model texts for committees.',
		'national-measure': 'In the contents: heading of the model texts on laws and other measures.',
		'follow-up': 'In the contents: heading of the model texts to write after an answer, or none.',
	},
	articles: {
		title: 'Heading of article {number} of the Convention in the briefing paper: its {title}.',
	},
	choice: {
		label: 'Above a list of texts or arguments: label of the choice of a standing.',
		all: 'In that choice: no standing is chosen, and all {n} entries are shown.',
		outside: 'In that choice: {n} of {all} entries fit a state that has not joined.',
		signatory: 'In that choice: {n} of {all} entries fit a state that has signed and not ratified.',
		party: 'In that choice: {n} of {all} entries fit a State Party.',
		left: 'In that choice: {n} of {all} entries fit a state that has left.',
	},
	argument: {
		list: 'In the briefing paper: name, for screen readers, of the list of arguments. On the page of a state: link to it.',
		madeBy: 'In the briefing paper, above those who have made an argument against joining.',
		dated: 'In the briefing paper: {who} made the argument, on {date}.',
	},
	clauses: {
		article: 'Column of the table of clauses for a national law: article of the Convention.',
		duty: 'Column of the table of clauses: the duty that follows from the article.',
		clause: 'Column of the table of clauses, and its name for screen readers: what to write.',
		good: 'Column of the table of clauses: national laws that serve as models.',
		weak: 'Column of the table of clauses: national laws that leave something open.',
		section: 'In the table of clauses: the law of {state}, by the number of its {section}.',
		act: 'In the table of clauses: a law of {state}, by its title, which is in {section}.',
	},
	modelLaws: {
		for: 'In the list of model laws: whom a model suits, {for}.',
		longer: 'Link in the list of model laws to an edition with more detail.',
	},
	mail: {
		subject: 'Label above a ready mail to the campaign, before its subject.',
		open: 'Button below a ready mail: opens it in the mail program of the visitor.',
	},
} as const;
