import { z } from 'zod';
import { figureWordsSchema } from './figure-words.ts';
import { factFiles } from './files.ts';
import { asksSchema, homeSchema, interfaceSchema, namesSchema, siteSchema } from './words.ts';

/** Schema of every YAML file of content/, by the name of its JSON Schema. */
const yamlFiles = {
	...factFiles,
	asks: asksSchema,
	'figure-words': figureWordsSchema,
	home: homeSchema,
	names: namesSchema,
	site: siteSchema,
	ui: interfaceSchema,
};

/**
 * JSON Schemas for editors that speak the YAML language server: the descriptions become tooltips.
 * `npm run schemas` writes them; the first line of each YAML file names its own.
 */
export const jsonSchemas = (): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(yamlFiles).map(([name, schema]) => [
			name,
			z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
		]),
	);
