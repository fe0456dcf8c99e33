import { z } from 'zod';

/**
 * Where files of facts hold words that visitors see, as the ends of paths without places in lists.
 * Their English stands in the facts themselves.
 */
export const fieldsWithWords = {
	acts: ['body', 'chamber', 'subject', 'outcome'],
	arguments: ['title', 'made_by.who'],
	arsenals: [
		...['detail', 'contaminated.extent', 'used.years'],
		...['until', 'by', 'status'].map((field) => `used_on_territory.${field}`),
	],
	'article-clauses': ['section', 'duty', 'clause', 'why'],
	articles: ['title', 'obligation'],
	contacts: ['name'],
	// What the fields of the open data hold: said by their schemas, and compared by a test.
	data: [],
	figures: ['unit'],
	laws: ['title'],
	meetings: ['outcome'],
	'model-laws': ['title', 'for'],
	parliaments: [
		...['treaty_role.how', 'suspended.what', 'transitional.body'],
		...['parliament', 'chambers.name', 'chambers.member', 'question_instruments.terms'].map(
			(names) => `${names}.en`,
		),
	],
	sources: ['title'],
};
export type FileWithWords = keyof typeof fieldsWithWords;
export const filesWithWords = Object.keys(fieldsWithWords) as FileWithWords[];

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
