import type { Given } from './input.ts';

/** Names of the documents that have a schema of their own. */
export type DocumentName = 'states' | 'precedents' | 'facts';

/** Address of the JSON Schema of a document. */
export const schemaAddress = (name: string, { address }: Pick<Given, 'address'>): string =>
	`${address}data/${name}.schema.json`;

/** The head of a document. */
export const headOf = (name: DocumentName, given: Given) => ({
	$schema: schemaAddress(name, given),
	as_of: given.date,
	...(given.publisher !== undefined && { publisher: given.publisher }),
	licence: given.licence,
	about: `${given.address}data/`,
});

/** Ids of all sources that a document or a part of it names, at every depth. */
export const namedIn = (value: unknown): string[] => {
	if (typeof value !== 'object' || value === null) return [];
	const named = Object.entries(value).flatMap(([name, field]) =>
		name === 'sources' ? ((field ?? []) as string[]) : namedIn(field),
	);
	return [...new Set(named)];
};

/** The sources that parts of a document name. */
export const sourcesIn = (parts: unknown, given: Given) => {
	const named = new Set(namedIn(parts));
	return given.facts.sources.filter(({ id }) => named.has(id));
};

/** A document as the text of its file. */
export const toJson = (document: unknown): string => `${JSON.stringify(document, null, '\t')}\n`;
