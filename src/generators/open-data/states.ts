import { profileOf } from '../../treaty/arsenal.ts';
import { askIds, asksFor } from '../../treaty/asks.ts';
import { deadlinesOn } from '../../treaty/deadlines.ts';
import { countsOn, standingOn } from '../../treaty/standing.ts';
import type { Arsenal } from '../../content/schemas/arsenals.ts';
import type { State } from '../../content/schemas/states.ts';
import { hasCome } from '../../treaty/dates.ts';
import type { Given } from './input.ts';
import { headOf, sourcesIn } from './head.ts';
import { statesDocumentSchema } from './states-schema.ts';
import type { StatesDocument } from './states-schema.ts';

const datesOf = (state: State, { date }: Given) => {
	const past = (day: string | undefined) => (day && hasCome(day, date) ? day : undefined);
	const joined = past(state.joined);
	return {
		signed: past(state.signed),
		joined,
		joined_by: joined && state.joined_by,
		in_force: past(state.in_force),
		withdrawal_notified: past(state.withdrawal_notified),
		withdrew: past(state.withdrew),
	};
};

const entryOf = (state: State, arsenal: Arsenal | undefined, given: Given) => {
	const standing = standingOn(state, given.date);
	const asks = asksFor(standing, profileOf(arsenal), given.facts['ask-order']);
	return {
		...state,
		name: given.words.names.state(state.iso2),
		standing,
		...datesOf(state, given),
		arsenal: arsenal ?? {},
		un_votes: arsenal?.votes ?? [],
		deadlines: deadlinesOn(state, arsenal, given.date),
		first_ask: asks[0],
		asks,
	};
};

/**
 * `states.json`: where every state stands on a day. What its schema does not name is left out.
 */
export const statesDocument = (given: Given): StatesDocument => {
	const { facts, date, words } = given;
	const { notJoined, inForce, ...counts } = countsOn(facts.states, date);
	const arsenals = new Map(facts.arsenals.map((arsenal) => [arsenal.iso2, arsenal]));
	const states = facts.states
		.map((state) => entryOf(state, arsenals.get(state.iso2), given))
		.sort((one, other) => words.format.compare(one.name, other.name));
	return statesDocumentSchema.parse({
		...headOf('states', given),
		counts: { ...counts, not_joined: notJoined, in_force: inForce },
		questions: Object.fromEntries(askIds.map((id) => [id, words.askQuestion(id)])),
		states,
		sources: sourcesIn(states, given),
	});
};
