import type { z } from 'zod';
import { actsSchema, precedentsSchema } from './acts.ts';
import { addressSchema } from './address.ts';
import { askOrderSchema } from './asks.ts';
import { argumentsSchema } from './arguments.ts';
import { arsenalsSchema } from './arsenals.ts';
import { figuresSchema, votesSchema } from './figures.ts';
import { disinvestmentSchema } from './disinvestment.ts';
import { articleClausesSchema, modelLawsSchema } from './drafting.ts';
import { lawsSchema, noLawSchema } from './laws.ts';
import { meetingsSchema, milestonesSchema } from './meetings.ts';
import { findersSchema, parliamentsSchema } from './parliaments.ts';
import { contactsSchema, sourcesSchema } from './sources.ts';
import { statesSchema } from './states.ts';
import { articlesSchema, treatySchema } from './treaty.ts';

/** The files of content/facts/ by name, each with its schema. */
export const factFiles = {
	states: statesSchema,
	arsenals: arsenalsSchema,
	meetings: meetingsSchema,
	milestones: milestonesSchema,
	figures: figuresSchema,
	votes: votesSchema,
	treaty: treatySchema,
	articles: articlesSchema,
	'ask-order': askOrderSchema,
	acts: actsSchema,
	precedents: precedentsSchema,
	arguments: argumentsSchema,
	laws: lawsSchema,
	'no-law': noLawSchema,
	disinvestment: disinvestmentSchema,
	'model-laws': modelLawsSchema,
	'article-clauses': articleClausesSchema,
	parliaments: parliamentsSchema,
	finders: findersSchema,
	address: addressSchema,
	sources: sourcesSchema,
	contacts: contactsSchema,
} as const;
export type FactFile = keyof typeof factFiles;

/** Everything content/facts/ holds, by file. */
export type Facts = { [Name in FactFile]: z.output<(typeof factFiles)[Name]> };
