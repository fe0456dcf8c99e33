import { z } from 'zod';
import { figureSchema } from '../../content/schemas/figures.ts';
import { duties, lawSchema } from '../../content/schemas/laws.ts';
import { meetingSchema } from '../../content/schemas/meetings.ts';
import {
	asOf,
	checked,
	day,
	dayOrLess,
	evidence,
	head,
	iso2,
	provenance,
	sources,
	webAddress,
} from './fields.ts';

const figure = z.object({
	id: z.string().describe('Name of the figure, also its anchor on the page of sources'),
	topic: figureSchema.shape.topic.describe('Group of the figure'),
	value: z.union([z.number(), z.string()]).describe('A number, or a range in a text'),
	unit: z.string().describe('What is counted'),
	as_of: asOf.optional(),
	states: z.array(iso2).optional().describe('Codes of the states that are counted'),
	...provenance,
	checked,
});

const article = z.object({
	article: z.int().describe('Number of the article'),
	title: z.string().describe('Its title'),
	obligation: z.string().describe('The obligation in a sentence of our own'),
	numbers: z
		.array(
			z.object({
				id: z.string().describe('Name of the number'),
				value: z.union([z.number(), z.string()]).describe('The number'),
				unit: z.string().optional().describe('Its unit'),
				rule: z.string().optional().describe('What it means'),
				confidence: provenance.confidence,
			}),
		)
		.optional()
		.describe('Deadlines, limits and majorities that it sets'),
	exclusions_all_needed: z
		.array(z.string())
		.optional()
		.describe('Article 2: what must all hold for a weapon not to be covered'),
	other_exclusions: z.array(z.string()).optional().describe('Article 2: other weapons not covered'),
	notes: z.array(z.string()).optional().describe('Further points'),
	checked,
});

const meeting = z.object({
	short: z.string().describe('Short name'),
	kind: meetingSchema.shape.kind.describe('Conference of the Oslo process, meeting or review'),
	name: z.string().describe('Name'),
	start: day.optional().describe('First day'),
	end: day.optional().describe('Last day'),
	parts: z
		.array(
			z.object({
				start: day.describe('First day of the part'),
				end: day.describe('Last day of the part'),
				format: z.string().describe('How it was held'),
				sources: provenance.sources.optional(),
				confidence: provenance.confidence,
			}),
		)
		.optional()
		.describe('Where it was held in parts: those that are confirmed'),
	city: z.string().optional().describe('City'),
	country: iso2.optional().describe('Code of the state of the city'),
	president: iso2.optional().describe('Code of the state that presides'),
	outcome: z.string().optional().describe('What it adopted'),
	planned: z.boolean().optional().describe('true where only the plan is known'),
	planned_outcome: z.string().optional().describe('What it was to adopt'),
	...provenance,
	checked,
});

const vote = z.object({
	resolution: z.string().describe('Number of the resolution of the UN General Assembly'),
	year: z.int().describe('Year of the vote'),
	date: day.optional().describe('Day of the vote'),
	yes: z.int().optional().describe('Votes in favour; left out where not known to us'),
	no: z.int().optional().describe('Votes against; left out where not known to us'),
	abstain: z.int().optional().describe('Abstentions; left out where not known to us'),
	no_votes: z.array(iso2).optional().describe('Codes of the states that voted against'),
	...provenance,
	checked,
});

const place = { date: day, city: z.string(), country: iso2 };
const treaty = z.object({
	title: z.string().describe('Full title'),
	adopted: z.object({ ...place, states: z.int() }).describe('Adoption: day, place, states'),
	opened: z.object(place).describe('Opening for signature: day, place'),
	in_force: day.describe('Entry into force'),
	depositary: z.string().describe('Who keeps the instruments'),
	languages: z.array(z.string()).describe('Languages of the authentic texts'),
	registration: z
		.object({
			series: z.string(),
			number: z.string(),
			chapter: z.string(),
			notification: z.string(),
		})
		.describe('Registration with the United Nations'),
	texts: z
		.array(z.object({ what: z.string(), url: webAddress, confidence: provenance.confidence }))
		.describe('Where text and status can be read'),
	...provenance,
	checked,
});

const section = z.record(z.string(), z.string());
const law = z.object({
	iso2,
	title: z.string().describe('Title in English'),
	original: z.string().optional().describe('Title in the language of the law'),
	date: dayOrLess.describe('Day, else month or year'),
	in_force: day.optional().describe('Day it entered into force'),
	kind: lawSchema.shape.kind.describe('stand_alone, amendment or general'),
	kind_detail: z.string().optional().describe('A word more on the kind'),
	does: z.string().describe('What it does, in our own words'),
	covers: z
		.array(z.enum(duties))
		.describe('What it is known to cover; not listed: not known to us'),
	lacks: lawSchema.shape.lacks.describe('What a source says it leaves out'),
	sections: section.optional().describe('Sections by subject'),
	max_penalty: z.string().optional().describe('Highest penalty for a person'),
	...evidence,
	text_read: z.boolean().optional().describe('true where the text of the law was read'),
	official: z.boolean().describe('Whether the page belongs to the state itself'),
	official_url: webAddress.optional().describe('Official collection, where the page is a copy'),
	papers: z
		.array(z.object({ what: z.string().optional(), url: webAddress.optional() }))
		.optional()
		.describe('Other papers that were read'),
	checked,
});

export const factsDocumentSchema = z
	.object({
		...head,
		treaty: treaty.describe('The Convention as a document'),
		articles: z.array(article).describe('Its articles'),
		meetings: z.array(meeting).describe('Meetings in order of time'),
		votes: z.array(vote).describe('Votes of the UN General Assembly on the Convention'),
		figures: z.array(figure).describe('Headline figures; each keeps its own date'),
		laws: z.array(law).describe('National laws'),
		sources: sources.describe('Every source of the site'),
	})
	.describe('The treaty, its articles and meetings, votes, figures, national laws and sources');
export type FactsDocument = z.output<typeof factsDocumentSchema>;
