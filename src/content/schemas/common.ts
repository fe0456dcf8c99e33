import { z } from 'zod';
import { confidences } from '../../treaty/publishable.ts';

/** A day, `YYYY-MM-DD`. Days are compared as strings: ISO order is time order. */
export const isoDate = z.iso
	.date('Write the day as YYYY-MM-DD, for example 2011-09-12')
	.describe('A day as YYYY-MM-DD, for example 2011-09-12');

/** When a fact was true: a day, a month or a year. */
export const asOf = z
	.string()
	.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/,
		'Write a year, a month or a day: 2024, 2025-09 or 2025-09-15',
	)
	.describe('The time the fact speaks of, for example 2024, 2025-09 or 2025-09-15');

export const checked = isoDate.describe(
	'Day when somebody last compared this entry with its source, for example 2026-11-23',
);

export const confidence = z
	.enum(confidences)
	.default('high')
	.describe(
		'high (may be left out), medium (published, worded with care) or low (not published), for example medium',
	);

export const sources = z
	.array(z.string().min(1))
	.describe(
		'Ids from sources.yaml, for example [CMM22, UN25]. K is general knowledge: alone it is not published',
	);

export const note = z
	.string()
	.min(1)
	.describe(
		'For editors: a doubt, a reading, what was not found; not shown to visitors. For example The day rests on one source',
	);

export const iso2 = z
	.string()
	.regex(/^[A-Z]{2}$/, 'Write the two capital letters of ISO 3166, for example LB')
	.describe('Two-letter code of the state (ISO 3166-1), for example LB; quote "NO"');

export const webAddress = z
	.url({ protocol: /^https?$/, error: 'Write a full web address that begins with https://' })
	.describe('Full web address, for example https://treaties.un.org/');

/** What every published fact carries. */
export const provenance = {
	sources,
	confidence,
	note: note.optional(),
};

export const languageTag = z
	.string()
	.regex(
		/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
		'Write the tag of the language, for example fr, zh-Hans or fa-AF',
	)
	.describe('Tag of the language (BCP 47), for example fr or fa-AF; quote "no"');

export const articleReference = z
	.string()
	.regex(
		/^\d{1,2}(\(\d\))?(\([a-z]\))?(-\(\d\))?$/,
		'Write the article with its paragraph, for example 9, 1(1)(c) or 21(3)-(4)',
	)
	.describe('Article of the Convention with its paragraph, for example "9", 1(1)(c) or 21(3)-(4)');

/** Year of a law, a bill or a paper on the ban: none is older than the ban of mines. */
export const lawYear = z.int().min(1997).max(2100).describe('Year, for example 2013');

/** A name of an entry that becomes a part of addresses. */
export const entryName = z
	.string()
	.regex(
		/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
		'Use letters, digits and hyphens, without spaces: CMM22',
	);
