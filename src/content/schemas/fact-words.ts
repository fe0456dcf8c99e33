import { z } from 'zod';

/** Files of facts that hold words which visitors see. Their English stands in the facts themselves. */
export const filesWithWords = [
	'acts',
	'arguments',
	'arsenals',
	'article-clauses',
	'articles',
	'figures',
	'laws',
	'model-laws',
	'parliaments',
	'sources',
	'votes',
] as const;
export type FileWithWords = (typeof filesWithWords)[number];

/** content/<language>/facts.yaml; the original has none. */
export const factWordsSchema = z
	.partialRecord(
		z.enum(filesWithWords),
		z
			.record(z.string(), z.string().min(1))
			.describe('Words of this file in English, each with its translation'),
	)
	.describe(
		'Words of facts by file, for example articles: { Entry into force: Entrée en vigueur }. What is not here is shown in English',
	);
