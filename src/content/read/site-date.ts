import { isoDate } from '../schemas/common.ts';
import type { IsoDate } from '../../treaty/dates.ts';

/**
 * The site's only clock: `SITE_DATE`, or today in UTC.
 *
 * @throws Error that says how a date is written.
 */
export const siteDate = (settings: Record<string, string | undefined>): IsoDate => {
	const given = settings['SITE_DATE'] || new Date().toISOString().slice(0, 10);
	if (isoDate.safeParse(given).success) return given;
	throw new Error(`SITE_DATE is "${given}". Write a day as YYYY-MM-DD: 2026-11-23`);
};
