import { z } from 'zod';
import { asOf, checked, iso2, isoDate, webAddress } from './common.ts';
import { evidence } from './evidence.ts';

/** What a law can forbid, order or allow. */
export const duties = [
	'use',
	'production',
	'acquisition',
	'possession',
	'stockpiling',
	'retention',
	'transfer',
	'import',
	'export',
	'transit',
	'brokering',
	'arrangements_for_others',
	'components',
	'explosive_bomblets',
	'assistance',
	'inducing',
	'investment',
	'investment_public_money',
	'interoperability',
	'foreign_forces',
	'stockpile_destruction',
	'clearance',
	'victim_assistance',
	'cooperation',
	'reporting',
	'compliance_answers',
	'information_powers',
	'monitoring_body',
	'seizure',
	'legal_persons',
	'extraterritorial',
	'penal',
] as const;
const duty = z.enum(duties);

const sections = z
	.record(
		z.string().regex(/^[a-z_]+$/, 'Write the subject as one word: joint_operations'),
		z.string(),
	)
	.describe('Section by subject, for example ban: "2" or joint_operations: L. 2344-3');
const maxPenalty = z
	.string()
	.describe('Highest penalty for a person, for example 10 years and EUR 150,000');
const does = z
	.string()
	.describe('What the law does, in our own words, for example bans the weapon and its financing');
/** A law that implements or touches the Convention. It rests on the page at `url`. */
export const lawSchema = z.strictObject({
	iso2,
	title: z.string().describe('Title in English, for example Cluster Munitions Act 2011'),
	original: z
		.string()
		.optional()
		.describe('Title in the language of the law, for example Legge 14 giugno 2011, n. 95'),
	date: asOf.describe(
		'Day of the law, else its month or year, for example 2010-07-20, 2015-11 or "2012"',
	),
	in_force: isoDate.optional().describe('Day it entered into force, for example 2010-08-02'),
	kind: z
		.enum(['stand_alone', 'amendment', 'general'])
		.describe('stand_alone: a law of its own; amendment: of an older law; general: any other rule'),
	kind_detail: z
		.string()
		.optional()
		.describe('A word more on the kind, for example code, approval or export limit'),
	does,
	covers: z
		.array(duty)
		.default([])
		.describe('What the law is known to cover, for example [use, penal]. Not listed: not known'),
	lacks: z
		.array(z.enum([...duties, 'dedicated_law']))
		.optional()
		.describe('What a source says the law leaves out, for example [investment]'),
	sections: sections.optional(),
	max_penalty: maxPenalty.optional(),
	...evidence,
	url: webAddress.describe(
		'Text of the law, else a page about it, for example https://www.boe.es/',
	),
	text_read: z
		.boolean()
		.optional()
		.describe(
			'true if the text of the law was read, for example true. Left out: only a page about it',
		),
	official: z
		.boolean()
		.describe('Whether the page at url belongs to the state itself, for example false for a copy'),
	official_url: webAddress
		.optional()
		.describe(
			'Official collection, if url is a copy, for example https://www.gesetze-im-internet.de/',
		),
	papers: z
		.array(
			z.strictObject({
				what: z.string().optional().describe('The paper in words, for example bill 2011/12:47'),
				url: webAddress.optional(),
			}),
		)
		.optional()
		.describe('Other papers read: bills, reports, decrees'),
	unconfirmed: z
		.strictObject({
			does: does.optional(),
			covers: z.array(duty).optional().describe('Duties, for example [investment]'),
			sections: sections.optional(),
			max_penalty: maxPenalty.optional(),
		})
		.optional()
		.describe('Parts that rest on general knowledge; not shown, for example max_penalty: 5 years'),
	checked,
});

export const lawsSchema = z.array(lawSchema).describe('National laws, an entry each');

const finding = z
	.string()
	.describe('What was found instead, for example no plan stated in 2019; a standing order');
export const noLawSchema = z
	.array(
		z.strictObject({
			iso2,
			finding,
			...evidence,
			unconfirmed: z
				.strictObject({ finding })
				.optional()
				.describe('Part that rests on general knowledge; not shown, for example finding: …'),
			checked,
		}),
	)
	.describe('States Parties that were searched without finding a law of their own');
