import { z } from 'zod';
import { checked, confidence, iso2, isoDate, provenance, webAddress } from './common.ts';

const place = {
	date: isoDate,
	city: z.string().describe('City in English, for example Dublin'),
	country: iso2,
};

export const treatySchema = z
	.strictObject({
		title: z
			.string()
			.describe('Full title of the treaty, for example Convention on Cluster Munitions'),
		adopted: z
			.strictObject({
				...place,
				states: z.int().positive().describe('How many states adopted the text, for example 107'),
			})
			.describe('Adoption of the text'),
		opened: z.strictObject(place).describe('Opening for signature'),
		in_force: isoDate.describe('Entry into force of the treaty, for example 2010-08-01'),
		depositary: z
			.string()
			.describe('Who keeps the instruments, for example Secretary-General of the United Nations'),
		languages: z
			.array(z.string())
			.describe('Languages of the authentic texts, for example [ar, en]'),
		registration: z
			.strictObject({
				series: z
					.string()
					.describe('Volume and page in the UN Treaty Series, for example vol. 2688, p. 39'),
				number: z.string().describe('Registration number, for example "47713"'),
				chapter: z.string().describe('Chapter of the UN Treaty Collection, for example XXVI-6'),
				notification: z
					.string()
					.describe('Depositary notification, for example C.N.776.2008.TREATIES-2'),
			})
			.describe('Registration with the United Nations'),
		texts: z
			.array(
				z.strictObject({
					what: z.string().describe('What is at the address, for example text and status'),
					url: webAddress,
					confidence,
				}),
			)
			.describe('Where the text and the status can be read'),
		...provenance,
		checked,
	})
	.describe('The Convention as a document');

const articleSchema = z.strictObject({
	article: z.int().min(1).max(23).describe('Number of the article, for example 4'),
	title: z
		.string()
		.describe('Title of the article in the treaty, for example Transparency measures'),
	obligation: z
		.string()
		.describe(
			'The obligation in one sentence of our own, for example Report to the depositary each year',
		),
	numbers: z
		.array(
			z.strictObject({
				id: z.string().describe('Name of the number, for example deadline'),
				value: z.union([z.number(), z.string()]).describe('The number, for example 8'),
				unit: z.string().optional().describe('Its unit, for example years'),
				rule: z
					.string()
					.optional()
					.describe('What the number means, in a few words, for example years to destroy stocks'),
				confidence,
			}),
		)
		.optional()
		.describe('Numbers the article sets: deadlines, limits, majorities'),
	exclusions_all_needed: z
		.array(z.string())
		.optional()
		.describe(
			'Article 2: properties that together exclude a weapon, for example fewer than ten submunitions',
		),
	other_exclusions: z
		.array(z.string())
		.optional()
		.describe('Article 2: other weapons not covered, for example mines'),
	notes: z
		.array(z.string())
		.optional()
		.describe('Further points, each in a few words, for example an extension can be asked for'),
	checked,
});

export const articlesSchema = z.array(articleSchema).describe('The articles in order');
