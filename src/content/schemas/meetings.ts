import { z } from 'zod';
import { checked, entryName, iso2, isoDate, provenance } from './common.ts';

export const meetingSchema = z.strictObject({
	short: entryName.describe('Short name, unique, for example 2MSP'),
	kind: z
		.enum(['oslo_process', 'meeting_of_states_parties', 'review_conference'])
		.describe('oslo_process, meeting_of_states_parties or review_conference'),
	name: z.string().min(1).describe('Name in English, for example Second Meeting of States Parties'),
	start: isoDate.optional().describe('First day, for example 2011-09-12. Left out: not known yet'),
	end: isoDate.optional().describe('Last day, for example 2011-09-16'),
	parts: z
		.array(
			z.strictObject({
				start: isoDate.describe('First day of this part, for example 2020-11-25'),
				end: isoDate.describe('Last day of this part, for example 2020-11-27'),
				format: z.string().describe('How it was held, for example virtual'),
				sources: provenance.sources.optional(),
				confidence: provenance.confidence,
			}),
		)
		.optional()
		.describe('Where a meeting was held in parts'),
	city: z.string().optional().describe('City in English, for example Beirut'),
	country: iso2.optional().describe('State of the city, for example LB'),
	president: iso2.optional().describe('State that presides, for example LB'),
	outcome: z.string().optional().describe('What it adopted, for example Beirut Declaration'),
	planned: z
		.boolean()
		.optional()
		.describe('true while only the plan of the meeting is known, not that it took place'),
	planned_outcome: z
		.string()
		.optional()
		.describe('What it was to adopt, for example an action plan for five years'),
	...provenance,
	checked,
});
export type Meeting = z.infer<typeof meetingSchema>;

export const meetingsSchema = z.array(meetingSchema).describe('Meetings in order of time');

export const milestonesSchema = z
	.array(
		z.strictObject({
			date: isoDate.describe('The day, for example 2010-08-01'),
			what: z
				.string()
				.min(1)
				.describe(
					'What happened, one short sentence of our own, for example The Convention entered into force',
				),
			precision: z
				.enum(['month', 'year'])
				.optional()
				.describe('month or year, where the day itself is not known'),
			...provenance,
			checked,
		}),
	)
	.describe('Key dates in order of time');
