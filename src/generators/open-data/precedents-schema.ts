import { z } from 'zod';
import { actSchema, precedentsSchema } from '../../content/schemas/acts.ts';
import { checked, dayOrLess, evidence, head, iso2, sources, state } from './fields.ts';

const body = z.string().optional().describe('International assembly, where it is not of one state');
const { instrument, stance } = actSchema.shape;
const { ask } = precedentsSchema.element.shape;
const votes = z.int().nonnegative();

export const actEntry = z.object({
	id: z.string().describe('Name of the act, also its anchor on the page of precedents'),
	iso2: iso2.optional(),
	state: state.optional(),
	body,
	chamber: z.string().optional().describe('Chamber or committee'),
	instrument: instrument.describe('Kind of the act'),
	date: dayOrLess.optional().describe('Day, else month or year'),
	ref: z.string().optional().describe('Number of the paper'),
	subject: z.string().describe('What it is about'),
	outcome: z.string().describe('What came of it'),
	vote: z
		.object({
			yes: votes.describe('Votes for'),
			no: votes.describe('Votes against'),
			abstain: votes.optional().describe('Abstentions'),
		})
		.optional()
		.describe('The count'),
	vote_note: z.string().optional().describe('What to know about the count'),
	stance: stance.describe('for, against or neutral towards the ban'),
	asks: z.array(ask).optional().describe('Asks it is about, for or against'),
	language: z.string().describe('Language of the page it rests on'),
	...evidence,
	checked,
});
export type ActEntry = z.output<typeof actEntry>;

const example = z.object({
	iso2: iso2.optional(),
	state: state.optional(),
	body,
	acts: z.array(z.string()).optional().describe('Acts of the register that bear it out'),
	what: z.string().describe('What was done'),
	...evidence,
});

export const precedentsDocumentSchema = z
	.object({
		...head,
		acts: z.array(actEntry).describe('The register of acts, the newest first'),
		examples: z
			.array(
				z.object({
					ask: ask.describe('What is asked for'),
					items: z.array(example).describe('Who did so before, the best example first'),
					checked,
				}),
			)
			.describe('Who did before what a member is asked to do'),
		sources,
	})
	.describe('What parliaments have done on cluster munitions, for the ban and against it');
export type PrecedentsDocument = z.output<typeof precedentsDocumentSchema>;
