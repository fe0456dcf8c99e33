import { registerOn } from '../../treaty/register.ts';
import { isEntryPublishable } from '../../content/schemas/evidence.ts';
import type { Given } from './input.ts';
import { headOf, sourcesIn } from './head.ts';
import { precedentsDocumentSchema } from './precedents-schema.ts';
import type { PrecedentsDocument } from './precedents-schema.ts';
import { publishedOf } from '../../treaty/published.ts';

/** Examples for each ask; one that rests on acts alone goes where none of these is published. */
const examplesOf = ({ facts }: Given, acts: Set<string>) =>
	facts.precedents.map((precedent) => ({
		...precedent,
		items: precedent.items
			.filter(isEntryPublishable)
			.map(({ acts: named, ...item }) => {
				const left = named?.filter((id) => acts.has(id));
				return left?.length ? { ...item, acts: left } : item;
			})
			.filter(isEntryPublishable),
	}));

/** `precedents.json`: the register of acts of parliaments, and examples for each ask. */
export const precedentsDocument = (given: Given): PrecedentsDocument => {
	const named = <Entry extends { iso2?: string | undefined }>(entry: Entry) => ({
		...entry,
		state: entry.iso2 && given.words.names.state(entry.iso2),
	});
	const register = registerOn(given.facts.acts, given.date);
	const acts = publishedOf(register).map(named);
	const examples = publishedOf(examplesOf(given, new Set(register.map(({ id }) => id))));
	const parts = {
		acts,
		examples: examples.map((precedent) => ({ ...precedent, items: precedent.items.map(named) })),
	};
	return precedentsDocumentSchema.parse({
		...headOf('precedents', given),
		...parts,
		sources: sourcesIn(parts, given),
	});
};
