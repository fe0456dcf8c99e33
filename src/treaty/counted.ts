import { profileOf } from './arsenal.ts';
import type { KnownArsenal } from './arsenal.ts';
import type { IsoDate } from './dates.ts';
import { standingOn } from './standing.ts';
import type { StandingDates } from './standing.ts';

/** What a figure may count among the States Parties: all of them, or those with a trait. */
export const countedIn = ['parties', 'stockpileDestroyed', 'clearanceCompleted'] as const;

/** A count of States Parties that follows from the facts. */
export interface Counted {
	in: (typeof countedIn)[number];
	/** The states among which they are counted; left out: all. */
	among?: string[] | undefined;
}

/** The count on a day. */
export const countOf = (
	{ in: trait, among }: Counted,
	states: (StandingDates & { iso2: string })[],
	arsenals: (KnownArsenal & { iso2: string })[],
	date: IsoDate,
): number =>
	states.filter(
		(state) =>
			standingOn(state, date) === 'party' &&
			(among?.includes(state.iso2) ?? true) &&
			(trait === 'parties' || profileOf(arsenals.find(({ iso2 }) => iso2 === state.iso2))[trait]),
	).length;
