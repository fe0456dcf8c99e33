import { holds } from './arsenal.ts';
import type { Datum } from './arsenal.ts';
import { addDays, addYears, daysBetween, firstOfMonthAfter, hasCome } from './dates.ts';
import type { IsoDate } from './dates.ts';
import type { StandingDates } from './standing.ts';

/** What of a state's entry in arsenals.yaml starts a duty, and the deadlines that were published. */
export interface KnownDuties {
	stockpile?: Datum;
	destruction_deadline?: { date: IsoDate } | undefined;
	contaminated?: Datum;
	clearance_deadline?: { date: IsoDate } | undefined;
}

/** Entry into force of the treaty itself: the sixth month after the thirtieth instrument. */
export const treatyInForce: IsoDate = '2010-08-01';

/**
 * Entry into force for a state (Article 17): the first day of the sixth month after its deposit,
 * and not before the treaty's own.
 */
export const entryIntoForce = (deposited: IsoDate): IsoDate => {
	const own = firstOfMonthAfter(deposited, 6);
	return own < treatyInForce ? treatyInForce : own;
};

/** A duty with a last day. Days are whole; `daysLeft` is negative once the day has passed. */
export interface Deadline {
	article: 3 | 4 | 7;
	date: IsoDate;
	daysLeft: number;
	/** Whether the day was published, or follows from the entry into force. */
	origin: 'published' | 'computed';
}

const deadline = (
	article: Deadline['article'],
	date: IsoDate,
	today: IsoDate,
	origin: Deadline['origin'],
): Deadline => ({ article, date, daysLeft: daysBetween(today, date), origin });

/**
 * Deadlines that run for a State Party on a day: stocks (Article 3) while it is listed with stocks,
 * clearance (Article 4) while it is listed as contaminated, and the next report (Article 7).
 * A published deadline, extended or not, comes before a computed one.
 */
export const deadlinesOn = (
	state: StandingDates,
	arsenal: KnownDuties | undefined,
	today: IsoDate,
): Deadline[] => {
	const { joined, in_force: inForce, withdrew } = state;
	if (!joined || !inForce || joined > today || (withdrew && withdrew <= today)) return [];
	const found: Deadline[] = [];

	const run = (article: 3 | 4, years: number, known: { date: IsoDate } | undefined): void => {
		if (known) found.push(deadline(article, known.date, today, 'published'));
		else found.push(deadline(article, addYears(inForce, years), today, 'computed'));
	};
	if (holds(arsenal?.stockpile)) run(3, 8, arsenal?.destruction_deadline);
	if (holds(arsenal?.contaminated)) run(4, 10, arsenal?.clearance_deadline);

	found.push(deadline(7, nextReport(inForce, today), today, 'computed'));
	return found;
};

/** The meeting that had a request for more time on its agenda by a day, with its month. */
export const requestedAt = <Meeting extends { short: string; start?: IsoDate | undefined }>(
	request: { meeting: string } | undefined,
	meetings: Meeting[],
	today: IsoDate,
): (Meeting & { month: string }) | undefined => {
	const meeting = meetings.find(({ short }) => short === request?.meeting);
	if (!meeting?.start || !hasCome(meeting.start, today)) return undefined;
	return { ...meeting, month: meeting.start.slice(0, 7) };
};

/** Article 7: the first report 180 days after entry into force, then every 30 April. */
export const nextReport = (inForce: IsoDate, today: IsoDate): IsoDate => {
	const first = addDays(inForce, 180);
	if (today <= first) return first;
	const year = Number(today.slice(0, 4));
	const thisYear: IsoDate = `${year}-04-30`;
	return today <= thisYear ? thisYear : `${year + 1}-04-30`;
};
