// Over 200 lines: every mistake of one kind, each with its whole message.
import { mistake } from '../../../support/mistake.ts';

mistake('a tab is reported where it stands', {
	file: 'content/facts/figures.yaml',
	from: '  unit: percent',
	to: '\tunit: percent',
	says: [
		'content/facts/figures.yaml:12:1  This line is indented with a tab.\n' +
			'  Fix: use spaces, two for each level.',
	],
});

mistake('no for Norway is reported', {
	file: 'content/facts/meetings.yaml',
	from: 'country: "NO"',
	to: 'country: no',
	says: ['content/facts/meetings.yaml:8:12  "country" is "no".\n' + '  Fix: write "NO".'],
});

mistake('NO without quotes is reported', {
	file: 'content/facts/meetings.yaml',
	from: 'country: "NO"',
	to: 'country: NO',
	says: [
		'content/facts/meetings.yaml:8:12  Without quotes, many programs read NO as false.\n' +
			'  Fix: write "NO".',
	],
});

mistake('a colon in words is reported with quotes around them', {
	file: 'content/facts/figures.yaml',
	from: 'unit: people killed or injured',
	to: 'unit: people: killed or injured',
	says: [
		'content/facts/figures.yaml:5:9  A colon in these words starts a new field.\n' +
			'  Fix: put the words into double quotes: unit: "people: killed or injured"',
	],
});

mistake('a colon in the title of a text is reported at its line in the text', {
	file: 'content/en/about.mdx',
	from: 'title: About this site',
	to: 'title: About: this site',
	says: [
		'content/en/about.mdx:2:8  A colon in these words starts a new field.\n' +
			'  Fix: put the words into double quotes: title: "About: this site"',
	],
});

mistake('a colon without a space is reported', {
	file: 'content/facts/figures.yaml',
	from: 'topic: casualties\n  value: 314',
	to: 'topic:casualties\n  value: 314',
	says: [
		'content/facts/figures.yaml:3:3  A space is missing after the colon.\n' +
			'  Fix: write topic: casualties',
	],
});

mistake('a line without a field is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: percent\n  of all',
	says: [
		'content/facts/figures.yaml:13:3  This line belongs to no field.\n' +
			'  Fix: move it up to the words it belongs to, or write the name of its field and a colon before it.',
	],
});

mistake('a field that stands twice is reported at the second', {
	file: 'content/facts/figures.yaml',
	from: 'value: 314',
	to: 'value: 314\n  value: 315',
	says: [
		'content/facts/figures.yaml:5:3  This field is given twice.\n' + '  Fix: keep one of the two.',
	],
});

mistake('quotes that are not closed are reported where they are opened', {
	file: 'content/facts/sources.yaml',
	from: 'title: "Cluster Munition Monitor 2022"',
	to: 'title: "Cluster Munition Monitor 2022',
	says: [
		'content/facts/sources.yaml:6:10  Quotes are opened here and not closed.\n' +
			'  Fix: close them with " at the end of the words.',
	],
});

mistake('words behind closing quotes are reported', {
	file: 'content/facts/sources.yaml',
	from: 'title: "Cluster Munition Monitor 2022"',
	to: 'title: "Cluster" Munition Monitor 2022',
	says: [
		'content/facts/sources.yaml:6:10  What follows the closing quotes cannot be read.\n' +
			'  Fix: write title: "\\"Cluster\\" Munition Monitor 2022"',
	],
});

mistake('a line too far to the left is reported', {
	file: 'content/facts/figures.yaml',
	from: '  unit: percent',
	to: ' unit: percent',
	says: [
		'content/facts/figures.yaml:12:2  This line is not aligned with the entry it belongs to.\n' +
			'  Fix: indent it as far as the other fields of the same entry.',
	],
});

mistake('a line too far to the right is reported', {
	file: 'content/facts/figures.yaml',
	from: '  unit: percent',
	to: '    unit: percent',
	says: [
		'content/facts/figures.yaml:12:5  This line is not aligned with the entry it belongs to.\n' +
			'  Fix: indent it as far as the other fields of the same entry.',
	],
});

mistake('a bracket that is not closed is reported where it is opened', {
	file: 'content/facts/milestones.yaml',
	from: 'sources: [U26]',
	to: 'sources: [U26',
	says: [
		'content/facts/milestones.yaml:4:12  A bracket [ is opened here and not closed.\n' +
			'  Fix: close it with ], or put words that begin with a bracket into double quotes.',
	],
});

mistake('words that begin with a bracket are reported with quotes around them', {
	file: 'content/en/model-texts/question-accede-date.mdx',
	from: 'title: A date for accession',
	to: 'title: [DATE] for accession',
	says: [
		'content/en/model-texts/question-accede-date.mdx:2:8  Words that begin with [ need double quotes.\n' +
			'  Fix: write title: "[DATE] for accession"',
	],
});

mistake('an anchor is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: &share percent',
	says: [
		'content/facts/figures.yaml:12:9  Words that begin with & have a meaning of their own, which content does not use.\n' +
			'  Fix: put the words into double quotes: "&share percent"',
	],
});

mistake('an alias is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: *share',
	says: [
		'content/facts/figures.yaml:12:9  Words that begin with * have a meaning of their own, which content does not use.\n' +
			'  Fix: put the words into double quotes: "*share"',
	],
});

mistake('a merge is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: percent\n  <<: { note: words }',
	says: [
		'content/facts/figures.yaml:13:3  There is no field "<<" here.\n' +
			'  Fix: use one of id, topic, value, counted, unit, as_of, states, sources, confidence, note, checked.',
	],
});

mistake('a tag is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: !!js/function "function () {}"',
	says: [
		'content/facts/figures.yaml:12:9  Words that begin with ! have a meaning of their own, which content does not use.\n' +
			'  Fix: put the words into double quotes: "!!js/function \\"function () {}\\""',
	],
});

mistake('a second document is reported', {
	file: 'content/facts/figures.yaml',
	from: '- id: civilian-share',
	to: '---\n- id: civilian-share',
	says: [
		'content/facts/figures.yaml:9:1  A line that begins with --- ends or splits the file.\n' +
			'  Fix: delete the line.',
	],
});

mistake('the end of a document is reported', {
	file: 'content/facts/figures.yaml',
	from: '- id: civilian-share',
	to: '...\n- id: civilian-share',
	says: [
		'content/facts/figures.yaml:9:1  A line that begins with ... ends or splits the file.\n' +
			'  Fix: delete the line.',
	],
});

mistake('a remark that would be lost is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: percent #1',
	says: [
		'content/facts/figures.yaml:12:17  What follows # is not read.\n' +
			'  Fix: put the words before and after it into double quotes, or move the remark onto a line of its own.',
	],
});

mistake('a name that changes all others is reported', {
	file: 'content/facts/figures.yaml',
	from: 'unit: percent',
	to: 'unit: percent\n  __proto__: { note: words }',
	says: [
		'content/facts/figures.yaml:13:3  "__proto__" cannot be a name.\n' +
			'  Fix: choose another one, in plain words.',
	],
});
