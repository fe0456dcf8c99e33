import { mistake } from '../../../support/mistake.ts';

mistake('an unknown state is reported', {
	file: 'content/facts/meetings.yaml',
	from: 'country: "NO"',
	to: 'country: NN',
	says: [
		'content/facts/meetings.yaml:8:12  There is no state "NN" in states.yaml.\n' +
			'  Fix: use one of FI, LT, NO, UG.',
	],
});

mistake('an unknown state is reported at its place in a list', {
	file: 'content/facts/votes.yaml',
	from: 'no_votes: [FI]',
	to: 'no_votes: [FI, SW]',
	says: [
		'content/facts/votes.yaml:7:18  There is no state "SW" in states.yaml.\n' +
			'  Fix: use one of FI, LT, NO, UG.',
	],
});

mistake('an unknown state of a site for finding members is reported', {
	file: 'content/facts/finders.yaml',
	from: 'scope: world',
	to: 'scope: SE',
	says: [
		'content/facts/finders.yaml:2:10  There is no state "SE" in states.yaml.\n' +
			'  Fix: use one of FI, LT, NO, UG, world, EU.',
	],
});

mistake('an unknown source of a fact is reported', {
	file: 'content/facts/milestones.yaml',
	from: 'sources: [U26]',
	to: 'sources: [UN26]',
	says: [
		'content/facts/milestones.yaml:4:13  There is no source "UN26" in sources.yaml.\n' +
			'  Fix: write "U26".',
	],
});

mistake('an unknown act of a precedent is reported', {
	file: 'content/facts/precedents.yaml',
	from: 'acts: [fi-oral-2008]',
	to: 'acts: [fi-oral-208]',
	says: [
		'content/facts/precedents.yaml:6:14  There is no act "fi-oral-208" in acts.yaml.\n' +
			'  Fix: write "fi-oral-2008".',
	],
});

mistake('an unknown figure of an argument is reported', {
	file: 'content/facts/arguments.yaml',
	from: 'figures: [civilian-share]',
	to: 'figures: [civilian-shares]',
	says: [
		'content/facts/arguments.yaml:12:17  There is no figure "civilian-shares" in figures.yaml.\n' +
			'  Fix: write "civilian-share".',
	],
});

mistake('an unknown article of an argument is reported', {
	file: 'content/facts/arguments.yaml',
	from: 'articles: [4(1), "9"]',
	to: 'articles: [4(1), "99"]',
	says: [
		'content/facts/arguments.yaml:4:20  There is no article "99" in articles.yaml.\n' +
			'  Fix: use one of 3, 4, 9.',
	],
});

mistake('an unknown vote is reported', {
	file: 'content/facts/arsenals.yaml',
	from: 'resolution: 78/32',
	to: 'resolution: 78/23',
	says: [
		'content/facts/arsenals.yaml:8:19  There is no vote "78/23" in votes.yaml.\n' +
			'  Fix: write "78/32".',
	],
});

mistake('an unknown act of a model text is reported', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'before: [fi-oral-2008]',
	to: 'before: [fi-oral-2009]',
	says: [
		'content/en/model-texts/question-accede-date.mdx:10:10  There is no act "fi-oral-2009".\n' +
			'  Fix: write "fi-oral-2008".',
	],
});

mistake('an unknown publisher is reported', {
	file: 'content/site.yaml',
	from: 'publisher: cmc',
	to: 'publisher: cmcc',
	says: [
		'content/site.yaml:3:12  There is no contact "cmcc" in contacts.yaml.\n' +
			'  Fix: write "cmc".',
	],
});

mistake('a contact of the site without a mail address is reported', {
	file: 'content/site.yaml',
	from: 'contact: cmc',
	to: 'contact: isu',
	says: [
		'content/site.yaml:4:10  The contact "isu" has no e-mail address of high confidence.\n' +
			'  Fix: write "cmc".',
	],
});

mistake('an id that stands twice is reported at the second', {
	file: 'content/facts/contacts.yaml',
	from: 'id: isu',
	to: 'id: cmc',
	says: [
		'content/facts/contacts.yaml:10:7  There is already an entry "cmc" in this file.\n' +
			'  Fix: delete one of the two, or give this one a name of its own.',
	],
});

mistake('a state that stands twice is reported at the second', {
	file: 'content/facts/states.yaml',
	from: 'iso2: UG',
	to: 'iso2: FI',
	says: [
		'content/facts/states.yaml:31:9  There is already an entry "FI" in this file.\n' +
			'  Fix: delete one of the two, or give this one a name of its own.',
	],
});

mistake('a title that is taken is reported in any letters', {
	file: 'content/en/act.mdx',
	from: 'title: Take action in parliament',
	to: 'title: About This Site',
	says: [
		'content/en/act.mdx:2:8  This title is taken by content/en/about.mdx.\n' +
			'  Fix: give this text a title of its own.',
	],
});

mistake('a description that is taken is reported', {
	file: 'content/en/act.mdx',
	from: 'description: What to do first, next and after that.',
	to: 'description: Who publishes this site, and how to correct us.',
	says: [
		'content/en/act.mdx:3:14  This description is taken by content/en/about.mdx.\n' +
			'  Fix: give this text a description of its own.',
	],
});

mistake('a message of the interface that is missing is reported with what it is for', {
	file: 'content/en/ui.yaml',
	from: '  asOf: "As of {date}"\n',
	to: '',
	says: [
		'content/en/ui.yaml:5:3  The field "asOf" is missing.\n' +
			'  Fix: add it: the day the facts are of, {date}, in the footer and below the dots of all states.',
	],
});

mistake('a blank of the interface that nothing fills in is reported', {
	file: 'content/en/ui.yaml',
	from: 'asOf: "As of {date}"',
	to: 'asOf: "As of {day}"',
	says: ['content/en/ui.yaml:10:9  Nothing fills in {day} in "asOf".\n' + '  Fix: write "date".'],
});

mistake('words of the search for a part that is not there are reported', {
	file: 'content/en/search.yaml',
	from: 'about/sources/#method:',
	to: 'about/sources/#methods:',
	says: [
		'content/en/search.yaml:6:27  The page "/about/sources/" has no part "#methods".\n' +
			'  Fix: write "#method".',
	],
});
