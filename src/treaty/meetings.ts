import { isPublishable } from '../content/schemas/common.ts';
import type { IsoDate } from '../content/schemas/common.ts';
import type { Meeting } from '../content/schemas/meetings.ts';

/** A meeting of the treaty whose days and place are known. */
export type DatedMeeting = Meeting & {
	start: IsoDate;
	end: IsoDate;
	city: string;
	country: string;
};

const isDated = (meeting: Meeting): meeting is DatedMeeting =>
	meeting.kind !== 'oslo_process' &&
	isPublishable(meeting) &&
	[meeting.start, meeting.end, meeting.city, meeting.country].every(Boolean);

/** Meetings of States Parties and Review Conferences with known days, in order of time. */
export const datedMeetings = (meetings: Meeting[]): DatedMeeting[] =>
	meetings.filter(isDated).sort((one, other) => one.start.localeCompare(other.start));

/**
 * The meeting that is under way or comes next on a day, or undefined where none is known. A meeting
 * that is over is never the next one.
 */
export const nextMeeting = (meetings: Meeting[], today: IsoDate): DatedMeeting | undefined =>
	datedMeetings(meetings).find((meeting) => meeting.end >= today);
