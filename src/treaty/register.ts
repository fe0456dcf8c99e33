import { byDay, hasCome } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** The register of acts of parliaments on a day, the newest first; an act without a day is last. */
export const registerOn = <Act extends { date?: string | undefined }>(
	acts: Act[],
	date: IsoDate,
): Act[] =>
	acts
		.filter((act) => act.date === undefined || hasCome(act.date, date))
		.sort((one, other) => byDay(other.date ?? '', one.date ?? ''));

/** Votes of the UN General Assembly that were held by a day. */
export const votesOn = <Vote extends { year: number; date?: string | undefined }>(
	votes: Vote[],
	date: IsoDate,
): Vote[] => votes.filter((vote) => hasCome(vote.date ?? String(vote.year), date));
