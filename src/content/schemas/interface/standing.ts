/** Where states stand, in words and as dots. */
export const standing = {
	standing: {
		party: 'Standing of a state that has joined, in tables, on its page and beside model texts.',
		signatory: 'Standing of a state that has signed and not ratified, in tables and on its page.',
		outside: 'Standing of a state that has neither signed nor acceded, in tables and on its page.',
		left: 'Standing of a state that has withdrawn, in tables and on its page.',
	},
	standings: {
		party: 'Legend of the dots, behind the number of States Parties, {n?}: the words alone.',
		signatory: 'Legend of the dots, behind the number of signatories, {n?}: the words alone.',
		outside: 'Legend of the dots, behind the number of states not joined, {n?}: the words alone.',
		left: 'Legend of the dots, behind the number of states that left, {n?}: the words alone.',
	},
	joinedBy: {
		ratification: 'How a state joined, in tables and after “by”: it ratified after signing.',
		acceptance: 'How a state joined, in tables and after “by”: it accepted after signing.',
		approval: 'How a state joined, in tables and after “by”: it approved after signing.',
		accession: 'How a state joined, in tables and after “by”: it acceded without signing.',
	},
	regions: {
		Africa: 'Region in filters, in the contents and on pages of states: Africa.',
		Americas: 'Region in filters, in the contents and on pages of states: the Americas.',
		Asia: 'Region in filters, in the contents and on pages of states: Asia.',
		Europe: 'Region in filters, in the contents and on pages of states: Europe.',
		Oceania: 'Region in filters, in the contents and on pages of states: Oceania.',
	},
	arsenal: {
		producer: 'In the table of states, of one that makes the weapon or keeps the right to.',
		formerProducer: 'In the table of states, of one that has stopped making the weapon.',
		stockpile: 'In the table of states, of one that is listed as holding stocks.',
		stockpileDestroyed: 'In the table of states, of one that has destroyed its stocks.',
		contaminated: 'In the table of states, of one with contaminated land.',
		clearanceCompleted: 'In the table of states, of one that has cleared all known land.',
	},
	field: {
		summary: 'All {total} dots, for screen readers: {party}, {signatory}, {outside} and {left}.',
		table: 'Link below the dots: leads to the table of states.',
		sources: 'Link below the dots of all states: leads to the figures and their sources.',
		walk: 'Hint on the arrow keys in the field of dots, for screen readers.',
	},
	find: {
		guess: 'Button on the home page: offers {state}, which the settings of the browser suggest.',
		count: 'How many states fit what is typed on the home page, {n}, for screen readers.',
		none: 'On the home page, where no state fits what is typed.',
		all: 'Link on the home page, shown where no state fits: leads to all states.',
	},
} as const;
