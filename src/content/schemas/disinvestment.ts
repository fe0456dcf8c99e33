import { z } from 'zod';
import { checked, iso2, lawYear } from './common.ts';
import { evidence } from './evidence.ts';

const status = z.string().describe('How far it came, for example tabled; not in the act');
export const disinvestmentSchema = z
	.array(
		z.discriminatedUnion('kind', [
			z.strictObject({
				iso2,
				kind: z.literal('law').describe('law: a law against investment in makers of the weapon'),
				year: lawYear,
				scope: z.string().describe('What it forbids to whom, for example public money only'),
				see: z.string().optional().describe('The law and section, for example section 10(2)'),
				...evidence,
				checked,
			}),
			z.strictObject({
				iso2,
				kind: z.literal('bill').describe('bill: a proposal that is not law'),
				what: z.string().describe('What it would do, for example bar investment in makers'),
				status,
				...evidence,
				unconfirmed: z
					.strictObject({ status })
					.optional()
					.describe('Part that rests on general knowledge; not shown, for example status: …'),
				checked,
			}),
			z.strictObject({
				iso2: iso2.optional().describe('Code of the state, for example FR. Left out: many states'),
				kind: z.literal('declaration').describe('declaration: how a government reads the treaty'),
				year: lawYear.optional(),
				what: z.string().describe('What was declared, for example finance counts as assistance'),
				...evidence,
				checked,
			}),
		]),
	)
	.describe('Laws, bills and declarations against investment in makers of cluster munitions');
