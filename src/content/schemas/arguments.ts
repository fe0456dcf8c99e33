import { z } from 'zod';
import { standings } from '../../treaty/standing.ts';
import { articleReference, asOf, checked, iso2 } from './common.ts';
import { evidence } from './evidence.ts';

const concede = z
	.string()
	.describe('What must be granted, in our own words, for example The threat is real.');
const fact = z.string().describe('The fact in a sentence, for example 47 states voiced concern');

/** What a statement may name in other files; each of these is a source of the statement. */
const named = {
	articles: z
		.array(articleReference)
		.optional()
		.describe('Articles of the Convention that say so, for example ["9", 21(3)-(4)]'),
	figures: z
		.array(z.string())
		.optional()
		.describe('Ids from figures.yaml or of computed facts, for example [nato-members-party]'),
	votes: z.array(z.string()).optional().describe('Resolutions in votes.yaml, for example [78/32]'),
	acts: z.array(z.string()).optional().describe('Ids from acts.yaml, for example [sk-2015]'),
	laws: z
		.array(iso2)
		.optional()
		.describe('States whose entries in laws.yaml bear this out, for example [DE, AT]'),
};

const said = asOf
	.optional()
	.describe('When it was said, for example 2024-07-11, "2013-12" or "2021". Left out: see note');

const argumentSchema = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens: low-dud-rate')
		.describe('Name of the argument, unique, for example low-dud-rate'),
	title: z
		.string()
		.describe('The argument as one hears it, for example We signed; that says it all'),
	articles: z
		.array(articleReference)
		.describe('Articles of the Convention it turns on, for example [1(1)(c), 21(3)]'),
	standing: z
		.array(z.enum(standings))
		.min(1)
		.describe('Standings of the states whose members meet it, for example [outside, signatory]'),
	made_by: z
		.array(
			z.strictObject({
				who: z.string().describe('Who made it and where, for example government of Portugal'),
				date: said,
				...named,
				...evidence,
			}),
		)
		.describe('Who made the argument, for example who: government of Portugal, with date and url'),
	answers: z
		.array(
			z.strictObject({
				fact,
				date: said,
				...named,
				...evidence,
				unconfirmed: z
					.strictObject({ fact })
					.optional()
					.describe('Part that rests on general knowledge; not shown, for example fact: …'),
			}),
		)
		.describe('Facts that answer it, for example fact: 47 states voiced concern, with its source'),
	concede: concede.optional(),
	unconfirmed: z
		.strictObject({ concede })
		.optional()
		.describe('Part that rests on general knowledge; not shown, for example concede: …'),
	checked,
});

export const argumentsSchema = z
	.array(argumentSchema)
	.describe('Arguments against joining or against a law, and what answers them');
