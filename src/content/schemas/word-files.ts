import type { z } from 'zod';
import { figureWordsSchema } from './figure-words.ts';
import { asksSchema } from './asks.ts';
import { homeSchema } from './home.ts';
import { interfaceSchema } from './interface.ts';
import { namesSchema } from './names.ts';
import { searchSchema } from './search-words.ts';

/** The YAML files of a language by name, each with its schema. */
export const wordFiles = {
	asks: asksSchema,
	figures: figureWordsSchema,
	home: homeSchema,
	names: namesSchema,
	search: searchSchema,
	ui: interfaceSchema,
} as const;

/** The words of a language, by file. */
export type Words = { [Name in keyof typeof wordFiles]: z.output<(typeof wordFiles)[Name]> };
