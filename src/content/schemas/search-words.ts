import { z } from 'zod';

const words = z
	.string()
	.regex(
		/^[\p{Ll}\p{Lo}']+( [\p{Ll}\p{Lo}']+)*$/u,
		'Write words in small letters with a space between',
	);

/** What the search knows beyond the words of the pages. */
export const searchSchema = z
	.strictObject({
		ignored: words.describe('Words that say nothing in a search, for example a the of'),
		same: z
			.array(words)
			.describe('Words that mean the same in a search, a group an entry, for example law bill act'),
		also: z
			.record(
				z
					.string()
					.regex(/^([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'Write an address: briefing/#article-9'),
				z.array(z.string()).min(1),
			)
			.describe(
				'Words people use and the page does not, by its address, for example briefing/#article-9: [punishment]',
			),
	})
	.describe('What the search knows beyond the words of the pages');
export type SearchWords = z.infer<typeof searchSchema>;
