import { addYears, daysBetween } from '../../treaty/dates.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { Problem } from '../problems/problem.ts';

/** So many days before the end the editor is warned. */
const warnedBefore = 60;

/**
 * What is wrong with the last day of security.txt: RFC 9116 forbids to trust the file after it, and
 * recommends that it lies less than a year ahead. After that day the site is built
 * without the file.
 */
export const expiryFault = (
	expires: IsoDate,
	today: IsoDate,
): Pick<Problem, 'message' | 'fix'> | undefined => {
	const left = daysBetween(today, expires);
	const limit = addYears(today, 1);
	const fix = `see that reports of weaknesses reach the contact, then write a day before ${limit}.`;
	if (left < 0) {
		return {
			message: `"security_expires" has passed: ${expires}. The site has no security.txt.`,
			fix,
		};
	}
	if (left <= warnedBefore) {
		const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
		return { message: `"security_expires" ends ${when}.`, fix };
	}
	if (expires < limit) return undefined;
	return {
		message: `"security_expires" is ${expires}, a year or more after the site's date.`,
		fix: `write a day before ${limit}.`,
	};
};
