import type { z } from 'zod';
import { suggest, suggestName } from '../../problems/nearest.ts';
import { discriminators, fieldsOf, keyTypeAt } from './schema-at.ts';
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
export const sayField = (key: string, { path, schema, document }: Finding): SchemaFault => ({
	path,
	key,
	message: `There is no field "${key}" here.`,
	fix: suggestName(key, fieldsOf(schema, path, document)),
});

/** A name of the editor's choice that is no name. */
export const sayKey = (
	{ issues: [reason] }: z.core.$ZodIssueInvalidKey,
	{ path, schema, document }: Finding,
): SchemaFault => {
	const entry = path.slice(0, -1);
	const key = String(path.at(-1));
	const capitals = key.toUpperCase();
	const fix = keyTypeAt(schema, entry, document)?.safeParse(capitals).success
		? `write ${capitals}.`
		: `${lower(reason?.message ?? '')}.`;
	return {
		path: entry,
		key,
		message: `"${key}" is no name that can stand here.`,
		...(reason && { fix }),
	};
};

/** An entry of no known kind. */
export const sayUnion = ({ path, schema, name, found, shown, about }: Finding): SchemaFault => {
	const kinds = discriminators(schema, path);
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
