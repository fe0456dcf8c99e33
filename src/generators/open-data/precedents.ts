import { registerOn } from '../../treaty/register.ts';
import type { Given } from './input.ts';
import { headOf, sourcesIn } from './head.ts';
import { precedentsDocumentSchema } from './precedents-schema.ts';
import type { PrecedentsDocument } from './precedents-schema.ts';

/** `precedents.json`: the register of acts of parliaments, and examples for each ask. */
export const precedentsDocument = (given: Given): PrecedentsDocument => {
	const named = <Entry extends { iso2?: string | undefined }>(entry: Entry) => ({
		...entry,
		state: entry.iso2 && given.words.names.state(entry.iso2),
	});
	const { acts, precedents } = given.facts;
	const parts = {
		acts: registerOn(acts, given.date).map(named),
		examples: precedents.map((precedent) => ({ ...precedent, items: precedent.items.map(named) })),
	};
	return precedentsDocumentSchema.parse({
		...headOf('precedents', given),
		...parts,
		sources: sourcesIn(parts, given),
	});
};
