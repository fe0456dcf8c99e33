import { z } from 'zod';

/*
 * Fields that several documents share. The descriptions are the manual on the page data/: they speak
 * to whoever reads the files, where those of src/content/schemas/ speak to editors.
 */

export const day = z.iso.date();

export const dayOrLess = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const iso2 = z
	.string()
	.regex(/^[A-Z]{2}$/)
	.describe('Two-letter code of the state, ISO 3166-1');

export const state = z.string().describe('Name of the state in English');

export const webAddress = z.url();

export const asOf = dayOrLess.describe('Year, month or day of which the fact speaks');

/** What every fact carries. */
export const provenance = {
	confidence: z.enum(['high', 'medium']).describe('high, or medium: to be worded with care'),
	sources: z.array(z.string()).min(1).describe('Ids of its sources, listed in the same file'),
};

export const checked = day.describe('Day when the entry was last compared with its sources');

/** What an entry carries that rests on a page of its own. */
export const evidence = {
	url: webAddress.optional().describe('The page it rests on'),
	also: webAddress.optional().describe('A second page on the same thing'),
	source_text: z.string().optional().describe('Who stands behind the page'),
	sources: provenance.sources.optional(),
	confidence: provenance.confidence,
};

const source = z.object({
	id: z.string().describe('Id of the source, as facts name it'),
	title: z.string().describe('Author and title'),
	url: webAddress.optional().describe('Where it can be read'),
	date: dayOrLess.optional().describe('When it was published'),
	checked,
});

/** What stands at the head of each document. */
export const head = {
	$schema: webAddress.describe('Address of the schema of this file'),
	as_of: day.describe('Date of the site: what happened later is not in the file'),
	publisher: z
		.string()
		.optional()
		.describe('Who publishes the file. Left out until the publisher has confirmed that it does'),
	licence: z
		.object({
			name: z.string().describe('Short name of the licence'),
			url: webAddress.describe('Text of the licence'),
		})
		.describe('Licence of the file'),
	about: webAddress.describe('The page that explains the file'),
};

export const sources = z.array(source).describe('The sources that the facts of the file name');
