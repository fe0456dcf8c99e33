import { z } from 'zod';
import { suggest, suggestName } from '../../problems/nearest.ts';
import { fieldsOf, plainSchema } from './schemas-along.ts';
import type { Finding, SchemaFault } from './schema-fault.ts';
import { lower, wordOf } from './wording.ts';

export const sayMissing = ({ path, help }: Finding): SchemaFault => {
	const field = String(path.at(-1));
	return {
		path: path.slice(0, -1),
		missing: field,
		message: `The field "${field}" is missing.`,
		fix: help ? `add it: ${help}.` : 'add it.',
	};
};

/** A field that the schema does not know. */
export const sayField = (key: string, { path, along, found }: Finding): SchemaFault => ({
	path,
	key,
	message: `There is no field "${key}" here.`,
	fix: suggestName(key, fieldsOf(along[path.length], found)),
});

/** A name of the editor's choice that is no name. */
export const sayKey = (
	{ issues: [reason] }: z.core.$ZodIssueInvalidKey,
	{ path, along }: Finding,
): SchemaFault => {
	const entry = path.slice(0, -1);
	const key = String(path.at(-1));
	const capitals = key.toUpperCase();
	const record = plainSchema(along[entry.length], undefined);
	const fix =
		record instanceof z.ZodRecord && z.safeParse(record.keyType, capitals).success
			? `write ${capitals}.`
			: `${lower(reason?.message ?? '')}.`;
	return {
		path: entry,
		key,
		message: `"${key}" is not a name that belongs here.`,
		...(reason && { fix }),
	};
};

/** An entry of no known kind. */
export const sayUnion = (
	options: z.core.util.Primitive[] = [],
	{ path, name, found, shown, about }: Finding,
): SchemaFault => {
	const kinds = options.map(String);
	if (kinds.length === 0) return { path, message: `${name} is ${shown}.`, ...about };
	if (found === undefined) {
		return {
			path: path.slice(0, -1),
			message: `The field "${String(path.at(-1))}" is missing.`,
			fix: `add it, with one of ${kinds.join(', ')}.`,
		};
	}
	return { path, message: `${name} is ${shown}.`, fix: suggest(wordOf(found), kinds) };
};
