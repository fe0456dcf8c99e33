// Over 200 lines: every mistake of one kind, each with its whole message.
import { mistake } from '../../../support/mistake.ts';

mistake('a slip in the name of a field is reported once, with the right name', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unti: percent',
	says: [
		'content/facts/figures.yaml:12:3  There is no field "unti" here.\n' + '  Fix: write "unit".',
	],
});

mistake('an unknown field is reported with those there are', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: percent\n  colour: red',
	says: [
		'content/facts/figures.yaml:13:3  There is no field "colour" here.\n' +
			'  Fix: use one of id, topic, value, counted, unit, as_of, states, sources, confidence, note, checked.',
	],
});

mistake('a missing field is reported with what belongs there', {
	file: 'content/facts/figures.yaml',
	from: '  unit: percent\n',
	to: '',
	says: [
		'content/facts/figures.yaml:9:3  The field "unit" is missing.\n' +
			'  Fix: add it: what is counted, for example people killed or injured.',
	],
});

mistake('a missing field that holds one of some words is reported', {
	file: 'content/facts/states.yaml',
	from: '  region: Africa\n',
	to: '',
	says: [
		'content/facts/states.yaml:31:3  The field "region" is missing.\n' +
			'  Fix: add it: region of the United Nations (M49), for example Africa.',
	],
});

mistake('an empty field is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit:',
	says: [
		'content/facts/figures.yaml:12:8  "unit" is empty.\n' +
			'  Fix: write here: what is counted, for example people killed or injured.',
	],
});

mistake('empty words are reported', {
	file: 'content/en/figures.yaml',
	from: 'data: The four stages in words',
	to: 'data: ""',
	says: [
		'content/en/figures.yaml:8:9  These words are empty.\n' +
			'  Fix: write them, or delete the field.',
	],
});

mistake('words where a number belongs are reported', {
	file: 'content/facts/votes.yaml',
	from: '"yes": 148',
	to: '"yes": many',
	says: [
		'content/facts/votes.yaml:4:10  "yes" should be a number.\n' +
			'  Fix: write here: votes in favour, for example 148. Left out: not known to us.',
	],
});

mistake('words where a number or a range belongs are reported', {
	file: 'content/facts/figures.yaml',
	from: 'value: 314',
	to: 'value: about 314',
	says: [
		'content/facts/figures.yaml:4:10  "value" is "about 314".\n' +
			'  Fix: write a number, or a range such as 10-40.',
	],
});

mistake('a word where true or false belongs is reported', {
	file: 'content/facts/laws.yaml',
	from: 'official: false',
	to: 'official: maybe',
	says: [
		'content/facts/laws.yaml:11:13  "official" should be true or false.\n' +
			'  Fix: write here: whether the page at url belongs to the state itself, for example false for a copy.',
	],
});

mistake('a word where a list belongs is reported', {
	file: 'content/facts/milestones.yaml',
	from: 'sources: [U26]',
	to: 'sources: U26',
	says: [
		'content/facts/milestones.yaml:4:12  "sources" should be a list.\n' +
			'  Fix: write here: ids from sources.yaml, for example [CMM22, UN25]. K is general knowledge: alone it is not published.',
	],
});

mistake('a list that is too short is reported', {
	file: 'content/site.yaml',
	from: '[Stop Cluster Munitions, Parliament]',
	to: '[Stop Cluster Munitions]',
	says: [
		'content/site.yaml:2:7  "name" lists only 1.\n' +
			'  Fix: write here: name of the site in two parts, for example [Stop Cluster Munitions, Parliament].',
	],
});

mistake('an empty list is reported where one is needed', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'standing: [outside]',
	to: 'standing: []',
	says: [
		'content/en/model-texts/question-accede-date.mdx:6:11  "standing" lists nothing.\n' +
			'  Fix: write here: standings it fits: outside, signatory, party, left, for example [outside, left].',
	],
});

mistake('a list that is too long is reported', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'before: [fi-oral-2008]',
	to: 'before: [a, b, c, d]',
	says: [
		'content/en/model-texts/question-accede-date.mdx:10:9  "before" lists 4, which is too many.\n' +
			'  Fix: keep at most 3.',
	],
});

mistake('a word that is not on the list is reported with the nearest one', {
	file: 'content/facts/states.yaml',
	from: 'region: Africa',
	to: 'region: Afrika',
	says: ['content/facts/states.yaml:34:11  "region" is "Afrika".\n' + '  Fix: write "Africa".'],
});

mistake('a word that is near to none is reported with all there are', {
	file: 'content/facts/states.yaml',
	from: 'region: Africa',
	to: 'region: Antarctica',
	says: [
		'content/facts/states.yaml:34:11  "region" is "Antarctica".\n' +
			'  Fix: use one of Africa, Americas, Asia, Europe, Oceania.',
	],
});

mistake('an unknown kind of entry is reported', {
	file: 'content/facts/disinvestment.yaml',
	from: 'kind: bill',
	to: 'kind: motion',
	says: [
		'content/facts/disinvestment.yaml:3:9  "kind" is "motion".\n' +
			'  Fix: use one of law, bill, declaration.',
	],
});

mistake('an entry without its kind is reported', {
	file: 'content/facts/disinvestment.yaml',
	from: '  kind: bill\n',
	to: '',
	says: [
		'content/facts/disinvestment.yaml:2:3  The field "kind" is missing.\n' +
			'  Fix: add it, with one of law, bill, declaration.',
	],
});

mistake('a slip in a field of a kind of entry is reported', {
	file: 'content/facts/disinvestment.yaml',
	from: '  status: not a law',
	to: '  statuts: not a law',
	says: [
		'content/facts/disinvestment.yaml:5:3  There is no field "statuts" here.\n' +
			'  Fix: write "status".',
	],
});

mistake('a title that is too long is reported', {
	file: 'content/en/about.mdx',
	from: 'title: About this site',
	to: 'title: About this site and all the others About this site and all the others About this site and all the others',
	says: [
		'content/en/about.mdx:2:8  "title" is too long: 104 characters.\n' + '  Fix: use at most 90.',
	],
});

mistake('a number that is too low is reported', {
	file: 'content/facts/model-laws.yaml',
	from: 'year: 2011',
	to: 'year: 1911',
	says: ['content/facts/model-laws.yaml:5:9  "year" is "1911", which is too low.'],
});

mistake('an address without its beginning is reported', {
	file: 'content/facts/sources.yaml',
	from: 'https://treaties.un.org/',
	to: 'treaties.un.org',
	says: [
		'content/facts/sources.yaml:17:8  "url" is "treaties.un.org".\n' +
			'  Fix: write a full web address that begins with https://.',
	],
});

mistake('an address of a script is reported in data', {
	file: 'content/facts/sources.yaml',
	from: 'https://treaties.un.org/',
	to: 'javascript:alert(1)',
	says: [
		'content/facts/sources.yaml:17:8  "url" is "javascript:alert(1)".\n' +
			'  Fix: write a full web address that begins with https://.',
	],
});

mistake('a wrong mail address is reported in data', {
	file: 'content/facts/contacts.yaml',
	from: 'email: info@icblcmc.org',
	to: 'email: info at icblcmc.org',
	says: [
		'content/facts/contacts.yaml:8:10  "email" is "info at icblcmc.org".\n' +
			'  Fix: write an e-mail address without mailto: ccm@un.org.',
	],
});

mistake('an id with capital letters is reported', {
	file: 'content/facts/figures.yaml',
	from: 'id: civilian-share',
	to: 'id: Civilian share',
	says: [
		'content/facts/figures.yaml:9:7  "id" is "Civilian share".\n' +
			'  Fix: use small letters, digits and hyphens: casualties-2024.',
	],
});

mistake('a language in words is reported', {
	file: 'content/facts/acts.yaml',
	from: 'language: fi',
	to: 'language: finnish',
	says: [
		'content/facts/acts.yaml:11:13  "language" is "finnish".\n' +
			'  Fix: write the tag of the language, for example fr, zh-Hans or fa-AF.',
	],
});

mistake('a code in small letters is reported with the capital ones', {
	file: 'content/facts/acts.yaml',
	from: 'iso2: FI',
	to: 'iso2: fi',
	says: ['content/facts/acts.yaml:3:9  "iso2" is "fi".\n' + '  Fix: write "FI".'],
});

mistake('a name with a code in small letters is reported', {
	file: 'content/en/names.yaml',
	from: 'LT: Lithuania',
	to: 'lt: Lithuania',
	says: ['content/en/names.yaml:3:3  "lt" is not a name that belongs here.\n' + '  Fix: write LT.'],
});

mistake('a slip in the name of an ask is reported once', {
	file: 'content/en/asks.yaml',
	from: 'victims:',
	to: 'victim:',
	says: [
		'content/en/asks.yaml:40:1  There is no field "victim" here.\n' + '  Fix: write "victims".',
	],
});

mistake('an act of nobody is reported', {
	file: 'content/facts/acts.yaml',
	from: '  iso2: FI\n',
	to: '',
	says: [
		'content/facts/acts.yaml:2:7  "id" is "fi-oral-2008".\n' +
			'  Fix: name the state (iso2) or the international assembly (body), one of them.',
	],
});

mistake('braces that do not fit together are reported', {
	file: 'content/en/home.yaml',
	from: '{joined} states have',
	to: '{joined states have',
	says: [
		'content/en/home.yaml:4:7  The braces in "lede" do not match.\n' +
			'  Fix: close every { with a }; a plural is written {n, plural, one {# state} other {# states}}.',
	],
});

mistake('a name in braces that nothing fills in is reported', {
	file: 'content/en/home.yaml',
	from: '{joined} states have',
	to: '{joint} states have',
	says: [
		'content/en/home.yaml:4:7  Nothing fills in {joint} in "lede".\n' + '  Fix: write "joined".',
	],
});

mistake('a standing that is named twice is reported', {
	file: 'content/en/model-texts/question-obstacles.mdx',
	from: 'standing: [outside, signatory]',
	to: 'standing: [outside, outside]',
	says: [
		'content/en/model-texts/question-obstacles.mdx:6:11  "standing" holds a mistake.\n' +
			'  Fix: name each standing once.',
	],
});

mistake('a field with another ending is reported with the right one', {
	file: 'content/facts/sources.yaml',
	from: 'title: "General',
	to: 'titles: "General',
	says: [
		'content/facts/sources.yaml:3:3  There is no field "titles" here.\n' + '  Fix: write "title".',
	],
});

mistake('a figure without a value is reported', {
	file: 'content/facts/figures.yaml',
	from: '  value: 314\n',
	to: '',
	says: [
		'content/facts/figures.yaml:2:7  "id" is "casualties-2024".\n' +
			'  Fix: write value or counted here, and not both.',
	],
});

mistake('a figure that is typed and counted is reported', {
	file: 'content/facts/figures.yaml',
	from: '  value: 314\n',
	to: '  value: 314\n  counted: { in: parties }\n',
	says: [
		'content/facts/figures.yaml:2:7  "id" is "casualties-2024".\n' +
			'  Fix: write value or counted here, and not both.',
	],
});

mistake('an order of asks that begins with one for some states only is reported', {
	file: 'content/facts/ask-order.yaml',
	from: 'signatory:\n  - ask: ratify',
	to: 'signatory:\n  - ask: ratify\n    arsenal: producer',
	says: [
		'content/facts/ask-order.yaml:17:14  "arsenal" is "producer".\n' +
			'  Fix: begin with an ask for every state of this standing, without "arsenal".',
	],
});

mistake('an ask that stands twice in an order is reported', {
	file: 'content/facts/ask-order.yaml',
	from: '  - ask: inquiry\n  - ask: return',
	to: '  - ask: inquiry\n  - ask: inquiry',
	says: [
		'content/facts/ask-order.yaml:36:10  "ask" is "inquiry".\n' + '  Fix: name each ask once.',
	],
});

mistake('an unknown ask in an order is reported', {
	file: 'content/facts/ask-order.yaml',
	from: '  - ask: accede',
	to: '  - ask: acede',
	says: ['content/facts/ask-order.yaml:7:10  "ask" is "acede".\n' + '  Fix: write "accede".'],
});

mistake('a standing without asks is reported', {
	file: 'content/facts/ask-order.yaml',
	from: 'left:\n  - ask: inquiry\n',
	to: 'gone:\n  - ask: inquiry\n',
	says: [
		'content/facts/ask-order.yaml:1:1  The field "left" is missing.\n' +
			'  Fix: add it: asks in their order, an entry each.',
		'content/facts/ask-order.yaml:34:1  There is no field "gone" here.\n' +
			'  Fix: use one of party, signatory, outside, left.',
	],
});

mistake('an unknown ask of an act is reported', {
	file: 'content/facts/acts.yaml',
	from: 'asks: [accede]',
	to: 'asks: [accession]',
	says: [
		'content/facts/acts.yaml:14:10  "asks" is "accession".\n' +
			'  Fix: use a known one; there are 17, for example ratify, accede, inquiry, return, end-production.',
	],
});

for (const [value, says] of [
	[
		'1.063',
		'"1.063".\n  Fix: write a whole number without separators; only what is measured, such as percent or square kilometres, has a decimal point.',
	],
	[
		'-314',
		'"-314", which is too low.\n  Fix: write here: the number without separators, for example 1063, or a range, for example 10-40. Left out where the figure is counted.',
	],
	['2008-12', '"2008-12".\n  Fix: begin a range with the lower number: 10-40.'],
] as const) {
	mistake(`a figure that is ${value} is reported`, {
		file: 'content/facts/figures.yaml',
		from: 'value: 17',
		to: `value: ${value}`,
		says: [`content/facts/figures.yaml:18:10  "value" is ${says}`],
	});
}

mistake('a share with a decimal point is in order', {
	file: 'content/facts/figures.yaml',
	from: 'value: 100',
	to: 'value: 99.5',
	says: [],
});

mistake('more votes than the UN has members are reported', {
	file: 'content/facts/votes.yaml',
	from: '"yes": 148',
	to: '"yes": 1448',
	says: [
		'content/facts/votes.yaml:4:10  78/32: 1485 states voted or abstained, but the UN has 193 members.\n' +
			'  Fix: compare the numbers with the source; one of them is wrong.',
	],
});

mistake('a number in quotes is reported', {
	file: 'content/facts/figures.yaml',
	from: 'value: 314',
	to: 'value: "314"',
	says: [
		'content/facts/figures.yaml:4:10  "value" stands in quotes.\n  Fix: write it without them: 314.',
	],
});

mistake('more than all is reported', {
	file: 'content/facts/figures.yaml',
	from: 'value: 100',
	to: 'value: 104',
	says: ['content/facts/figures.yaml:11:10  "value" is "104".\n  Fix: write at most 100 percent.'],
});
