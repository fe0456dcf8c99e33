/** The pages of the letter, and the blanks that its sender fills in. */
export const letter = {
	letter: {
		variant: 'Question above the four letters to choose from.',
		outside: 'Choice, and heading of the letter to a state that has neither signed nor acceded.',
		signatory: 'Choice, and heading of the letter to a state that has signed and not ratified.',
		party: 'Choice, and heading of the letter to a state that has joined.',
		left: 'Choice, and heading of the letter to a state that has withdrawn.',
		choose: 'Hint below the four letters to choose from, before a link to all states.',
		chooseLink: 'Link behind the hint on which letter to choose: leads to all states.',
		print: 'Hint beside every letter on how to print it.',
		edition: 'Link from the letter of today to that of 2011.',
		pastTitle: 'First words, in bold, of the notice above the letter of 2011; a full stop follows.',
		past: 'Rest of the notice above the letter of 2011, which shows the facts of {date}.',
		today: 'Link from the letter of 2011 to that of today.',
	},
	blanks: {
		'place-and-date': 'Blank at the head of the letter: where and when it is written.',
		recipient: 'Blank at the head of the letter: name and address of the member.',
		'your-line': 'Blank in the letter: a sentence of its sender.',
		name: 'Blank at the end of the letter: name of its sender.',
		title: 'Blank at the end of the letter: title or office of its sender.',
		organisation: 'Blank at the end of the letter: organisation of its sender.',
	},
} as const;
