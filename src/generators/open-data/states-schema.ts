import { z } from 'zod';
import { askIds } from '../../treaty/asks.ts';
import { standings } from '../../treaty/standing.ts';
import { stateSchema } from '../../content/schemas/states.ts';
import { asOf, checked, day, head, iso2, provenance, sources } from './fields.ts';

const fact = z.object({
	as_of: asOf,
	status: z
		.enum(['none_held', 'unclear', 'reported'])
		.optional()
		.describe('Where the plain statement would be too strong'),
	detail: z.string().optional().describe('What else the sources say'),
	...provenance,
});
const year = z.object({ value: z.int(), ...provenance }).optional();
const done = fact.extend({ year: year.describe('Year of completion') });
const term = z.object({
	date: day.describe('The deadline'),
	original: day.optional().describe('The deadline before it was extended'),
	status: z.enum(['met', 'no_stock_held']).optional().describe('met, or no_stock_held'),
	request: z
		.object({
			meeting: z.string().describe('Short name of the meeting'),
			paper: z.string().optional().describe('Number of the paper'),
			...provenance,
		})
		.optional()
		.describe('A request for more time whose result is not known to us'),
	detail: z.string().optional().describe('What else the sources say of more time'),
	as_of: asOf,
	...provenance,
});
const use = z.object({
	since: z.string().describe('Year or month of the first use'),
	until: z.string().describe('Year or month of the last use'),
	by: z.string().describe('Who used them'),
	status: z.string().describe('confirmed, reported or alleged'),
	...provenance,
});

const arsenal = z.object({
	producer: fact.optional().describe('Listed as a producer'),
	former_producer: fact.optional().describe('Produced, and has stopped'),
	stockpile: fact.optional().describe('Listed with stocks'),
	stockpile_destroyed: done.optional().describe('Has destroyed its stocks'),
	destruction_deadline: term.optional().describe('Published deadline of Article 3'),
	contaminated: fact
		.extend({ extent: z.string().optional().describe('Extent, as the source puts it') })
		.optional()
		.describe('Has land to clear'),
	clearance_deadline: term.optional().describe('Published deadline of Article 4'),
	clearance_completed: done.optional().describe('Has cleared its land'),
	first_report_missing: fact
		.optional()
		.describe('Had sent no first report under Article 7 by the time of as_of'),
	used_on_territory: z.array(use).optional().describe('Use on the territory of the state'),
	used: fact
		.extend({ years: z.string().describe('Years of use') })
		.optional()
		.describe('Use by the state since the treaty was adopted'),
});

const deadline = z.object({
	article: z
		.union([z.literal(3), z.literal(4), z.literal(7)])
		.describe('3: destroy stocks; 4: clear land; 7: report'),
	date: day.describe('The last day, which may have passed'),
	origin: z
		.enum(['published', 'computed'])
		.describe('published, or computed from the entry into force'),
});

const vote = z.object({
	resolution: z.string().describe('Number of the resolution'),
	vote: z.enum(['yes', 'no', 'abstain', 'absent']).describe('yes, no, abstain or absent'),
	...provenance,
});

export const stateEntry = z.object({
	iso2,
	iso3: z
		.string()
		.regex(/^[A-Z]{3}$/)
		.describe('Three-letter code, ISO 3166-1'),
	name: z.string().describe('Name in English, as the site says it'),
	region: stateSchema.shape.region.describe('Africa, Americas, Asia, Europe or Oceania'),
	standing: z
		.enum(standings)
		.describe(
			'party: State Party; signatory: signed, not ratified; outside: neither; left: withdrawn',
		),
	signed: day.optional().describe('Day of signature'),
	joined: day.optional().describe('Day the instrument was deposited with the United Nations'),
	joined_by: stateSchema.shape.joined_by.describe(
		'ratification, acceptance, approval or accession',
	),
	in_force: day.optional().describe('Entry into force for the state'),
	withdrawal_notified: day.optional().describe('Day the withdrawal was notified'),
	withdrew: day.optional().describe('Day the withdrawal took effect'),
	...provenance,
	checked,
	arsenal: arsenal.describe('What is known of its arsenal; each fact with date and sources'),
	deadlines: z.array(deadline).describe('Deadlines that run for the state'),
	un_votes: z
		.array(vote)
		.describe('Votes on the Convention in the UN General Assembly, as far as found'),
	first_ask: z.enum(askIds).describe('What its government should be asked first'),
	asks: z.array(z.enum(askIds)).describe('Everything it should be asked, in this order'),
});
export type StateEntry = z.output<typeof stateEntry>;

const count = z.int().nonnegative();

export const statesDocumentSchema = z
	.object({
		...head,
		counts: z
			.object({
				states: count.describe('All states'),
				joined: count.describe('States Parties and signatories'),
				not_joined: count.describe('Outside and left'),
				party: count.describe('States Parties'),
				signatory: count.describe('Signed, not ratified'),
				outside: count.describe('Neither signed nor joined'),
				left: count.describe('Withdrawal in effect'),
				in_force: count.describe('States Parties for which the Convention is in force'),
			})
			.describe('Numbers of states'),
		questions: z
			.partialRecord(z.enum(askIds), z.string())
			.describe('The question of each ask, by its name'),
		states: z.array(stateEntry).describe('All states by name'),
		sources,
	})
	.describe('Every state and where it stands on the Convention on Cluster Munitions');
export type StatesDocument = z.output<typeof statesDocumentSchema>;
