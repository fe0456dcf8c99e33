import { figureWordsSchema } from './figure-words.ts';
import { asksSchema, homeSchema, interfaceSchema, namesSchema, searchSchema } from './words.ts';

/** The YAML files of a language by name, each with its schema. */
export const wordFiles = {
	asks: asksSchema,
	figures: figureWordsSchema,
	home: homeSchema,
	names: namesSchema,
	search: searchSchema,
	ui: interfaceSchema,
} as const;
