import { z } from 'zod';
import {
	articleReference,
	checked,
	iso2,
	isoDate,
	lawYear,
	sources,
	webAddress,
} from './common.ts';
import { evidence } from './evidence.ts';

const lawStates = z
	.array(iso2)
	.describe('States whose entries in laws.yaml bear this out, for example [DE, AT]');

export const modelLawsSchema = z
	.array(
		z.strictObject({
			id: z
				.string()
				.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens: nz-checklist')
				.describe('Short name, unique, for example nz-checklist'),
			title: z.string().describe('Title in English with its author, for example ICRC model law'),
			for: z.string().describe('Whom it suits, for example all states, before drafting'),
			year: lawYear.optional(),
			date: isoDate.optional().describe('Day of the paper, for example 2011-09-12'),
			ref: z.string().optional().describe('Its number, for example CCM/MSP/2011/WP.6'),
			laws: lawStates.optional(),
			...evidence,
			longer: webAddress
				.optional()
				.describe(
					'Longer edition, for example https://www.hrw.org/report/2014/09/03/staying-strong',
				),
			checked,
		}),
	)
	.describe('Model laws and guidelines for drafters');

const example = z.strictObject({
	iso2,
	section: z.string().optional().describe('Section of the law, for example 2(1)(a) or 8b-8c'),
	why: z.string().optional().describe('What it shows, for example transit named'),
	sources: sources
		.optional()
		.describe('Left out: the law in laws.yaml. [K]: general knowledge, not shown. For example [K]'),
});

/** The advice is our own; it rests on the article, and its examples on the laws in laws.yaml. */
export const articleClausesSchema = z
	.array(
		z.strictObject({
			article: articleReference,
			duty: z.string().describe('The duty in a few words, for example transit and foreign stocks'),
			clause: z.string().describe('What a law should say on it, for example name each act'),
			good: z
				.array(example)
				.optional()
				.describe('Laws that say it well, for example { iso2: SE, section: "1" }'),
			weak: z
				.array(example)
				.optional()
				.describe('Laws with a gap here, for example { iso2: CA, section: "11" }'),
			remark: z
				.string()
				.optional()
				.describe('How laws fare on this point, for example few laws have it'),
			sources: sources.optional().describe('What the remark rests on, for example [HRW14]'),
			checked,
		}),
	)
	.describe('From the articles of the Convention to clauses of a law');
export type ClauseExample = z.infer<typeof example>;
