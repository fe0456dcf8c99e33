import { z } from 'zod';
import { checked, iso2, isoDate, provenance } from './common.ts';

export const stateSchema = z.strictObject({
	iso2,
	iso3: z
		.string()
		.regex(/^[A-Z]{3}$/, 'Write the three capital letters of ISO 3166, for example LBN')
		.describe('Three-letter code of the state (ISO 3166-1), for example LBN'),
	name: z.string().min(1).describe('Name of the state at the United Nations, for example Viet Nam'),
	region: z
		.enum(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'])
		.describe('Region of the United Nations (M49), for example Africa'),
	signed: isoDate
		.optional()
		.describe('Day of signature, for example 2008-12-03. Left out: not signed'),
	joined: isoDate
		.optional()
		.describe('Day the instrument was deposited with the UN, for example 2013-04-09'),
	joined_by: z
		.enum(['ratification', 'acceptance', 'approval', 'accession'])
		.optional()
		.describe(
			'How the state joined: ratification, acceptance or approval after signing, else accession',
		),
	in_force: isoDate
		.optional()
		.describe('Entry into force for this state (Article 17), for example 2013-10-01'),
	provisional_application: z
		.boolean()
		.optional()
		.describe('true if the state declared that it applies Article 1 at once (Article 18)'),
	withdrawal_notified: isoDate
		.optional()
		.describe('Day the withdrawal was notified (Article 20), for example 2024-09-06'),
	withdrew: isoDate.optional().describe('Day the withdrawal takes effect, for example 2025-03-06'),
	...provenance,
	checked,
});
export type State = z.infer<typeof stateSchema>;

export const statesSchema = z.array(stateSchema).describe('The states, one entry each');
