import { z } from 'zod';
import { arsenalKind, askId } from './asks.ts';
import { standings } from '../../treaty/standing.ts';
import { textTranslation } from './translation.ts';

/** What a model text is for. Each kind has a page. */
export const modelTextKinds = [
	'question',
	'motion',
	'committee',
	'national-measure',
	'follow-up',
] as const;
export type ModelTextKind = (typeof modelTextKinds)[number];

/** The page on which the model texts of a kind stand. */
export const modelTextPages: Record<ModelTextKind, string> = {
	question: 'act/questions/',
	motion: 'act/motions/',
	committee: 'act/committees/',
	'national-measure': 'act/national-measures/',
	'follow-up': 'act/after/',
};

const sentences = z.string().min(1);

/**
 * Front matter of a text to copy, in content/<language>/model-texts/. The name of the file is the
 * id of the text, the same in every language; its body is what a member copies.
 */
export const modelTextSchema = z.strictObject({
	title: z
		.string()
		.max(90)
		.describe('Short name of the text, unique in a language, for example A date for accession'),
	order: z.int().positive().describe('Place among the texts of its kind, for example 10'),
	kind: z.enum(modelTextKinds).describe('Which page it is on, for example question'),
	form: z
		.string()
		.min(1)
		.describe('The instrument in words that are shown, for example written question'),
	standing: z
		.array(z.enum(standings))
		.min(1)
		.refine((list) => new Set(list).size === list.length, 'Name each standing once')
		.describe('Standings it fits: outside, signatory, party, left, for example [outside, left]'),
	arsenal: arsenalKind
		.optional()
		.describe(
			'Left out: fits any state. producer: makes the weapon; stockpiler: stores or makes it; contaminated: has land to clear; affected: has or had land to clear, or the weapon was used there. For example producer',
		),
	ask: askId
		.optional()
		.describe('Ask that it serves, from asks.yaml, for example accede. Left out: more than one'),
	who: sentences.describe(
		'Who may use it, in one or two sentences, for example Any member. Ask the clerk for the form your chamber uses.',
	),
	why: sentences.describe(
		'Why it works, in one or two sentences, for example A written answer stays on record.',
	),
	before: z
		.array(
			z
				.string()
				.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write the id of an act in acts.yaml: gb-act-2010'),
		)
		.max(3)
		.describe(
			'Ids from acts.yaml of who did something like it, the closest first, for example [fi-oral-2008]. []: none is known',
		),
	answer: sentences.describe(
		'The likely answer, worded as likelihood, for example Probably that no date can be given.',
	),
	next: sentences.describe(
		'What to do or ask next, in one or two sentences, for example Table the motion on ratification.',
	),
	translation: textTranslation.optional().describe('Left out of an original'),
});
