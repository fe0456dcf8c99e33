import { z } from 'zod';
import { factFiles } from './fact-files.ts';
import { wordFiles } from './word-files.ts';
import { modelTextSchema } from './model-texts.ts';
import { siteSchema } from './site.ts';
import { textSchema } from './text.ts';

const { figures: figureWords, facts: factWords, ...words } = wordFiles;

/** Schema of every YAML file of content/, and of the heads of texts, by the name of its JSON Schema. */
const schemas = {
	...factFiles,
	...words,
	// The facts have a file of that name too.
	'figure-words': figureWords,
	'fact-words': factWords,
	site: siteSchema,
	text: textSchema,
	'model-text': modelTextSchema,
};

/**
 * JSON Schemas for editors that speak the YAML language server: the descriptions become tooltips.
 * `npm run schemas` writes them; the first line of each YAML file names its own.
 */
export const jsonSchemas = (): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			name,
			z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
		]),
	);
