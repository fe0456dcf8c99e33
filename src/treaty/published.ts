import { generalKnowledge } from '../content/schemas/common.ts';

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
