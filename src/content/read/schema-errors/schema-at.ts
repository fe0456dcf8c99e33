import { isMap } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';

interface Shape {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	keyType?: z.ZodType;
	valueType?: z.ZodType;
	/** Words of an enum. */
	entries?: Record<string, string>;
	options?: z.ZodType[];
	discriminator?: string;
	values?: unknown[];
}

const shapeOf = (schema: z.ZodType): Shape => schema.def as unknown as Shape;

/** The schema without what makes it optional or gives it a default. */
const unwrap = (schema: z.ZodType | undefined): z.ZodType | undefined => {
	const inner = schema && shapeOf(schema).innerType;
	return inner ? unwrap(inner) : schema;
};

const below = (shape: Shape, key: PropertyKey): z.ZodType | undefined =>
	shape.shape?.[String(key)] ?? shape.element ?? shape.valueType;

/** The option of a union that an entry means: by its field that tells them apart, else the first. */
const optionFor = (shape: Shape, document: Document, path: PropertyKey[]) => {
	const { options = [], discriminator } = shape;
	const node = path.length === 0 ? document.contents : document.getIn(path);
	const value: unknown = isMap(node) && discriminator ? node.get(discriminator) : undefined;
	return (
		options.find((option) => {
			const field = discriminator && shapeOf(option).shape?.[discriminator];
			return field && shapeOf(field).values?.includes(value);
		}) ?? options[0]
	);
};

/** The schema of what stands at a path. */
export const schemaAt = (
	schema: z.ZodType | undefined,
	path: PropertyKey[],
	document: Document,
	done: PropertyKey[] = [],
): z.ZodType | undefined => {
	const [key, ...rest] = path;
	if (!schema || key === undefined) return schema;
	const shape = shapeOf(unwrap(schema) ?? schema);
	if (shape.options) return schemaAt(optionFor(shape, document, done), path, document, done);
	return schemaAt(below(shape, key), rest, document, [...done, key]);
};

/** Schema of the names of the fields at a path, where these are words of the editor's choice. */
export const keyTypeAt = (
	schema: z.ZodType,
	path: PropertyKey[],
	document: Document,
): z.ZodType | undefined => {
	const record = unwrap(schemaAt(schema, path, document));
	return record && shapeOf(record).keyType;
};

/** Names of the fields that may stand at a path. */
export const fieldsOf = (schema: z.ZodType, path: PropertyKey[], document: Document): string[] => {
	const at = unwrap(schemaAt(schema, path, document));
	if (!at) return [];
	const shape = shapeOf(at);
	const names = shape.keyType && shapeOf(shape.keyType).entries;
	if (names) return Object.keys(names);
	const object = shape.options ? unwrap(optionFor(shape, document, path)) : at;
	return object ? Object.keys(shapeOf(object).shape ?? {}) : [];
};

/** Values of the field that tells the kinds of an entry apart, where the path leads to it. */
export const discriminators = (schema: z.ZodType, path: PropertyKey[]): string[] => {
	let at: z.ZodType | undefined = schema;
	for (const key of path.slice(0, -1)) {
		const entry = unwrap(at);
		at = entry && below(shapeOf(entry), key);
	}
	const { options = [], discriminator } = at ? shapeOf(at) : {};
	if (!discriminator || discriminator !== path.at(-1)) return [];
	return options.flatMap((option) => {
		const field = shapeOf(option).shape?.[discriminator];
		return field ? (shapeOf(field).values ?? []).map(String) : [];
	});
};

/** What the field is for, in the words editors see as a tooltip. */
export const describe = (
	schema: z.ZodType,
	path: PropertyKey[],
	document: Document,
): string | undefined => {
	for (let length = path.length; length > 0; length--) {
		const at = schemaAt(schema, path.slice(0, length), document);
		if (at?.description) return at.description;
	}
	return undefined;
};
