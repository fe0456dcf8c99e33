import { countOf } from '../../treaty/counted.ts';
import { arsenalOn } from '../../treaty/arsenal.ts';
import { hasCome } from '../../treaty/dates.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import {
	generalKnowledge,
	published,
	publishedEntries,
	publishedOf,
} from '../../treaty/publishable.ts';
import type { Entry } from '../../treaty/publishable.ts';
import { registerOn, votesOn } from '../../treaty/register.ts';
import { computedFactIds } from '../schemas/computed-facts.ts';
import type { Facts } from '../schemas/fact-files.ts';
import type { Figure } from '../schemas/figures.ts';
import type { Meeting } from '../schemas/meetings.ts';
import type { Parliament } from '../schemas/parliaments.ts';

/** A parliament of which only what may be shown is left. */
export type PublishedParliament = Omit<Parliament, 'treaty_role'> &
	Partial<Pick<Parliament, 'treaty_role'>>;

/** Facts as pages and generators get them. */
export type PublishedFacts = Omit<Facts, 'parliaments' | 'figures'> & {
	parliaments: PublishedParliament[];
	figures: PublishedFigure[];
};

/** A figure with its value, which may be counted from other facts. */
export type PublishedFigure = Figure & { value: number | string };

/**
 * The one door: facts without anything that may not be shown on a day. What is of low confidence,
 * rests on general knowledge alone, is for editors, or came later, does not pass, at any depth.
 *
 * Acts and votes pass whatever their day, because texts cite them by name: `registerOn` and `votesOn`
 * know the day.
 *
 * @throws Error for a state or the treaty itself: every page needs them. The checks refuse such a
 * fact before.
 */
export const publishedOn = (facts: Facts, date: IsoDate): PublishedFacts => {
	const { states, treaty } = facts;
	const own = { states: publishedOf(states), treaty: published(treaty) };
	if (own.states.length < states.length || !own.treaty) {
		throw new Error('states.yaml or treaty.yaml holds an entry that may not be published.');
	}
	const arsenals = publishedOf(facts.arsenals);
	const figures = publishedOf(facts.figures).map(({ counted, ...figure }): PublishedFigure =>
		counted
			? { ...figure, value: countOf(counted, own.states, arsenals, date), as_of: date }
			: { ...figure, value: figure.value ?? '' },
	);
	const votes = publishedOf(facts.votes);
	const laws = publishedEntries(facts.laws).filter((law) => hasCome(law.date, date));
	const acts = publishedEntries(facts.acts);

	const known: Known = {
		figures: new Set([...figures.map(({ id }) => id), ...computedFactIds]),
		votes: new Set(votesOn(votes, date).map(({ resolution }) => resolution)),
		laws: new Set(laws.map(({ iso2 }) => iso2)),
		acts: new Set(registerOn(acts, date).map(({ id }) => id)),
	};
	/** Entries that rest on others: without those that are not published, and what falls with them. */
	const borneOut = <One extends Entry>(entries: One[]): One[] =>
		publishedEntries(entries.map((entry) => ({ ...entry, ...namedIn(entry, known) })));

	return {
		...facts,
		...own,
		treaty: own.treaty,
		figures,
		votes,
		laws,
		acts,
		articles: publishedOf(facts.articles),
		arsenals: arsenals.map((arsenal) => arsenalOn(arsenal, known.votes, date)),
		meetings: publishedOf(facts.meetings).map((meeting) => meetingOn(meeting, date)),
		milestones: publishedOf(facts.milestones),
		precedents: publishedOf(facts.precedents).map((precedent) => ({
			...precedent,
			items: borneOut(precedent.items),
		})),
		arguments: publishedOf(facts.arguments)
			.map((argument) => ({
				...argument,
				made_by: borneOut(argument.made_by),
				answers: borneOut(argument.answers),
			}))
			.filter(({ made_by: makers }) => makers.length > 0),
		'no-law': publishedEntries(facts['no-law']),
		disinvestment: publishedEntries(facts.disinvestment),
		'model-laws': borneOut(facts['model-laws']),
		'article-clauses': publishedOf(facts['article-clauses']).map(({ good, weak, ...clause }) => {
			// An example without sources of its own rests on the law.
			const stands = ({ iso2, sources }: { iso2: string; sources?: string[] | undefined }) =>
				sources !== undefined || known.laws.has(iso2);
			return { ...clause, good: good?.filter(stands), weak: weak?.filter(stands) };
		}),
		parliaments: facts.parliaments.flatMap(parliamentOf),
		finders: publishedOf(facts.finders),
		address: published(facts.address) ?? { general: [], languages: [] },
		sources: facts.sources.filter(({ id }) => id !== generalKnowledge),
		contacts: publishedOf(facts.contacts.filter(({ confidence }) => confidence === 'high')),
	};
};

/** Ids of what may be shown, by the field that names it. */
type Known = Record<'figures' | 'votes' | 'laws' | 'acts', ReadonlySet<string>>;

/** What an entry names in other files and may be shown. */
const namedIn = (entry: Entry, known: Known): Partial<Entry> => {
	const left = (name: keyof Known) => {
		const ids = entry[name]?.filter((id) => known[name].has(id));
		return ids?.length ? ids : undefined;
	};
	const names = (Object.keys(known) as (keyof Known)[]).filter((name) => entry[name]);
	return Object.fromEntries(names.map((name) => [name, left(name)]));
};

/** A meeting that is not over has no outcome yet; a part of one that names no sources has its own. */
const meetingOn = ({ outcome, ...meeting }: Meeting, date: IsoDate): Meeting =>
	outcome && meeting.end && hasCome(meeting.end, date) ? { ...meeting, outcome } : meeting;

/**
 * A parliament. Its part in treaties and its instruments tell whom to ask and are not to be cited:
 * general knowledge is enough for them. Its addresses rest on sources of their own.
 */
const parliamentOf = (parliament: Parliament): PublishedParliament[] => {
	const { treaty_role: role, question_instruments: instruments, ...rest } = parliament;
	const left = published<PublishedParliament>(rest);
	if (!left) return [];
	const pointer = <Part extends object & { confidence: string; sources: string[] }>(
		part: Part | undefined,
	) => part && part.confidence !== 'low' && { ...part, sources: knownSources(part) };
	const asked = pointer(instruments);
	const approves = pointer(role);
	const addressed = knownSources({ sources: parliament.website_sources ?? [] }).length > 0;
	return [
		{
			...(addressed ? left : withoutAddresses(left)),
			...(approves && { treaty_role: approves }),
			...(asked && { question_instruments: asked }),
		},
	];
};

const knownSources = ({ sources }: { sources: string[] }): string[] =>
	sources.filter((id) => id !== generalKnowledge);

const withoutAddresses = ({
	chambers,
	...parliament
}: PublishedParliament): PublishedParliament => ({
	...parliament,
	website: undefined,
	chambers: chambers.map((chamber) => ({
		...chamber,
		website: undefined,
		members_page: undefined,
	})),
});
