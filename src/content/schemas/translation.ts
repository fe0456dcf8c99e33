import { z } from 'zod';
import { isoDate } from './common.ts';

/** What a translation says until an editor names who has read it. */
export const notReviewed = 'not yet by a native speaker';

const reviewed = z
	.union([
		z.literal(notReviewed),
		z.strictObject({
			by: z
				.string()
				.min(1)
				.describe(
					'Who has read it, a native speaker, as they want to be named, for example J. Doe',
				),
			on: isoDate.describe('Day of the review, for example 2026-12-01'),
		}),
	])
	.describe(
		`Who has reviewed the words, and when, for example by: J. Doe, on: 2026-12-01; until then: ${notReviewed}`,
	);

/** By part of the original: the id of a heading, `head` or `start`. */
const follows = z
	.record(z.string(), z.string().regex(/^[0-9a-f]{10}$/, 'Let npm run translations write it'))
	.describe(
		'The words of the original that each part follows, as npm run translations -- --record writes them, for example start: 5f2a90c1d3',
	);

const waved = z
	.record(z.string(), z.string().min(1))
	.optional()
	.describe(
		'Why a part still follows an original that has changed, for example start: A misspelt name, 2026-12-01',
	);

/** In the front matter of each text that is translated; left out of an original. */
export const textTranslation = z.strictObject({ reviewed, follows, waved });
export type TextTranslation = z.infer<typeof textTranslation>;

/** Files of words that follow those of the original; names and search words are a language's own. */
export const followingFiles = ['asks', 'figures', 'home', 'ui'] as const;

/** content/<language>/translation.yaml: what the other YAML files of the language follow. */
export const translationSchema = z
	.partialRecord(z.enum(followingFiles), textTranslation)
	.describe('By file, who has reviewed its words and what they follow; the original has none');
export type WordsTranslation = z.infer<typeof translationSchema>;
