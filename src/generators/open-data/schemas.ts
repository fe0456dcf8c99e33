import { z } from 'zod';
import { rowSchema } from './csv.ts';
import { factsDocumentSchema } from './facts-schema.ts';
import type { Given } from './input.ts';
import { schemaAddress } from './head.ts';
import { precedentsDocumentSchema } from './precedents-schema.ts';
import { statesDocumentSchema } from './states-schema.ts';
import { actColumns, stateColumns } from './tables.ts';

/** Schemas by name. Those of tables describe a row. */
const schemas = {
	states: statesDocumentSchema,
	'states-table': rowSchema(stateColumns, 'A row of states.csv: a state'),
	precedents: precedentsDocumentSchema,
	'precedents-table': rowSchema(actColumns, 'A row of precedents.csv: an act of a parliament'),
	facts: factsDocumentSchema,
};
export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas) as SchemaName[];

/** A JSON Schema, as far as the manual reads it. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	[keyword: string]: unknown;
}

/** The JSON Schema of a file, made of its Zod schema. */
export const jsonSchemaOf = (name: SchemaName, given: Pick<Given, 'address'>): JsonSchema => ({
	$id: schemaAddress(name, given),
	...(z.toJSONSchema(schemas[name], { target: 'draft-7' }) as JsonSchema),
});

/** A field for the manual: `states[].arsenal.producer`, and what it holds. */
export interface Field {
	path: string;
	description: string;
}

/**
 * The fields of a file, each with its description. What lies deeper than `depth` is left to the
 * schema itself.
 */
export const fieldsOf = (schema: JsonSchema, depth: number, above = ''): Field[] =>
	Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const path = `${above}${name}${field.items?.properties ? '[]' : ''}`;
		const own = { path, description: field.description ?? field.items?.description ?? '' };
		if (depth === 1) return [own];
		return [own, ...fieldsOf(field.items ?? field, depth - 1, `${path}.`)];
	});
