import { countsOn } from '../convention/standing.ts';
import { nextMeeting } from '../convention/meetings.ts';
import { pageAddress } from '../i18n/address.ts';
import { speak } from '../i18n/strings.ts';
import { facts } from './content.ts';
import type { TextContext } from './text-context.ts';

const articleNumber = (article: number, id: string): number => {
	const numbers = facts.articles.find((entry) => entry.article === article)?.numbers;
	return Number(numbers?.find((entry) => entry.id === id)?.value);
};

/** What `<Fact id="…" />` can show beside the figures of figures.yaml: computed, never typed in. */
const computed = {
	states: (context) => countsOn(facts.states, context.date).states,
	joined: (context) => countsOn(facts.states, context.date).joined,
	'not-joined': (context) => countsOn(facts.states, context.date).notJoined,
	parties: (context) => countsOn(facts.states, context.date).party,
	signatories: (context) => countsOn(facts.states, context.date).signatory,
	'treaty-in-force': ({ language }) => speak(language).format.date(facts.treaty.in_force),
	'treaty-adopted': ({ language }) => speak(language).format.date(facts.treaty.adopted.date),
	'stock-years': () => articleNumber(3, 'deadline'),
	'clearance-years': () => articleNumber(4, 'deadline'),
	date: ({ language, date }) => speak(language).format.date(date),
	'next-meeting': ({ language, date }) => {
		const meeting = nextMeeting(facts.meetings, date);
		return meeting && speak(language).names.meeting(meeting.short, meeting.name);
	},
	'next-meeting-days': ({ language, date }) => {
		const { t, format } = speak(language);
		const meeting = nextMeeting(facts.meetings, date);
		return meeting && t('facts.days', format.dayParts(meeting.start, meeting.end));
	},
	'next-meeting-place': ({ language, date }) => {
		const { t, names } = speak(language);
		const meeting = nextMeeting(facts.meetings, date);
		return (
			meeting &&
			t('facts.where', { city: names.city(meeting.city), country: names.state(meeting.country) })
		);
	},
	'site-address': ({ language }) =>
		(import.meta.env.SITE + pageAddress('', language)).replace(/^https?:\/\/|\/$/g, ''),
} satisfies Record<string, (context: TextContext) => string | number | undefined>;

/** Stands in a page where a fact has no value on the day of the text; such a page is not published. */
export const missingFact = (id: string): string => `\u27e6${id}\u27e7`;

/**
 * Value of a computed fact in a text, or undefined where no computed fact has this id.
 *
 * A fact without a value on the day of the text gives the sign of `missingFact` and no error: Astro
 * also renders what a `<Passage>` then leaves out.
 */
export const computedFact = (id: string, context: TextContext): string | number | undefined =>
	id in computed ? (computed[id as keyof typeof computed](context) ?? missingFact(id)) : undefined;
