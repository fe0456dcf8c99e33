import { anchors } from '../../i18n/anchors.ts';
import { addDays, hasCome } from '../../treaty/dates.ts';
import { deadlinesOn, nextReport, requestedAt, treatyInForce } from '../../treaty/deadlines.ts';
import { datedMeetings } from '../../treaty/meetings.ts';
import type { Dated } from '../../treaty/meetings.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { Meeting } from '../../content/schemas/meetings.ts';
import { statePage } from '../../shared/state-page.ts';
import type { Given } from './input.ts';
import { byCode } from '../../shared/by-code.ts';

/** Whole days in the calendar. */
export interface CalendarEvent {
	/** Unique and the same in every build, before the name of the host. */
	id: string;
	start: IsoDate;
	/** The last day, which belongs to it. */
	end: IsoDate;
	summary: string;
	description: string;
	location?: string;
	/** Page of the event, without its language. */
	page: string;
}

/** The stretches of days of a meeting: its confirmed parts, if it was held in parts. */
const stretchesOf = ({ short, start, end, parts }: Dated<Meeting>) => {
	const id = `meeting-${short.toLowerCase()}`;
	if (!parts) return [{ id, start, end }];
	return parts.map((part) => ({ id: `${id}-${part.start}`, start: part.start, end: part.end }));
};

const meetingEvents = ({ facts, words }: Given): CalendarEvent[] => {
	const { t, names, format } = words;
	return datedMeetings(facts.meetings).flatMap((meeting) => {
		const { short, planned, outcome, parts, start, end } = meeting;
		const said = [
			parts && t('calendar.parts', format.dayParts(start, end)),
			planned && t('meetings.planned'),
			outcome && t('calendar.outcome', { outcome: words.outcome(outcome) }),
		];
		return stretchesOf(meeting).map((stretch) => ({
			...stretch,
			summary: t('calendar.meeting', { meeting: names.meeting(short, meeting.name) }),
			description: said.filter(Boolean).join(' '),
			location: t('facts.where', {
				city: names.city(meeting.city),
				country: names.state(meeting.country),
			}),
			page: `briefing/#${anchors.meeting(short)}`,
		}));
	});
};

/** The days of the yearly reports, from the first to the next one. */
const reportDays = (date: IsoDate): IsoDate[] => {
	const days: IsoDate[] = [];
	let due = nextReport(treatyInForce, treatyInForce);
	do {
		due = nextReport(treatyInForce, addDays(due, 1));
		days.push(due);
	} while (due < date);
	return days;
};

const reportEvents = ({ facts, date, words: { t, names, format } }: Given): CalendarEvent[] => {
	const event = { page: `briefing/#${anchors.article(7)}` };
	const yearly = reportDays(date).map((day) => ({
		...event,
		id: `report-${day.slice(0, 4)}`,
		start: day,
		end: day,
		summary: t('calendar.report'),
		description: t('calendar.reportText'),
	}));
	const reporting = facts.states.flatMap(({ iso2, joined, in_force: inForce, withdrew }) => {
		if (!joined || !inForce || !hasCome(joined, date)) return [];
		const day = nextReport(inForce, inForce);
		return withdrew && withdrew <= day ? [] : [{ day, name: names.state(iso2) }];
	});
	const first = [...Map.groupBy(reporting, ({ day }) => day)].map(([day, states]) => ({
		...event,
		id: `first-report-${day}`,
		start: day,
		end: day,
		summary: t('calendar.firstReport', { n: states.length, state: states[0]?.name ?? '' }),
		description: t('calendar.firstReportText', {
			states: format.list(states.map(({ name }) => name).sort(format.compare)),
		}),
	}));
	return [...yearly, ...first];
};

const kinds = { 3: 'destruction', 4: 'clearance' } as const;

/** Deadlines for stocks and for land. One that has passed stays, for the duty has not gone. */
const deadlineEvents = ({ facts, date, words: { t, names, format } }: Given): CalendarEvent[] =>
	facts.states.flatMap((state) => {
		const arsenal = facts.arsenals.find(({ iso2 }) => iso2 === state.iso2);
		return deadlinesOn(state, arsenal, date).flatMap(({ article, date: day, origin, daysLeft }) => {
			if (article === 7) return [];
			const kind = kinds[article];
			const term = article === 3 ? arsenal?.destruction_deadline : arsenal?.clearance_deadline;
			const meeting = requestedAt(term?.request, facts.meetings, date);
			const said = [
				t(`calendar.${kind}Text`),
				t(`calendar.${origin}`),
				daysLeft < 0 && t('calendar.passed'),
				meeting &&
					t('stateFacts.request', {
						meeting: names.meeting(meeting.short, meeting.name),
						date: format.date(meeting.month),
					}),
				daysLeft < 0 && !meeting && t('calendar.extension', { date: format.date(date) }),
			];
			return {
				id: `${kind}-${state.iso2.toLowerCase()}`,
				start: day,
				end: day,
				summary: t(`calendar.${kind}`, { state: names.state(state.iso2) }),
				description: said.filter(Boolean).join(' '),
				page: statePage(state.iso2),
			};
		});
	});

/** Every meeting and every deadline, in order of time. */
export const calendarEvents = (given: Given): CalendarEvent[] =>
	[...meetingEvents(given), ...reportEvents(given), ...deadlineEvents(given)].sort(
		(one, other) => byCode(one.start, other.start) || byCode(one.id, other.id),
	);
