import { z } from 'zod';
import { asOf, checked, iso2, isoDate, provenance } from './common.ts';

const datum = z.strictObject({
	as_of: asOf,
	...provenance,
	status: z
		.enum(['none_held', 'unclear', 'reported'])
		.optional()
		.describe('Only where the plain statement would be too strong: none_held, unclear or reported'),
	detail: z
		.string()
		.min(1)
		.optional()
		.describe(
			'What else the sources say of production or stocks, shown below the plain statement, for example Sent all its stock abroad in 2014, to be destroyed',
		),
});

const completed = datum.extend({
	year: z
		.strictObject({
			value: z.int().min(1997).max(2100).describe('Year of completion, for example 2015'),
			...provenance,
		})
		.optional()
		.describe('Year of completion, with sources of its own'),
});

const deadline = z.strictObject({
	date: isoDate.describe('The deadline in force, for example 2030-08-01'),
	original: isoDate
		.optional()
		.describe('The deadline before any extension, for example 2020-08-01'),
	status: z
		.enum(['met', 'no_stock_held'])
		.optional()
		.describe('met, or no_stock_held where there was nothing to destroy'),
	request: z
		.strictObject({
			meeting: z.string().describe('Meeting in meetings.yaml, for example 13MSP'),
			paper: z.string().optional().describe('Number of the paper, for example CCM/MSP/2025/3'),
			...provenance,
		})
		.optional()
		.describe('A request for more time whose result is not known to us; delete it once it is'),
	detail: z
		.string()
		.min(1)
		.optional()
		.describe(
			'What else the sources say of more time, for example Was preparing a request in 2022',
		),
	as_of: asOf,
	...provenance,
});

const arsenalSchema = z.strictObject({
	iso2,
	producer: datum.optional().describe('Listed by the Monitor as a producer'),
	former_producer: datum.optional().describe('Produced, and has stopped'),
	stockpile: datum.optional().describe('Listed as holding stocks'),
	stockpile_destroyed: completed.optional().describe('Has destroyed its stocks'),
	destruction_deadline: deadline.optional().describe('Deadline of Article 3, eight years'),
	contaminated: datum
		.extend({
			extent: z
				.string()
				.optional()
				.describe('Extent as the source puts it, for example heavy (100-1,000 km2)'),
		})
		.optional()
		.describe('Has land with cluster munition remnants'),
	clearance_deadline: deadline.optional().describe('Deadline of Article 4, ten years'),
	clearance_completed: completed.optional().describe('Has cleared all known contaminated land'),
	first_report_missing: datum
		.optional()
		.describe('Had sent no first report under Article 7 by the time of as_of'),
	used_on_territory: z
		.array(
			z.strictObject({
				since: asOf.describe('Year, or month, of the first use, for example 2022'),
				until: z
					.string()
					.describe('Year of the last use, or ongoing with its year, for example ongoing (2025)'),
				by: z.string().describe('Who used them, for example Russia; Ukraine'),
				status: z
					.string()
					.describe(
						'confirmed, reported or alleged, with the reason, for example reported, by one source',
					),
				...provenance,
			}),
		)
		.optional()
		.describe('Use of cluster munitions on the territory of this state'),
	used: datum
		.extend({ years: z.string().describe('Years of use, for example 2014-2015, since 2022') })
		.optional()
		.describe('Use by this state since the treaty was adopted in 2008'),
	votes: z
		.array(
			z.strictObject({
				resolution: z
					.string()
					.describe('Number of the resolution in votes.yaml, for example 74/62'),
				vote: z
					.enum(['yes', 'no', 'abstain', 'absent'])
					.describe('yes, no, abstain or absent; quote "yes" and "no"'),
				...provenance,
			}),
		)
		.optional()
		.describe('Recorded votes in the UN General Assembly on the Convention'),
	checked,
});
export type Arsenal = z.infer<typeof arsenalSchema>;

export const arsenalsSchema = z.array(arsenalSchema).describe('Arsenals, one entry a state');
