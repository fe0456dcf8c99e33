import { isSeq } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { suggest } from '../../problems/nearest.ts';
import { sayField, sayKey, sayMissing, sayUnion } from './say-fields.ts';
import { sayFormat, sayTooBig, sayTooSmall, sayType } from './say-values.ts';
import { findingAt } from './schema-fault.ts';
import type { Finding, SchemaFault } from './schema-fault.ts';
import { lower, wordOf } from './wording.ts';

/** Everything that a schema finds wrong with a document. */
export const sayIssues = (
	issues: z.core.$ZodIssue[],
	document: Document,
	schema: z.ZodType,
): SchemaFault[] =>
	withoutSlips(issues.flatMap((issue) => sayIssue(issue, document, schema))).filter(isFirst);

/** What two rules of a field refuse is said once. */
const isFirst = ({ path, message }: SchemaFault, index: number, faults: SchemaFault[]): boolean =>
	faults.findIndex((one) => one.path.join() === path.join() && one.message === message) === index;

/** A field with a slip in its name is missing under its right one: that is one fault, not two. */
const withoutSlips = (faults: SchemaFault[]): SchemaFault[] =>
	faults.filter(
		({ missing, path }) =>
			missing === undefined ||
			!faults.some(
				({ key, path: other, fix }) =>
					key !== undefined && fix === `write "${missing}".` && other.join() === path.join(),
			),
	);

/** Faults of the entry itself carry its path; any other fault without a value means it is missing. */
const ofEntry = ['unrecognized_keys', 'invalid_key', 'invalid_union', 'custom'];

/** A number, or true or false, that would be right without its quotes. */
const withoutQuotes = ({ path, along, name, found }: Finding): SchemaFault | undefined => {
	const schema = along[path.length];
	if (typeof found !== 'string' || !schema || !/^(-?\d+(\.\d+)?|true|false)$/.test(found)) return;
	const plain = /\d/.test(found) ? Number(found) : found === 'true';
	if (!z.safeParse(schema, plain).success) return undefined;
	return { path, message: `${name} stands in quotes.`, fix: `write it without them: ${found}.` };
};

const sayIssue = (
	issue: z.core.$ZodIssue,
	document: Document,
	schema: z.ZodType,
): SchemaFault | SchemaFault[] => {
	const finding = findingAt(issue.path, document, schema);
	const { path, name, found, shown } = finding;
	const plain = withoutQuotes(finding);
	if (plain) return plain;
	if (found === undefined && path.length > 0 && !ofEntry.includes(issue.code)) {
		return sayMissing(finding);
	}
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => sayField(key, finding));
		case 'invalid_key':
			return sayKey(issue, finding);
		case 'invalid_union':
			return sayUnion('options' in issue ? issue.options : [], finding);
		case 'invalid_type':
			return sayType(issue.expected, finding);
		case 'too_big':
			return sayTooBig(String(issue.maximum), finding);
		case 'too_small':
			return sayTooSmall(finding);
		case 'invalid_value': {
			const fix = suggest(wordOf(found), issue.values.map(String));
			return { path, message: `${name} is ${shown}.`, fix };
		}
		case 'custom':
			return {
				path,
				message: isSeq(found) ? `${name} holds a mistake.` : `${name} is ${shown}.`,
				fix: `${lower(issue.message)}.`,
			};
		default:
			return sayFormat(issue.message, finding);
	}
};
