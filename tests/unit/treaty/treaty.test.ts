import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arsenalKinds, fitsArsenal, profileOf } from '../../../src/treaty/arsenal.ts';
import { asksFor } from '../../../src/treaty/asks.ts';
import { deadlinesOn, entryIntoForce, nextReport } from '../../../src/treaty/deadlines.ts';
import { nextMeeting } from '../../../src/treaty/meetings.ts';
import { countsOn, historyUntil, standingOn } from '../../../src/treaty/standing.ts';
import { publishedFacts } from '../../support/published-facts.ts';

const { states, meetings, arsenals, 'ask-order': order } = publishedFacts();
const state = (iso2: string) => {
	const found = states.find((entry) => entry.iso2 === iso2);
	assert.ok(found, `no state ${iso2}`);
	return found;
};
const arsenal = (iso2: string) => arsenals.find((entry) => entry.iso2 === iso2);

test('counts agree with those published at the time', () => {
	const published: [string, number, number, number][] = [
		['2009-02-23', 4, 91, 95],
		['2009-04-14', 6, 90, 96],
		['2010-08-01', 38, 70, 108],
		['2010-10-08', 42, 66, 108],
		['2010-11-10', 46, 62, 108],
		['2011-02-10', 51, 57, 108],
		['2011-09-22', 66, 45, 111],
		['2014-04-07', 84, 29, 113],
		['2015-07-27', 93, 24, 117],
		['2017-08-01', 102, 17, 119],
		['2018-08-01', 103, 17, 120],
		['2019-02-15', 106, 14, 120],
		['2020-09-15', 110, 13, 123],
		['2023-03-15', 111, 12, 123],
		['2023-08-03', 112, 12, 124],
		['2025-03-05', 112, 12, 124],
		['2025-03-06', 111, 12, 123],
		['2025-09-05', 112, 12, 124],
		['2026-11-23', 112, 12, 124],
	];
	for (const [date, party, signatory, joined] of published) {
		const counts = countsOn(states, date);
		assert.deepEqual(
			{ date, party: counts.party, signatory: counts.signatory, joined: counts.joined },
			{ date, party, signatory, joined },
		);
	}
});

test('every state stands in one place: the counts add up to all states on any day', () => {
	for (const date of ['2008-12-02', '2011-03-01', '2025-03-06', '2026-11-23']) {
		const counts = countsOn(states, date);
		assert.equal(counts.joined + counts.notJoined, counts.states);
		assert.equal(counts.states, 197);
	}
	assert.equal(countsOn(states, '2026-11-23').notJoined, 73);
});

test('the Convention was in force for 30 states on its first day and for 36 at the first meeting', () => {
	assert.equal(countsOn(states, '2010-08-01').inForce, 30);
	assert.equal(countsOn(states, '2010-11-10').inForce, 36);
	assert.equal(countsOn(states, '2026-11-23').inForce, 112);
});

test('the standing of a state changes on the day of its act', () => {
	const lithuania = state('LT');
	assert.deepEqual(
		['2008-12-02', '2008-12-03', '2011-03-24', '2025-03-05', '2025-03-06'].map((date) =>
			standingOn(lithuania, date),
		),
		['outside', 'signatory', 'party', 'party', 'left'],
	);
	assert.equal(standingOn(state('VU'), '2025-09-04'), 'outside');
	assert.equal(standingOn(state('VU'), '2025-09-05'), 'party');
});

test('history ends with the counts of the day and never shows a later change', () => {
	const history = historyUntil(states, '2025-03-05');
	assert.deepEqual(history.at(-1), {
		date: '2023-08-03',
		joined: 124,
		party: 112,
		signatory: 12,
	});
	assert.deepEqual(history[0]?.date, '2008-12-03');
});

test('the entry into force in the facts follows Article 17 for every state', () => {
	for (const { iso2, joined, in_force: inForce } of states) {
		if (joined) assert.equal(`${iso2} ${entryIntoForce(joined)}`, `${iso2} ${inForce}`);
	}
});

test('the next meeting is the one that is not over yet', () => {
	assert.equal(nextMeeting(meetings, '2011-03-01')?.short, '2MSP');
	assert.equal(nextMeeting(meetings, '2011-09-16')?.short, '2MSP');
	assert.equal(nextMeeting(meetings, '2011-09-17')?.short, '3MSP');
	assert.equal(nextMeeting(meetings, '2021-01-01')?.short, '2RC');
	assert.equal(nextMeeting(meetings, '2026-09-18')?.short, '3RC');
});

test('where no coming meeting has a date, there is no next meeting', () => {
	assert.equal(nextMeeting(meetings, '2026-09-19'), undefined);
	assert.equal(nextMeeting(meetings, '2026-11-23'), undefined);
});

test('a State Party with land to clear has its published deadline and its next report', () => {
	assert.deepEqual(deadlinesOn(state('LA'), arsenal('LA'), '2026-11-23'), [
		{ article: 4, date: '2030-08-01', daysLeft: 1347, origin: 'published' },
		{ article: 7, date: '2027-04-30', daysLeft: 158, origin: 'computed' },
	]);
});

test('a deadline that rests on general knowledge gives way to the computed one', () => {
	const [clearance] = deadlinesOn(state('SS'), arsenal('SS'), '2026-11-23');
	assert.deepEqual(clearance, {
		article: 4,
		date: '2034-02-01',
		daysLeft: 2627,
		origin: 'computed',
	});
});

test('a state that has not joined, or has left, has no deadlines', () => {
	assert.deepEqual(deadlinesOn(state('US'), arsenal('US'), '2026-11-23'), []);
	assert.deepEqual(deadlinesOn(state('LT'), arsenal('LT'), '2026-11-23'), []);
});

test('the first report is due 180 days after entry into force, then every 30 April', () => {
	assert.equal(nextReport('2026-03-01', '2026-04-01'), '2026-08-28');
	assert.equal(nextReport('2026-03-01', '2026-08-29'), '2027-04-30');
	assert.equal(nextReport('2010-08-01', '2026-04-30'), '2026-04-30');
	assert.equal(nextReport('2010-08-01', '2026-05-01'), '2027-04-30');
});

test('asks come in the order of standing and arsenal, for every combination that occurs', () => {
	const occurring = new Map<string, string>();
	for (const entry of states) {
		const standing = standingOn(entry, '2026-11-23');
		const profile = profileOf(arsenal(entry.iso2));
		const kinds = arsenalKinds
			.filter((kind) => fitsArsenal(profile, kind))
			.filter((kind) => kind !== 'not-in-favour' || standing === 'outside');
		const combination = [standing, ...kinds].join(' ');
		occurring.set(combination, asksFor(standing, profile, order).join(', '));
	}
	const rest = 'observe, report-voluntarily';
	const maker = 'accede, end-production, moratorium';
	const duties = 'report, speak-up, no-assistance';
	assert.deepEqual(Object.fromEntries([...occurring].sort()), {
		left: 'inquiry, return, vote-yes, observe',
		outside: `accede, ${rest}`,
		'outside contaminated affected not-in-favour': `accede, vote-yes, ${rest}`,
		'outside not-in-favour': `accede, vote-yes, ${rest}`,
		'outside producer stockpiler': `${maker}, ${rest}`,
		'outside producer stockpiler affected not-in-favour': `${maker}, vote-yes, ${rest}`,
		'outside producer stockpiler contaminated affected not-in-favour': `${maker}, vote-yes, ${rest}`,
		'outside producer stockpiler not-in-favour': `${maker}, vote-yes, ${rest}`,
		'outside stockpiler': `accede, moratorium, ${rest}`,
		'outside stockpiler affected': `accede, moratorium, ${rest}`,
		'outside stockpiler contaminated affected': `accede, moratorium, ${rest}`,
		'outside stockpiler contaminated affected not-in-favour': `accede, moratorium, vote-yes, ${rest}`,
		'outside stockpiler not-in-favour': `accede, moratorium, vote-yes, ${rest}`,
		party: `national-law, ${duties}`,
		'party affected': `national-law, victims, ${duties}`,
		'party affected unreported': `first-report, national-law, victims, ${duties}`,
		'party contaminated affected': `national-law, clear-land, victims, ${duties}`,
		'party unreported': `first-report, national-law, ${duties}`,
		signatory: `ratify, ${rest}`,
		'signatory affected': `ratify, ${rest}`,
		'signatory contaminated affected': `ratify, ${rest}`,
		'signatory stockpiler': `ratify, moratorium, ${rest}`,
	});
});

test('the newest vote that is known decides whether a state is asked to vote yes', () => {
	const asked = (votes: [resolution: string, vote: string][]) =>
		asksFor(
			'outside',
			profileOf({ votes: votes.map(([resolution, vote]) => ({ resolution, vote })) }),
			order,
		).includes('vote-yes');
	assert.ok(asked([]));
	assert.ok(asked([['74/62', 'abstain']]));
	assert.ok(!asked([['74/62', 'yes']]));
	for (const votes of [
		[
			['74/62', 'abstain'],
			['76/47', 'yes'],
		],
		[
			['76/47', 'yes'],
			['74/62', 'abstain'],
		],
	] as [string, string][][]) {
		assert.ok(!asked(votes));
		assert.ok(
			asked(votes.map(([resolution, vote]) => [resolution, vote === 'yes' ? 'no' : 'yes'])),
		);
	}
	// The session, not the letters, makes a resolution the newer one.
	assert.ok(
		asked([
			['99/1', 'yes'],
			['100/1', 'absent'],
		]),
	);
	assert.ok(!profileOf(arsenal('CY')).inFavour);
	assert.ok(profileOf(arsenal('AM')).inFavour);
});

test('a deadline runs only for what a State Party is listed with without reserve', () => {
	const articles = (iso2: string) =>
		deadlinesOn(state(iso2), arsenal(iso2), '2026-11-23').map(({ article }) => article);
	assert.deepEqual(articles('GN'), [7]);
	assert.deepEqual(articles('LA'), [4, 7]);
	const listed = { stockpile: {}, contaminated: { status: 'reported' } };
	const found = deadlinesOn(state('GN'), listed, '2026-11-23').map(({ article }) => article);
	assert.deepEqual(found, [3, 7]);
});

test('a State Party is asked about victims wherever there may be some, not only before clearance', () => {
	const datum = { status: undefined };
	const asks = (known: Parameters<typeof profileOf>[0]) =>
		asksFor('party', profileOf(known), order);
	for (const known of [
		{ contaminated: datum },
		{ clearance_completed: datum },
		{ used_on_territory: [datum] },
	]) {
		assert.ok(asks(known).includes('victims'), JSON.stringify(known));
	}
	assert.ok(!asks({ stockpile_destroyed: datum, used_on_territory: [] }).includes('victims'));
	for (const iso2 of ['AL', 'BA', 'HR', 'GW', 'ME', 'MZ', 'ZM']) {
		assert.ok(asks(arsenal(iso2)).includes('victims'), iso2);
	}
});
