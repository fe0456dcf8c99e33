import type { Arsenal } from '../content/schemas/arsenals.ts';
import { isPublishable } from '../content/schemas/common.ts';
import type { IsoDate } from '../content/schemas/common.ts';
import type { State } from '../content/schemas/states.ts';
import { addDays, addYears, daysBetween, firstOfMonthAfter } from './dates.ts';

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
	state: State,
	arsenal: Arsenal | undefined,
	today: IsoDate,
): Deadline[] => {
	const { joined, in_force: inForce, withdrew } = state;
	if (!joined || !inForce || joined > today || (withdrew && withdrew <= today)) return [];
	const found: Deadline[] = [];

	const run = (
		article: 3 | 4,
		years: number,
		due: boolean,
		known: Arsenal['clearance_deadline'],
	): void => {
		if (!due) return;
		if (known && isPublishable(known))
			found.push(deadline(article, known.date, today, 'published'));
		else found.push(deadline(article, addYears(inForce, years), today, 'computed'));
	};
	const holds = (fact: Arsenal['stockpile']) => fact !== undefined && isPublishable(fact);
	run(3, 8, holds(arsenal?.stockpile), arsenal?.destruction_deadline);
	run(4, 10, holds(arsenal?.contaminated), arsenal?.clearance_deadline);

	found.push(deadline(7, nextReport(inForce, today), today, 'computed'));
	return found;
};

/** Article 7: the first report 180 days after entry into force, then every 30 April. */
export const nextReport = (inForce: IsoDate, today: IsoDate): IsoDate => {
	const first = addDays(inForce, 180);
	if (today <= first) return first;
	const year = Number(today.slice(0, 4));
	const thisYear: IsoDate = `${year}-04-30`;
	return today <= thisYear ? thisYear : `${year + 1}-04-30`;
};
