import { anchors } from '../../i18n/anchors.ts';
import { countsOn } from '../../treaty/standing.ts';
import { nextMeeting } from '../../treaty/meetings.ts';
import { pageAddress } from '../../i18n/address.ts';
import { speak } from '../../content/published/words.ts';
import { facts, figureById } from '../../content/published/facts.ts';
import { requiredIds } from '../../content/schemas/required-ids.ts';
import { saidOfPublisher } from '../../content/published/site.ts';
import type { ComputedFactId } from '../../content/schemas/computed-facts.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { TextContext } from '../../content/published/text-context.ts';

/** The years that an article gives to do something. */
const yearsOf = (number: string): string | number | undefined => {
	const numbers = facts.articles.find(({ article }) => String(article) === number)?.numbers;
	return numbers?.find(({ id }) => id === 'deadline')?.value;
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
	'stock-years': () => yearsOf(requiredIds.articles.stocks),
	'clearance-years': () => yearsOf(requiredIds.articles.clearance),
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
	publisher: ({ language }) => saidOfPublisher(language),
} satisfies Record<ComputedFactId, (context: TextContext) => string | number | undefined>;

/** Stands in a page where a fact has no value on the day of the text; such a page is not published. */
const missing = (id: string): string => `\u27e6${id}\u27e7`;

/** A fact as a text shows it. */
export interface ShownFact {
	value: string | number;
	/** Its place on the page of sources; left out where it is computed. */
	anchor?: string;
	/** Day when it was last compared with its sources; left out where it is computed. */
	checked?: IsoDate;
}

/** `vote-78-32-yes`: a count of a vote in votes.yaml. */
const voteOf = (id: string): ShownFact | undefined => {
	const [, anchor, side] = /^(vote-\d+-\d+)-(yes|no|abstain)$/.exec(id) ?? [];
	const vote = facts.votes.find(({ resolution }) => anchors.vote(resolution) === anchor);
	const value = vote?.[side as 'yes' | 'no' | 'abstain'];
	if (!vote || value === undefined) return undefined;
	return { value, anchor: anchors.vote(vote.resolution), checked: vote.checked };
};

/**
 * What `<Fact id="…" />` shows: a computed fact, a count of a vote, or a figure of figures.yaml.
 *
 * A computed fact without a value on the day of the text gives a sign and no error, because Astro
 * also renders what a `<Passage>` then leaves out.
 *
 * @throws Error where no such fact is published.
 */
export const shownFact = (id: string, context: TextContext): ShownFact => {
	if (Object.hasOwn(computed, id)) {
		return { value: computed[id as keyof typeof computed](context) ?? missing(id) };
	}
	const vote = voteOf(id);
	if (vote) return vote;
	const { value, checked } = figureById(id);
	return { value, anchor: id, checked };
};
