import { isoDate } from '../schemas/common.ts';
import type { IsoDate } from '../../treaty/dates.ts';

const realDay = (): IsoDate => new Date().toISOString().slice(0, 10);

/** The later of the site's date and the real day: whatever was done or checked, was so by then. */
export const latestDay = (today: IsoDate): IsoDate => {
	const now = realDay();
	return now > today ? now : today;
};

/**
 * The site's only clock: `SITE_DATE`, or today in UTC.
 *
 * @throws Error that says how a date is written.
 */
export const siteDate = (settings: Record<string, string | undefined>): IsoDate => {
	const given = settings['SITE_DATE'] || realDay();
	if (isoDate.safeParse(given).success) return given;
	throw new Error(`SITE_DATE is "${given}". Write a day as YYYY-MM-DD: 2026-11-23`);
};
