import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { textSchema } from './schemas/words.ts';

/** Texts by language and address: `en/letter` is the letter in English. */
const texts = defineCollection({
	loader: glob({ base: './content', pattern: '*/**/*.mdx' }),
	schema: textSchema,
});

export const collections = { texts };
