import { isScalar } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { schemasAlong } from './schemas-along.ts';
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
	/** The schemas of all that stands along the path, that of the whole first. */
	along: z.core.$ZodType[];
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
	const found = document.getIn(path);
	const node = document.getIn(path, true);
	const along = schemasAlong(schema, path, document.contents);
	// What the field or the nearest entry around it is for, in the words editors see as a tooltip.
	const [words] = along
		.slice(1)
		.flatMap((part) => z.globalRegistry.get(part)?.description ?? [])
		.slice(-1);
	const help = words && lower(words);
	return {
		path,
		along,
		name: fieldName(path),
		found,
		shown: short(isScalar(node) ? (node.source ?? found) : found),
		help,
		about: help ? { fix: `write here: ${help}.` } : {},
	};
};
