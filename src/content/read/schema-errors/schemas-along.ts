import { isCollection } from 'yaml';
import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What stands in a map or list of a document. */
const partOf = (found: unknown, key: PropertyKey): unknown =>
	isCollection(found) ? found.get(key) : undefined;

/** Whether an entry has the word that tells it apart from the other options of a union. */
const isMeant = (option: Schema, found: unknown): boolean =>
	option instanceof z.ZodObject &&
	Object.entries(option.shape).some(
		([name, field]) =>
			field instanceof z.ZodLiteral && z.safeParse(field, partOf(found, name)).success,
	);

/**
 * The schema without what makes it optional or gives it a default; of a union the option that the
 * entry means, else the first.
 */
export const plainSchema = (schema: Schema | undefined, found: unknown): Schema | undefined => {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return plainSchema(schema.unwrap(), found);
	}
	if (!(schema instanceof z.ZodUnion)) return schema;
	return schema.options.find((option) => isMeant(option, found)) ?? schema.options[0];
};

const below = (schema: Schema | undefined, key: PropertyKey): Schema | undefined => {
	if (schema instanceof z.ZodObject) return (schema.shape as Record<string, Schema>)[String(key)];
	if (schema instanceof z.ZodArray) return schema.element;
	return schema instanceof z.ZodRecord ? schema.valueType : undefined;
};

/** The schemas of all that stands along a path, that of the whole first. */
export const schemasAlong = (schema: Schema, path: PropertyKey[], found: unknown): Schema[] => {
	const [key, ...rest] = path;
	const next = key === undefined ? undefined : below(plainSchema(schema, found), key);
	return next && key !== undefined
		? [schema, ...schemasAlong(next, rest, partOf(found, key))]
		: [schema];
};

/** Names of the fields that may stand in an entry. */
export const fieldsOf = (schema: Schema | undefined, found: unknown): string[] => {
	const entry = plainSchema(schema, found);
	if (entry instanceof z.ZodObject) return Object.keys(entry.shape);
	return entry instanceof z.ZodRecord && entry.keyType instanceof z.ZodEnum
		? entry.keyType.options.map(String)
		: [];
};
