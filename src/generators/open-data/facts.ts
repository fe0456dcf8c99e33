import { votesOn } from '../../treaty/register.ts';
import { factsDocumentSchema } from './facts-schema.ts';
import type { FactsDocument } from './facts-schema.ts';
import type { Given } from './input.ts';
import { headOf } from './head.ts';

/** `facts.json`: the treaty, its articles and meetings, votes, figures, laws and sources. */
export const factsDocument = (given: Given): FactsDocument => {
	const { treaty, articles, meetings, votes, figures, laws, sources } = given.facts;
	return factsDocumentSchema.parse({
		...headOf('facts', given),
		...{ treaty, articles, meetings, figures, laws, sources },
		votes: votesOn(votes, given.date),
	});
};
