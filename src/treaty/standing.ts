import type { IsoDate } from './dates.ts';

/**
 * Where a state stands on the Convention: `left` (withdrawal in effect), `party` (instrument
 * deposited), `signatory` (signed, no instrument), else `outside`.
 */
export const standings = ['party', 'signatory', 'outside', 'left'] as const;
export type Standing = (typeof standings)[number];

/** The days that decide where a state stands; left out where nothing happened. */
export interface StandingDates {
	/** Day of signature. */
	signed?: IsoDate | undefined;
	/** Day the instrument was deposited. */
	joined?: IsoDate | undefined;
	/** Entry into force for the state. */
	in_force?: IsoDate | undefined;
	/** Day the withdrawal takes effect. */
	withdrew?: IsoDate | undefined;
}

const happened = (day: IsoDate | undefined, date: IsoDate): boolean =>
	day !== undefined && day <= date;

/** Standing of a state on a day, by its dates of withdrawal, deposit and signature. */
export const standingOn = (state: StandingDates, date: IsoDate): Standing => {
	if (happened(state.withdrew, date)) return 'left';
	if (happened(state.joined, date)) return 'party';
	if (happened(state.signed, date)) return 'signatory';
	return 'outside';
};

/** States of each standing on a day, in the order they were given. */
export const statesByStanding = <State extends StandingDates>(
	states: State[],
	date: IsoDate,
): Record<Standing, State[]> => {
	const groups: Record<Standing, State[]> = { party: [], signatory: [], outside: [], left: [] };
	for (const state of states) groups[standingOn(state, date)].push(state);
	return groups;
};

/** Number of states by standing, and the sums the texts speak of. */
export interface Counts extends Record<Standing, number> {
	/** States Parties and signatories. */
	joined: number;
	/** Outside and left. */
	notJoined: number;
	/** All states the site knows. */
	states: number;
	/** States for which the Convention is in force. */
	inForce: number;
}

export const countsOn = (states: StandingDates[], date: IsoDate): Counts => {
	const groups = statesByStanding(states, date);
	const { party, signatory, outside, left } = groups;
	return {
		party: party.length,
		signatory: signatory.length,
		outside: outside.length,
		left: left.length,
		joined: party.length + signatory.length,
		notJoined: outside.length + left.length,
		states: states.length,
		inForce: party.filter((state) => happened(state.in_force, date)).length,
	};
};

/** A day on which the number of States Parties or signatories changed, with the counts after it. */
export interface Change {
	date: IsoDate;
	joined: number;
	party: number;
	signatory: number;
}

/** How the Convention grew, day by day, up to and including a day. */
export const historyUntil = (states: StandingDates[], date: IsoDate): Change[] => {
	const days = states
		.flatMap(({ signed, joined, withdrew }) => [signed, joined, withdrew])
		.filter((day) => happened(day, date)) as IsoDate[];
	return [...new Set(days)].sort().map((day) => {
		const { joined, party, signatory } = countsOn(states, day);
		return { date: day, joined, party, signatory };
	});
};
