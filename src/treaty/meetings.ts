import type { IsoDate } from './dates.ts';
import { byDay } from './dates.ts';

/** What of a meeting may not be known yet. */
interface KnownMeeting {
	kind: string;
	start?: IsoDate | undefined;
	end?: IsoDate | undefined;
	city?: string | undefined;
	country?: string | undefined;
}

/** A meeting whose days and place are known. */
export type Dated<Meeting> = Meeting &
	Required<Record<'start' | 'end' | 'city' | 'country', string>>;

const isDated = <Meeting extends KnownMeeting>(meeting: Meeting): meeting is Dated<Meeting> =>
	meeting.kind !== 'oslo_process' &&
	[meeting.start, meeting.end, meeting.city, meeting.country].every(Boolean);

/** Meetings of States Parties and Review Conferences with known days, in order of time. */
export const datedMeetings = <Meeting extends KnownMeeting>(
	meetings: Meeting[],
): Dated<Meeting>[] =>
	meetings
		.filter((meeting) => isDated(meeting))
		.sort((one, other) => byDay(one.start, other.start));

/**
 * The meeting that is under way or comes next on a day, or undefined where none is known. A meeting
 * that is over is never the next one.
 */
export const nextMeeting = <Meeting extends KnownMeeting>(
	meetings: Meeting[],
	today: IsoDate,
): Dated<Meeting> | undefined => datedMeetings(meetings).find((meeting) => meeting.end >= today);
