import { isPublishable } from '../../content/schemas/common.ts';
import { isEntryPublishable } from '../../content/schemas/evidence.ts';
import type { Meeting } from '../../content/schemas/meetings.ts';
import { factsDocumentSchema } from './facts-schema.ts';
import type { FactsDocument } from './facts-schema.ts';
import { hasCome } from '../../treaty/dates.ts';
import type { Given } from './input.ts';
import { allSources, headOf } from './head.ts';
import { published, publishedOf } from '../../treaty/published.ts';

/** A meeting that is not over has no outcome yet. */
const meetingOn = ({ outcome, ...meeting }: Meeting, date: string): Meeting =>
	outcome && meeting.end && hasCome(meeting.end, date) ? { ...meeting, outcome } : meeting;

/** `facts.json`: the treaty, its articles and meetings, votes, figures, laws and sources. */
export const factsDocument = (given: Given): FactsDocument => {
	const { facts, date } = given;
	return factsDocumentSchema.parse({
		...headOf('facts', given),
		treaty: published(facts.treaty),
		articles: publishedOf(facts.articles),
		meetings: publishedOf(facts.meetings.filter(isPublishable)).map((meeting) =>
			meetingOn(meeting, date),
		),
		votes: publishedOf(facts.votes.filter(isPublishable)).filter((vote) =>
			hasCome(vote.date ?? String(vote.year), date),
		),
		figures: publishedOf(facts.figures.filter(isPublishable)),
		laws: publishedOf(facts.laws.filter(isEntryPublishable)).filter((law) =>
			hasCome(law.date, date),
		),
		sources: allSources(given),
	});
};
