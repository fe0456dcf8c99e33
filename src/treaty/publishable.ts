/** How sure a fact is: high, medium (worded with care), low (not published). */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Id of the entry in sources.yaml that stands for general knowledge without a source. */
export const generalKnowledge = 'K';

/**
 * Whether a fact may be shown: a source other than general knowledge, and at least medium
 * confidence.
 */
export const isPublishable = (fact: { sources: string[]; confidence: Confidence }): boolean =>
	fact.confidence !== 'low' && fact.sources.some((id) => id !== generalKnowledge);

/** An entry that rests on a page of its own, or on what it names in other files. */
export interface Entry {
	confidence: Confidence;
	/** Where it is written, it alone decides. */
	sources?: string[] | undefined;
	url?: string | undefined;
	articles?: string[] | undefined;
	figures?: string[] | undefined;
	votes?: string[] | undefined;
	acts?: string[] | undefined;
	laws?: string[] | undefined;
}

/** Whether an entry may be shown. What it names must itself be published, or is no source. */
export const isEntryPublishable = (entry: Entry): boolean => {
	const { confidence, url, articles = [], figures = [], votes = [], acts = [], laws = [] } = entry;
	const named = [...articles, ...figures, ...votes, ...acts, ...laws];
	return isPublishable({ confidence, sources: entry.sources ?? (url ? [url, ...named] : named) });
};

type Fields = Record<string, unknown>;

/** What is for editors alone. */
const editorial = new Set(['note', 'unconfirmed']);

const isDoubtful = ({ confidence, sources }: Fields): boolean =>
	confidence === 'low' ||
	(Array.isArray(sources) && sources.every((id) => id === generalKnowledge));

const cleaned = (value: unknown): unknown => {
	if (Array.isArray(value)) {
		return value.map(cleaned).filter((item) => item !== undefined && item !== generalKnowledge);
	}
	if (typeof value !== 'object' || value === null) return value;
	if (isDoubtful(value as Fields)) return undefined;
	const fields = Object.entries(value)
		.filter(([name]) => !editorial.has(name))
		.map(([name, field]) => [name, cleaned(field)])
		.filter(([, field]) => field !== undefined);
	return Object.fromEntries(fields);
};

/**
 * A fact as it may be published, at every depth: without parts of low confidence or of general
 * knowledge alone, and without notes for editors. Undefined where nothing is left.
 */
export const published = <Fact>(fact: Fact): Fact | undefined => cleaned(fact) as Fact | undefined;

/** The same for a list. */
export const publishedOf = <Fact>(facts: Fact[]): Fact[] => cleaned(facts) as Fact[];

/** The same for entries that may rest on what they name. */
export const publishedEntries = <One extends Entry>(entries: One[]): One[] =>
	publishedOf(entries).filter(isEntryPublishable);
