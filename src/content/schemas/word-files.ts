import type { z } from 'zod';
import { factWordsSchema } from './fact-words.ts';
import { figureWordsSchema } from './figure-words.ts';
import { asksSchema } from './asks.ts';
import { homeSchema } from './home.ts';
import { interfaceSchema } from './interface.ts';
import { namesSchema } from './names.ts';
import { searchSchema } from './search-words.ts';
import { translationSchema } from './translation.ts';

/** The YAML files of a language by name, each with its schema. */
export const wordFiles = {
	asks: asksSchema,
	facts: factWordsSchema,
	figures: figureWordsSchema,
	home: homeSchema,
	names: namesSchema,
	search: searchSchema,
	translation: translationSchema,
	ui: interfaceSchema,
} as const;

type Read = { [Name in keyof typeof wordFiles]: z.output<(typeof wordFiles)[Name]> };

/** Files that the original has none of: the facts hold their words in English. */
export const ofTranslations = ['facts', 'translation'] as const;
type OfTranslations = (typeof ofTranslations)[number];

/** The words of a language, by file. */
export type Words = Omit<Read, OfTranslations> & Partial<Pick<Read, OfTranslations>>;
