import type { Act } from '../content/schemas/acts.ts';
import type { IsoDate } from '../content/schemas/common.ts';
import { isEntryPublishable } from '../content/schemas/evidence.ts';
import { hasCome } from './dates.ts';

/** The register of acts of parliaments on a day: all that may be published, the newest first. */
export const registerOn = (acts: Act[], date: IsoDate): Act[] =>
	acts
		.filter(isEntryPublishable)
		.filter((act) => act.date === undefined || hasCome(act.date, date))
		.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
