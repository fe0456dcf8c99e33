import { isMap, isScalar, isSeq } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { nearest, suggest } from './nearest.ts';

/** A fault that a schema finds, in words of the content. */
export interface Said {
	path: PropertyKey[];
	/** The field itself is wrong, not what it holds. */
	key?: string;
	/** Name of a field that is missing. */
	missing?: string;
	message: string;
	fix?: string;
}

const kinds: Record<string, string> = {
	string: 'words',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	tuple: 'a list',
	object: 'an entry with fields',
	record: 'an entry with fields',
};

/** Everything that a schema finds wrong with a document. */
export const sayIssues = (
	issues: z.core.$ZodIssue[],
	document: Document,
	schema: z.ZodType,
): Said[] => withoutSlips(issues.flatMap((issue) => sayIssue(issue, document, schema)));

/** A field with a slip in its name is missing under its right one: that is one fault, not two. */
const withoutSlips = (said: Said[]): Said[] =>
	said.filter(
		({ missing, path }) =>
			missing === undefined ||
			!said.some(
				({ key, path: other, fix }) =>
					key !== undefined && fix === `write "${missing}".` && other.join() === path.join(),
			),
	);

const sayIssue = (issue: z.core.$ZodIssue, document: Document, schema: z.ZodType): Said[] => {
	const { path } = issue;
	const name = fieldName(path);
	const found = document.getIn(path) as unknown;
	const node = document.getIn(path, true);
	const shown = short(isScalar(node) ? (node.source ?? found) : found);
	const help = describe(schema, path, document);
	const about = help && { fix: `write here: ${lower(help)}.` };

	// Faults of the entry itself carry its path; any other fault without a value means it is missing.
	const ofEntry = ['unrecognized_keys', 'invalid_key', 'invalid_union', 'custom'];
	if (found === undefined && path.length > 0 && !ofEntry.includes(issue.code)) {
		const field = String(path.at(-1));
		return [
			{
				path: path.slice(0, -1),
				missing: field,
				message: `The field "${field}" is missing.`,
				fix: help ? `add it: ${lower(help)}.` : 'add it.',
			},
		];
	}

	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path,
				key,
				message: `There is no field "${key}" here.`,
				fix: suggestField(key, fieldsOf(schema, path, document)),
			}));
		case 'invalid_type':
			if (found === null || found === undefined) {
				return [{ path, message: `${name} is empty.`, ...about }];
			}
			if (issue.expected === 'string' && typeof found !== 'object') {
				const fix = `put it into double quotes: ${shown}.`;
				return [{ path, message: `${name} should be words.`, fix }];
			}
			return [
				{
					path,
					message: `${name} should be ${kinds[issue.expected] ?? issue.expected}.`,
					...about,
				},
			];
		case 'too_big':
			if (typeof found === 'string') {
				const fix = `use at most ${String(issue.maximum)}.`;
				return [{ path, message: `${name} is too long: ${found.length} signs.`, fix }];
			}
			if (isSeq(found)) {
				const message = `${name} lists ${found.items.length}, which is too many.`;
				return [{ path, message, fix: `keep at most ${String(issue.maximum)}.` }];
			}
			return [{ path, message: `${name} is ${shown}, which is too high.`, ...about }];
		case 'too_small':
			if (found === '') return [{ path, message: `${name} is empty.`, ...about }];
			if (isSeq(found)) {
				const count = found.items.length === 0 ? 'nothing' : `only ${found.items.length}`;
				return [{ path, message: `${name} lists ${count}.`, ...about }];
			}
			return [{ path, message: `${name} is ${shown}, which is too low.`, ...about }];
		case 'invalid_value':
			return [
				{
					path,
					message: `${name} is ${shown}.`,
					fix: suggest(text(found), issue.values.map(String)),
				},
			];
		case 'invalid_union': {
			const values = discriminators(schema, path);
			if (values.length === 0) return [{ path, message: `${name} is ${shown}.`, ...about }];
			if (found === undefined) {
				const field = String(path.at(-1));
				return [
					{
						path: path.slice(0, -1),
						message: `The field "${field}" is missing.`,
						fix: `add it, with one of ${values.join(', ')}.`,
					},
				];
			}
			return [{ path, message: `${name} is ${shown}.`, fix: suggest(text(found), values) }];
		}
		case 'invalid_key': {
			const key = String(path.at(-1));
			const [reason] = issue.issues;
			const record = unwrap(schemaAt(schema, path.slice(0, -1), document));
			const capitals = key.toUpperCase();
			const fix =
				record && definition(record).keyType?.safeParse(capitals).success
					? `write ${capitals}.`
					: `${lower(reason?.message ?? '')}.`;
			return [
				{
					path: path.slice(0, -1),
					key,
					message: `"${key}" is no name that can stand here.`,
					...(reason && { fix }),
				},
			];
		}
		case 'custom':
			return [{ path, message: `${name} is ${shown}.`, fix: `${lower(issue.message)}.` }];
		default: {
			if (typeof found === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(found)) {
				const message = `${name} is ${shown}, a day that does not exist.`;
				return [{ path, message, fix: 'look the day up in the source and correct it.' }];
			}
			const capitals = text(found).toUpperCase();
			if (schemaAt(schema, path, document)?.safeParse(capitals).success) {
				return [{ path, message: `${name} is ${shown}.`, fix: `write "${capitals}".` }];
			}
			const own = /^(Invalid|Too)/.test(issue.message);
			return [
				{
					path,
					message: `${name} is ${shown}.`,
					...(own ? about : { fix: `${lower(issue.message)}.` }),
				},
			];
		}
	}
};

const text = (found: unknown): string =>
	typeof found === 'string' || typeof found === 'number' ? String(found) : '';

/** What stands in the file, as an editor sees it there. */
const short = (found: unknown): string => {
	if (isMap(found)) return 'an entry with fields';
	if (isSeq(found)) return 'a list';
	const words = String(found);
	return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`;
};

/** Small first letter, unless it belongs to an abbreviation, and no full stop. */
const lower = (words: string): string =>
	(/^[A-Z][A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)).replace(
		/\.$/,
		'',
	);

/** The field an editor sees: the last name in the path. */
const fieldName = (path: PropertyKey[]): string => {
	const field = path.findLast((key) => typeof key === 'string');
	if (field !== undefined) return `"${field}"`;
	return path.length > 0 ? 'This entry' : 'The file';
};

const suggestField = (key: string, fields: string[]): string =>
	nearest(key, fields) !== undefined || fields.length > 0 ? suggest(key, fields) : 'delete it.';

interface Shape {
	type?: string;
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
const definition = (schema: z.ZodType): Shape => schema.def as unknown as Shape;

/** The option of a union that an entry means: by its field that tells them apart, else the first. */
const optionFor = ({ options = [], discriminator }: Shape, node: unknown) => {
	const value: unknown = isMap(node) && discriminator ? node.get(discriminator) : undefined;
	return (
		options.find((option) => {
			const field = discriminator && definition(option).shape?.[discriminator];
			return field && definition(field).values?.includes(value);
		}) ?? options[0]
	);
};

const unwrap = (schema: z.ZodType | undefined): z.ZodType | undefined => {
	const inner = schema && definition(schema).innerType;
	return inner ? unwrap(inner) : schema;
};

/** The schema of what stands at a path. */
const schemaAt = (
	schema: z.ZodType | undefined,
	path: PropertyKey[],
	document: Document,
	done: PropertyKey[] = [],
): z.ZodType | undefined => {
	const [key, ...rest] = path;
	if (!schema || key === undefined) return schema;
	const shape = definition(unwrap(schema) ?? schema);
	if (shape.options) {
		const node = done.length === 0 ? document.contents : document.getIn(done);
		return schemaAt(optionFor(shape, node), path, document, done);
	}
	const next = shape.shape?.[String(key)] ?? shape.element ?? shape.valueType;
	return schemaAt(next, rest, document, [...done, key]);
};

const fieldsOf = (schema: z.ZodType, path: PropertyKey[], document: Document): string[] => {
	const at = unwrap(schemaAt(schema, path, document));
	if (!at) return [];
	const shape = definition(at);
	const names = shape.keyType && definition(shape.keyType).entries;
	if (names) return Object.keys(names);
	const node = path.length === 0 ? document.contents : document.getIn(path);
	const object = shape.options ? unwrap(optionFor(shape, node)) : at;
	return object ? Object.keys(definition(object).shape ?? {}) : [];
};

/** Values of the field that tells the kinds of an entry apart, where the path leads to it. */
const discriminators = (schema: z.ZodType, path: PropertyKey[]): string[] => {
	let at: z.ZodType | undefined = schema;
	for (const key of path.slice(0, -1)) {
		while (at && definition(at).innerType) at = definition(at).innerType;
		const shape: Shape = at ? definition(at) : {};
		at = shape.shape?.[String(key)] ?? shape.element ?? shape.valueType;
	}
	const { options = [], discriminator } = at ? definition(at) : {};
	if (!discriminator || discriminator !== path.at(-1)) return [];
	return options.flatMap((option) => {
		const field = definition(option).shape?.[discriminator];
		return field ? (definition(field).values ?? []).map(String) : [];
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
