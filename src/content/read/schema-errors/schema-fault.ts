import { isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { describe } from './schema-at.ts';
import { fieldName, lower, short } from './wording.ts';

/** A fault that a schema finds, in words of the content. */
export interface SchemaFault {
	path: PropertyKey[];
	/** The field itself is wrong, not what it holds. */
	key?: string;
	/** Name of a field that is missing. */
	missing?: string;
	message: string;
	fix?: string;
}

/** What stands where a schema finds a fault. */
export interface Finding {
	path: PropertyKey[];
	document: Document;
	schema: z.ZodType;
	/** The field as an editor sees it. */
	name: string;
	found: unknown;
	/** What stands there, as it is written. */
	shown: string;
	/** What the field is for; undefined where its schema does not say. */
	help: string | undefined;
	/** The fix that tells what the field is for. */
	about: { fix?: string };
}

export const findingAt = (path: PropertyKey[], document: Document, schema: z.ZodType): Finding => {
	const found = document.getIn(path) as unknown;
	const node = document.getIn(path, true);
	const words = describe(schema, path, document);
	const help = words && lower(words);
	return {
		path,
		document,
		schema,
		name: fieldName(path),
		found,
		shown: short(isScalar(node) ? (node.source ?? found) : found),
		help,
		about: help ? { fix: `write here: ${help}.` } : {},
	};
};
