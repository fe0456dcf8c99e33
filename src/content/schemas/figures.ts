import { z } from 'zod';
import { countedIn } from '../../treaty/counted.ts';
import { asOf, checked, iso2, isoDate, provenance } from './common.ts';

const rises = (range: string): boolean => {
	const [first = 0, last = 0] = range.split('-').map(Number);
	return !(first >= last);
};

/** What is measured, not counted: such a number may have a decimal point. */
const measured = /\b(percent|square|hectares?|tonnes?|kilometres?)\b/;

const figure = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens: casualties-2024')
		.describe('Name of the figure in texts, unique, for example casualties-2024'),
	topic: z
		.enum([
			'membership',
			'casualties',
			'stockpiles',
			'production',
			'contamination',
			'weapon',
			'laws',
		])
		.describe('Group on the page of sources, for example casualties'),
	value: z
		.union([
			z.number().nonnegative(),
			z
				.string()
				.regex(/^\d+-\d+$/, 'Write a number, or a range such as 10-40')
				.refine(rises, 'Begin a range with the lower number: 10-40'),
		])
		.optional()
		.describe(
			'The number without separators, for example 1063, or a range, for example 10-40. Left out where the figure is counted',
		),
	counted: z
		.strictObject({
			in: z
				.enum(countedIn)
				.describe(
					'States Parties by states.yaml (parties), with all stocks destroyed (stockpileDestroyed) or all land cleared (clearanceCompleted) by arsenals.yaml',
				),
			among: z
				.array(iso2)
				.optional()
				.describe('The states among which they are counted, for example the members of NATO'),
		})
		.optional()
		.describe(
			'In place of value and as_of: what the figure counts. It is counted on the day of the site',
		),
	unit: z.string().min(1).describe('What is counted, for example people killed or injured'),
	as_of: asOf.optional(),
	states: z.array(iso2).optional().describe('The states that are counted, for example [AF, IQ]'),
	...provenance,
	checked,
});
export const figureSchema = figure
	.refine(
		({ value, unit }) =>
			typeof value !== 'number' || Number.isInteger(value) || measured.test(unit),
		{
			error:
				'Write a whole number without separators; only what is measured, such as percent or square kilometres, has a decimal point',
			path: ['value'],
		},
	)
	.refine(
		({ value, unit }) => typeof value !== 'number' || value <= 100 || !/\bpercent\b/.test(unit),
		{ error: 'Write at most 100 percent', path: ['value'] },
	)
	.refine(({ value, counted }) => (value === undefined) !== (counted === undefined), {
		error: 'Write value or counted here, and not both',
		path: ['id'],
	});
export type Figure = z.infer<typeof figureSchema>;

export const figuresSchema = z.array(figureSchema).describe('Headline figures');

export const votesSchema = z
	.array(
		z.strictObject({
			resolution: z
				.string()
				.regex(/^\d+\/\d+$/, 'Write the number of the resolution: 78/32')
				.describe('Number of the resolution, for example 78/32'),
			year: z.int().describe('Year of the vote, for example 2023'),
			date: isoDate
				.optional()
				.describe('Day of the vote, if a source names it, for example 2019-12-12'),
			yes: z
				.int()
				.nonnegative()
				.optional()
				.describe('Votes in favour, for example 148. Left out: not known to us'),
			no: z
				.int()
				.nonnegative()
				.optional()
				.describe('Votes against, for example 1. Left out: not known to us'),
			abstain: z
				.int()
				.nonnegative()
				.optional()
				.describe('Abstentions, for example 36. Left out: not known to us'),
			no_votes: z.array(iso2).optional().describe('States that voted against, for example [RU]'),
			...provenance,
			checked,
		}),
	)
	.describe('Totals of the votes in the UN General Assembly');
