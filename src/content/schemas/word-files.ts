import type { z } from 'zod';
import { factWordsSchema } from './fact-words.ts';
import { figureWordsSchema } from './figure-words.ts';
import { asksSchema } from './asks.ts';
import { homeSchema } from './home.ts';
import { interfaceSchema } from './interface.ts';
import { namesSchema } from './names.ts';
import { searchSchema } from './search-words.ts';

/** The YAML files of a language by name, each with its schema. */
export const wordFiles = {
	asks: asksSchema,
	facts: factWordsSchema,
	figures: figureWordsSchema,
	home: homeSchema,
	names: namesSchema,
	search: searchSchema,
	ui: interfaceSchema,
} as const;

type Read = { [Name in keyof typeof wordFiles]: z.output<(typeof wordFiles)[Name]> };

/** The words of a language, by file. Words of facts may be missing: the facts hold them in English. */
export type Words = Omit<Read, 'facts'> & Partial<Pick<Read, 'facts'>>;
