import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { modelTextSchema } from './content/schemas/model-texts.ts';
import { textSchema } from './content/schemas/text.ts';

/** Texts by language and address: `en/letter` is the letter in English. */
const texts = defineCollection({
	loader: glob({ base: './content', pattern: ['*/**/*.mdx', '!*/model-texts/**'] }),
	schema: textSchema,
});

/** Texts to copy, by language and name: `en/model-texts/motion-accede`. */
const modelTexts = defineCollection({
	loader: glob({ base: './content', pattern: '*/model-texts/*.mdx' }),
	schema: modelTextSchema,
});

export const collections = { texts, 'model-texts': modelTexts };
