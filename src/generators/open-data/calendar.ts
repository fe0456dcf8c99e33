import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { pathOf } from '../../i18n/address.ts';
import { addDays } from '../../treaty/dates.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import { calendarEvents } from './calendar-events.ts';
import type { Given } from './input.ts';

/**
 * Words for a property of the calendar itself, which the library writes as they are: a break of a line would
 * end it. Commas stay as they are too, since Thunderbird shows the sign that would stand before them.
 */
const inOneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ');

const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/**
 * `meetings.ics`: meetings and deadlines as a calendar (RFC 5545), in a language. Its clock is the date of the site
 * at midnight UTC, so that the same facts and date give the same bytes.
 */
export const meetingsCalendar = (given: Given): string => {
	const { date, address, saidOfPublisher, licence, words } = given;
	const { host } = new URL(address);
	const addressOf = (page: string): string => address + pathOf(page, words.language);
	const calendar = ical({
		name: inOneLine(words.t('calendar.name')),
		description: inOneLine(
			words.t('calendar.about', {
				date: words.format.date(date),
				licence: licence.name,
				publisher: saidOfPublisher,
				address: addressOf('data/'),
			}),
		),
		// Programs that follow the calendar ask for it once a day.
		ttl: 60 * 60 * 24,
		prodId: {
			company: host,
			product: 'Convention on Cluster Munitions',
			language: words.language.toUpperCase(),
		},
		method: ICalCalendarMethod.PUBLISH,
		url: addressOf('data/'),
	});
	for (const { id, start, end, location, page, description, ...event } of calendarEvents(given)) {
		calendar.createEvent({
			...event,
			// Some programs count an empty line as an error.
			description: description || null,
			id: `${id}@${host}`,
			allDay: true,
			start: midnight(start),
			// The end of a day in the calendar is the day after (RFC 5545, 3.6.1).
			end: midnight(addDays(end, 1)),
			stamp: midnight(date),
			location: location ?? null,
			url: addressOf(page),
			// Nobody is busy because of a deadline.
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	// The library ends its last line with nothing; RFC 5545 ends every line with CRLF.
	return `${calendar.toString()}\r\n`;
};
