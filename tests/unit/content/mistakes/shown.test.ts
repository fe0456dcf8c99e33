// Over 200 lines: what would be accepted and then not built, or not shown, each with its whole message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownIds } from '../../../../src/content/checks/known-ids.ts';
import { anchors } from '../../../../src/i18n/anchors.ts';
import { computedFactIds } from '../../../../src/content/schemas/computed-facts.ts';
import { mistake } from '../../../support/mistake.ts';
import { allFacts, publishedFacts } from '../../../support/published-facts.ts';
import { problemsOf, soundContent } from '../../../support/valid-content.ts';

const facts = 'content/facts';

mistake('a fact of low confidence that a text shows is reported', {
	file: `${facts}/figures.yaml`,
	from: 'as_of: "2024"',
	to: 'as_of: "2024"\n  confidence: low',
	says: [
		'content/en/letter.mdx:12:11  The fact "casualties-2024" may not be shown: its confidence is low.\n' +
			'  Fix: leave it out, or find a better source and raise its confidence in figures.yaml.',
		'content/facts/figures.yaml:1:1  Pages of the site need a figure such as "casualties-2024".\n' +
			'  Fix: bring it back, with a source other than K and without "confidence: low".',
	],
});

mistake('a fact of general knowledge that a text shows is reported', {
	file: `${facts}/figures.yaml`,
	from: 'as_of: "2024"\n  sources: [HI25]',
	to: 'as_of: "2024"\n  sources: [K]',
	says: [
		'content/en/letter.mdx:12:11  The fact "casualties-2024" may not be shown: it has no source but general knowledge (K).\n' +
			'  Fix: leave it out, or name another source for it in figures.yaml.',
		'content/facts/figures.yaml:1:1  Pages of the site need a figure such as "casualties-2024".\n' +
			'  Fix: bring it back, with a source other than K and without "confidence: low".',
	],
});

mistake('an act of low confidence that texts show is reported', {
	file: `${facts}/acts.yaml`,
	from: 'stance: for',
	to: 'stance: for\n  confidence: low',
	says: [
		'content/en/act/questions.mdx:8:41  The act "fi-oral-2008" may not be shown: its confidence is low.\n' +
			'  Fix: leave it out, or find a better source and raise its confidence in acts.yaml.',
		'content/en/model-texts/question-accede-date.mdx:10:10  The act "fi-oral-2008" may not be shown: its confidence is low.\n' +
			'  Fix: leave it out, or find a better source and raise its confidence in acts.yaml.',
	],
});

mistake('an argument whose makers may not be shown is reported', {
	file: `${facts}/arguments.yaml`,
	from: '      acts: [fi-oral-2008]',
	to: '      sources: [K]',
	says: [
		'content/en/briefing.mdx:20:15  The argument "deterrence" may not be shown: it has no source but general knowledge (K).\n' +
			'  Fix: leave it out, or name another source for it in arguments.yaml.',
	],
});

mistake('general knowledge as a source of a text is reported', {
	file: 'content/en/briefing.mdx',
	from: 'ids="CMM22 U26"',
	to: 'ids="CMM22 K"',
	says: [
		'content/en/briefing.mdx:9:67  The source "K" may not be shown: general knowledge is no source.\n' +
			'  Fix: name another one.',
	],
});

test('a number of a vote that is not known is reported where a text shows it', () => {
	const files = soundContent();
	const votes = files.get(`${facts}/votes.yaml`) ?? '';
	files.set(`${facts}/votes.yaml`, votes.replace('  abstain: 36\n', ''));
	const letter = files.get('content/en/letter.mdx') ?? '';
	files.set('content/en/letter.mdx', letter.replace('casualties-2024', 'vote-78-32-abstain'));
	assert.deepEqual(problemsOf(files), [
		'content/en/letter.mdx:12:11  The fact "vote-78-32-abstain" may not be shown: its number is not known to us.\n' +
			'  Fix: leave it out, or add the number to votes.yaml with its source.',
	]);
});

test('the ids that texts may name are those that pass the door', () => {
	const ids = knownIds(allFacts);
	const shown = publishedFacts('9999-12-31');
	const sides = shown.votes.flatMap((vote) =>
		(['yes', 'no', 'abstain'] as const)
			.filter((side) => vote[side] !== undefined)
			.map((side) => `${anchors.vote(vote.resolution)}-${side}`),
	);
	const figures = shown.figures.map(({ id }) => id);
	assert.deepEqual(ids.facts, [...computedFactIds, ...figures, ...sides]);
	assert.deepEqual(
		ids.acts,
		shown.acts.map(({ id }) => id),
	);
	assert.deepEqual(
		ids.sources,
		shown.sources.map(({ id }) => id),
	);
	assert.deepEqual(
		ids.articles,
		shown.articles.map(({ article }) => String(article)),
	);
	const argued = shown.arguments.filter(({ made_by: makers }) => makers.length > 0);
	assert.deepEqual(
		ids.arguments,
		argued.map(({ id }) => id),
	);
	const offices = shown.contacts.filter(({ email }) => email);
	assert.deepEqual(
		ids.contacts,
		offices.map(({ id }) => id),
	);
	assert.ok(Object.keys(ids.hidden.facts).length > 0 && Object.keys(ids.hidden.acts).length > 0);
});

const needed: [file: string, from: string, to: string, says: string][] = [
	['sources', 'id: HRW25', 'id: HRW26', 'the source "HRW25"'],
	[
		'contacts',
		'id: monitor',
		'id: watch',
		'a website of high confidence for the contact "monitor"',
	],
	[
		'contacts',
		'  website: https://the-monitor.org\n',
		'',
		'a website of high confidence for the contact "monitor"',
	],
	['figures', 'id: producers', 'id: makers', 'the figure "producers"'],
	[
		'figures',
		'id: stockpilers-not-joined',
		'id: stockpilers',
		'the figure "stockpilers-not-joined"',
	],
	[
		'articles',
		'id: deadline\n      value: 8',
		'id: limit\n      value: 8',
		'the number "deadline" of the article "3"',
	],
];
for (const [name, from, to, what] of needed) {
	mistake(`pages miss ${what} where ${from.trim()} is changed`, {
		file: `${facts}/${name}.yaml`,
		from,
		to,
		says: [
			`${facts}/${name}.yaml:1:1  Pages of the site need ${what}.\n` +
				'  Fix: bring it back, with a source other than K and without "confidence: low".',
		],
	});
}

mistake('the next meeting is reported where none may be known', {
	file: 'content/en/letter.mdx',
	from: 'To join, write',
	to: 'See you on <Fact id="next-meeting-days" />. To join, write',
	says: [
		'content/en/letter.mdx:27:22  "next-meeting-days" has no value while no next meeting is known.\n' +
			'  Fix: put the sentence between <Passage meeting="known"> and </Passage>.',
	],
});

mistake('the next meeting is in order where one is known', {
	file: 'content/en/letter.mdx',
	from: 'To join, write',
	to: '<Passage meeting="known">\nSee you on <Fact id="next-meeting-days" />.\n</Passage>\n\nTo join, write',
	says: [],
});

mistake('a model text that no page shows is reported', {
	file: 'content/en/act/questions.mdx',
	from: '<ModelTexts kind="question" />\n\nFor a promise, take [the question on obstacles](#question-obstacles).',
	to: '<ModelText id="question-accede-date" />',
	says: [
		'content/en/model-texts/question-obstacles.mdx:1:1  No page shows this text: act/questions.mdx does not name it.\n' +
			'  Fix: write <ModelTexts kind="question" /> into act/questions.mdx, or delete this text.',
	],
});

mistake('mails in a text that cannot show them are reported', {
	file: 'content/en/act.mdx',
	from: 'description:',
	to: 'mails:\n  - id: join\n    subject: Joining\n    body: I join.\ndescription:',
	says: [
		'content/en/act.mdx:4:3  E-mails belong only in network.mdx.\n' +
			'  Fix: move them to the front matter of network.mdx.',
	],
});

mistake('a mail with the id of another is reported', {
	file: 'content/en/network.mdx',
	from: 'mails:\n',
	to: 'mails:\n  - id: tell-us\n    subject: Joining\n    body: I join.\n',
	says: [
		'content/en/network.mdx:5:3  "mails" holds a mistake.\n' +
			'  Fix: give each e-mail an id of its own.',
	],
});

mistake('a name of a meeting that there is not is reported', {
	file: 'content/en/names.yaml',
	from: 'states:\n',
	to: 'meetings:\n  2MPS: Second Meeting\nstates:\n',
	says: [
		'content/en/names.yaml:3:9  No entry of meetings.yaml has "2MPS".\n' +
			'  Fix: use one of Oslo, 2RC.',
	],
});

mistake('a resolution by another number is reported', {
	file: `${facts}/votes.yaml`,
	from: 'resolution: 78/32',
	to: 'resolution: A/RES/78/32',
	says: [
		'content/facts/votes.yaml:2:15  "resolution" is "A/RES/78/32".\n' +
			'  Fix: write the number of the resolution: 78/32.',
	],
});

mistake('a time of use that cannot be compared is reported', {
	file: `${facts}/arsenals.yaml`,
	from: '  votes:\n',
	to: '  used_on_territory:\n    - since: March 2022\n      until: "2022"\n      by: Russia\n      status: reported\n      sources: [CMM22]\n  votes:\n',
	says: [
		'content/facts/arsenals.yaml:8:14  "since" is "March 2022".\n' +
			'  Fix: write a year, a month or a day: 2024, 2025-09 or 2025-09-15.',
	],
});

mistake('a range where the chart needs one number is reported', {
	file: `${facts}/figures.yaml`,
	from: 'value: 314',
	to: 'value: 310-320',
	says: [
		'content/facts/figures.yaml:4:10  The chart of casualties needs one number for "casualties-2024".\n' +
			'  Fix: write the number that is certain, with "at least" in unit.',
	],
});
