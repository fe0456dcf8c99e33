// Over 200 lines: every mistake of one kind, each with its whole message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../../src/content/checks/check-content.ts';
import { formatProblem } from '../../../../src/content/problems/problem.ts';
import { mistake } from '../../../support/mistake.ts';
import { problemsOf, soundContent, soundDate } from '../../../support/valid-content.ts';

mistake('a state that joined before it signed is reported', {
	file: 'content/facts/states.yaml',
	from: 'joined: 2011-03-24',
	to: 'joined: 2007-03-24',
	says: [
		'content/facts/states.yaml:13:11  Lithuania: joined on 2007-03-24, before it signed on 2008-12-03.\n' +
			'  Fix: compare both days with the UN Treaty Collection; one of them is wrong.',
	],
});

mistake('an entry into force before joining is reported with the right day', {
	file: 'content/facts/states.yaml',
	from: 'in_force: 2011-09-01',
	to: 'in_force: 2010-09-01',
	says: [
		'content/facts/states.yaml:15:13  Lithuania: in force on 2010-09-01, before it joined on 2011-03-24.\n' +
			'  Fix: write 2011-09-01: the first day of the sixth month after the deposit.',
	],
});

mistake('a wrong day of entry into force is reported with the right one', {
	file: 'content/facts/states.yaml',
	from: 'in_force: 2011-09-01',
	to: 'in_force: 2011-10-01',
	says: [
		'content/facts/states.yaml:15:13  Lithuania: in force on 2011-10-01, but Article 17 gives another day for a deposit on 2011-03-24.\n' +
			'  Fix: write 2011-09-01: the first day of the sixth month after the deposit.',
	],
});

mistake('a meeting that ends before it begins is reported', {
	file: 'content/facts/meetings.yaml',
	from: 'end: 2007-02-23',
	to: 'end: 2007-02-21',
	says: [
		'content/facts/meetings.yaml:6:8  Oslo Conference: it ends on 2007-02-21, before it begins on 2007-02-22.\n' +
			'  Fix: correct one of the two days.',
	],
});

mistake('a meeting in a year that cannot be meant is reported', {
	file: 'content/facts/meetings.yaml',
	from: 'end: 2007-02-23',
	to: 'end: 2070-02-23',
	says: [
		'content/facts/meetings.yaml:6:8  Oslo Conference: "end" is 2070-02-23, too far from the other meetings to be right.\n' +
			'  Fix: correct the year. Meetings began in 2007, and their days are set at most five years ahead.',
	],
});

mistake('an entry into force of the treaty that lies ahead is reported', {
	file: 'content/facts/treaty.yaml',
	from: 'in_force: 2010-08-01',
	to: 'in_force: 2110-08-01',
	says: [
		'content/facts/treaty.yaml:5:11  "in_force" is 2110-08-01, later than the day in "checked", 2026-11-23.\n' +
			'  Fix: correct it, or check the entry again and write the day in checked.',
	],
});

mistake('a part of a meeting that ends before it begins is reported', {
	file: 'content/facts/meetings.yaml',
	from: 'end: 2020-11-27',
	to: 'end: 2020-11-24',
	says: [
		'content/facts/meetings.yaml:18:12  Second Review Conference: it ends on 2020-11-24, before it begins on 2020-11-25.\n' +
			'  Fix: correct one of the two days.',
	],
});

mistake('a state that left before it joined is reported', {
	file: 'content/facts/states.yaml',
	from: 'withdrew: 2025-03-06',
	to: 'withdrew: 2010-03-06',
	says: [
		'content/facts/states.yaml:18:13  Lithuania: left on 2010-03-06, before it joined on 2011-03-24.\n' +
			'  Fix: compare both days with the UN Treaty Collection; one of them is wrong.',
	],
});

mistake('a state that left before it said so is reported', {
	file: 'content/facts/states.yaml',
	from: 'withdrew: 2025-03-06',
	to: 'withdrew: 2024-03-06',
	says: [
		'content/facts/states.yaml:18:13  Lithuania: left on 2024-03-06, before it said so on 2024-09-06.\n' +
			'  Fix: compare both days with the UN Treaty Collection; a withdrawal takes effect six months after.',
	],
});

mistake('a law in force before it was made is reported', {
	file: 'content/facts/laws.yaml',
	from: '  kind: stand_alone',
	to: '  in_force: 2009-01-01\n  kind: stand_alone',
	says: [
		'content/facts/laws.yaml:6:13  In force on 2009-01-01, before the law was made on 2009-05-15.\n' +
			'  Fix: compare both days with the page of the law; one of them is wrong.',
	],
});

mistake('a state that joined in no way is reported', {
	file: 'content/facts/states.yaml',
	from: '  joined_by: ratification\n  in_force: 2011',
	to: '  in_force: 2011',
	says: [
		'content/facts/states.yaml:13:11  Lithuania: it has joined, but joined_by is missing.\n' +
			'  Fix: add joined_by: accession, or ratification if it had signed.',
	],
});

mistake('a state that joined without entry into force is reported with the day', {
	file: 'content/facts/states.yaml',
	from: '  in_force: 2011-09-01\n',
	to: '',
	says: [
		'content/facts/states.yaml:13:11  Lithuania: it has joined, but in_force is missing.\n' +
			'  Fix: add in_force: 2011-09-01 (Article 17).',
	],
});

mistake('a signatory that acceded is reported', {
	file: 'content/facts/states.yaml',
	from: 'joined_by: ratification\n  in_force: 2011',
	to: 'joined_by: accession\n  in_force: 2011',
	says: [
		'content/facts/states.yaml:14:14  Lithuania: it signed, and a signatory does not accede.\n' +
			'  Fix: write ratification, acceptance or approval.',
	],
});

mistake('a way of joining without a day is reported', {
	file: 'content/facts/states.yaml',
	from: 'name: Finland\n  region: Europe',
	to: 'name: Finland\n  region: Europe\n  joined_by: accession',
	says: [
		'content/facts/states.yaml:6:14  Finland: it has not joined, so this field does not belong here.\n' +
			'  Fix: add joined with the day of the deposit, or delete this field.',
	],
});

mistake('a day in words is reported', {
	file: 'content/facts/states.yaml',
	from: 'joined: 2011-03-24',
	to: 'joined: 24 March 2011',
	says: [
		'content/facts/states.yaml:13:11  "joined" is "24 March 2011".\n' +
			'  Fix: write the day as YYYY-MM-DD, for example 2011-09-12.',
	],
});

mistake('a day that does not exist is reported', {
	file: 'content/facts/states.yaml',
	from: 'joined: 2011-03-24',
	to: 'joined: 2011-02-30',
	says: [
		'content/facts/states.yaml:13:11  "joined" is "2011-02-30", a day that does not exist.\n' +
			'  Fix: look the day up in the source and correct it.',
	],
});

mistake('a day that does not exist is reported where a year would do too', {
	file: 'content/facts/arsenals.yaml',
	from: 'as_of: "2018"',
	to: 'as_of: "2018-02-30"',
	says: [
		'content/facts/arsenals.yaml:4:12  "as_of" is "2018-02-30", a day that does not exist.\n' +
			'  Fix: look the day up in the source and correct it.',
	],
});

mistake('a year without quotes is reported', {
	file: 'content/facts/arsenals.yaml',
	from: 'as_of: "2018"',
	to: 'as_of: 2018',
	says: [
		'content/facts/arsenals.yaml:4:12  "as_of" should be words.\n' +
			'  Fix: put it into double quotes: "2018".',
	],
});

mistake('a count that falls is reported', {
	file: 'content/facts/states.yaml',
	from: '  signed: 2008-12-03\n  sources: [U26]',
	to: '  sources: [U26]',
	says: [
		'content/facts/states.yaml:1:1  There are 2 states with a day of signature; there were 3.\n' +
			'  Fix: bring back what was deleted. A state that leaves keeps its dates and gets withdrew.',
	],
});

mistake('a state that was deleted is missed', {
	file: 'content/facts/states.yaml',
	from: /- iso2: UG\n[\s\S]*$/,
	to: '',
	says: [
		'content/facts/states.yaml:1:1  There are 3 states in this file; there were 4.\n' +
			'  Fix: bring back what was deleted. A state that leaves keeps its dates and gets withdrew.',
	],
});

mistake('a fact that nobody has checked for long is a warning', {
	file: 'content/facts/votes.yaml',
	from: 'checked: 2026-11-23',
	to: 'checked: 2026-05-01',
	says: [
		'content/facts/votes.yaml:9:12  Warning: One entry has not been checked for over 180 days, the oldest since 2026-05-01: npm run stale lists twenty.',
	],
});

const later =
	'later than the day in "checked", 2026-11-23.\n' +
	'  Fix: correct it, or check the entry again and write the day in checked.';
const lateDays: [file: string, from: string, to: string, says: string][] = [
	[
		'states',
		'signed: 2008-12-03\n  sources',
		'signed: 2062-12-03\n  sources',
		'35:11  "signed" is 2062-12-03',
	],
	['acts', 'date: 2008-12-04', 'date: 2112-12-04', '6:9  "date" is 2112-12-04'],
	['arsenals', 'as_of: "2018"', 'as_of: "2081"', '4:12  "as_of" is 2081'],
	['votes', 'year: 2023', 'year: 2032', '3:9  "year" is 2032'],
	['sources', 'date: "2025-09"', 'date: "2027-09"', '13:9  "date" is 2027-09'],
];
for (const [name, from, to, says] of lateDays) {
	test(`something done after its entry was checked is reported in ${name}.yaml`, () => {
		const file = `content/facts/${name}.yaml`;
		const files = soundContent();
		const text = files.get(file) ?? '';
		assert.equal(text.split(from).length, 2);
		const said = problemsOf(files.set(file, text.replace(from, to)));
		assert.ok(said.includes(`${file}:${says}, ${later}`), said.join('\n'));
	});
}

test('an entry checked on a day that has not come is reported, with a day of grace', () => {
	const file = 'content/facts/votes.yaml';
	const checkedOn = (day: string) => {
		const files = soundContent();
		files.set(file, (files.get(file) ?? '').replace('checked: 2026-11-23', `checked: ${day}`));
		return readContent(files, soundDate, soundDate).problems.map(formatProblem);
	};
	assert.deepEqual(checkedOn('2026-11-26'), []);
	assert.deepEqual(checkedOn('2026-11-27'), [
		`${file}:9:12  "checked" is 2026-11-27, a day that has not come yet.\n` +
			'  Fix: write the day on which you compared the entry with its source.',
	]);
});

for (const day of ['1998-12-03', '2010-08-01']) {
	mistake(`a signature on ${day} is reported`, {
		file: 'content/facts/states.yaml',
		from: 'signed: 2008-12-03\n  sources',
		to: `signed: ${day}\n  sources`,
		says: [
			`content/facts/states.yaml:35:11  Uganda: signed on ${day}, but the treaty was open for signature from 2008-12-03 to 2010-07-31.\n` +
				'  Fix: compare the day with the UN Treaty Collection.',
		],
	});
}

for (const [field, line] of [
	['end', '  end: 2021-09-21\n  parts'],
	['country', '  country: LT\n'],
] as const) {
	mistake(`a meeting without its ${field} is reported`, {
		file: 'content/facts/meetings.yaml',
		from: line,
		to: line.includes('parts') ? '  parts' : '',
		says: [
			`content/facts/meetings.yaml:11:3  Second Review Conference: without ${field} no page and no calendar shows its days.\n` +
				`  Fix: add ${field}, or leave out the days until all of it is known.`,
		],
	});
}
