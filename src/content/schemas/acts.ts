import { z } from 'zod';
import { askId } from './asks.ts';
import { asOf, checked, iso2, languageTag } from './common.ts';
import { evidence } from './evidence.ts';

const body = z
	.string()
	.describe('International assembly, if it is not of one state, for example European Parliament');
const outcome = z.string().describe('What came of it, for example adopted or answered');
const votes = z.int().nonnegative();

/**
 * Something done in a parliament. Its record at `url` is its source; `sources: [K]` marks an act
 * for which no record was found.
 */
export const actSchema = z
	.strictObject({
		id: z
			.string()
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens: gb-act-2010')
			.describe('Name of the act for other files, unique, for example gb-act-2010'),
		iso2: iso2.optional(),
		body: body.optional(),
		chamber: z
			.string()
			.optional()
			.describe('Chamber or committee in English, for example House of Lords'),
		instrument: z
			.enum([
				'question',
				'oral_question',
				'motion',
				'resolution',
				'report',
				'hearing',
				'debate',
				'bill',
				'private_bill',
				'amendment',
				'law',
				'consent',
				'statement',
				'project',
			])
			.describe('What was done, for example oral_question; consent is to ratify or to accede'),
		date: asOf
			.optional()
			.describe(
				'Day, else month or year, for example 2011-11-10, "2023-08" or "2012". Left out: not known',
			),
		ref: z.string().optional().describe('Number of the paper, for example EDM 1019 of 2002-03'),
		subject: z
			.string()
			.describe('What it is about, in our own words, for example a ban on transit'),
		outcome,
		vote: z
			.strictObject({
				yes: votes.describe('Votes for, for example 112; quote "yes"'),
				no: votes.describe('Votes against, for example 2; quote "no"'),
				abstain: votes.optional().describe('Abstentions, for example 22. Left out: not known'),
			})
			.optional()
			.describe('The count, for example { "yes": 112, "no": 2, abstain: 22 }'),
		vote_note: z
			.string()
			.optional()
			.describe('What to know about the count, for example reports differ on abstentions'),
		stance: z
			.enum(['for', 'against', 'neutral'])
			.describe('for, against or neutral towards the ban, for example for'),
		asks: z
			.array(askId)
			.min(1)
			.refine((list) => new Set(list).size === list.length, 'Name each ask once')
			.optional()
			.describe(
				'Asks it is about, for or against, from asks.yaml, for example [ratify, national-law]. Left out: none of them',
			),
		language: languageTag.describe('Language of the page at url, for example fr; quote "no"'),
		...evidence,
		unconfirmed: z
			.strictObject({ outcome })
			.optional()
			.describe('Part that rests on general knowledge; not shown, for example outcome: …'),
		checked,
	})
	.refine((act) => (act.iso2 === undefined) !== (act.body === undefined), {
		error: 'Name the state (iso2) or the international assembly (body), one of them',
		path: ['id'],
	});
export type Act = z.infer<typeof actSchema>;

export const actsSchema = z.array(actSchema).describe('Acts of parliaments, an entry each');

export const precedentsSchema = z
	.array(
		z.strictObject({
			ask: askId.describe('What is asked for, from asks.yaml, for example ratify'),
			items: z
				.array(
					z.strictObject({
						iso2: iso2.optional(),
						body: body.optional(),
						acts: z
							.array(z.string())
							.optional()
							.describe('Ids from acts.yaml; they are the source, for example [sk-2015]'),
						what: z.string().describe('What was done, for example unanimous'),
						...evidence,
					}),
				)
				.describe('Who did this before, the best example first'),
			note: evidence.note,
			checked,
		}),
	)
	.describe('Who did before what a member is asked to do');
