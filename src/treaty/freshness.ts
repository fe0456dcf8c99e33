import { daysBetween } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** After so many days an entry is due to be compared with its sources again. */
export const dueAfter = 180;

/** After so many days without it, pages say so beside the fact. */
const staleAfter = 365;

/** Whether nobody has compared an entry with its sources for more than a year. */
export const isStale = (checked: IsoDate, date: IsoDate): boolean =>
	daysBetween(checked, date) > staleAfter;
