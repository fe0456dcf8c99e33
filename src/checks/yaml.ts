import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, isMap, parseDocument } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { z } from 'zod';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What a YAML text holds, everything that is wrong with it, and where its parts stand. */
export interface Checked<T> {
	/** Undefined where there are problems. */
	value: T | undefined;
	problems: Problem[];
	/** Place of the value at a path, or of the nearest thing above it. */
	at: (path: PropertyKey[]) => { line: number; column: number };
}

/**
 * Reads YAML and compares it with its schema. Every problem carries its place in the file.
 *
 * @param firstLine Line of the file on which the YAML begins, for the head of a text.
 */
export const checkYaml = <S extends z.ZodType>(
	file: string,
	text: string,
	schema: S,
	firstLine = 1,
): Checked<z.output<S>> => {
	const quick = readQuickly(text, schema);
	const lines = new LineCounter();
	// The slow reading knows where everything stands; a sound file needs it only when asked.
	let slow: Document.Parsed | undefined;
	const parsed = () => (slow ??= parseDocument(text, { lineCounter: lines, prettyErrors: false }));
	const place = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const at = (path: PropertyKey[]) => {
		const document = parsed();
		return place(offsetOf(document, path));
	};
	if (quick) return { value: quick.value, problems: [], at };

	const document = parsed();

	if (document.errors.length > 0) {
		const problems = document.errors.map((error) => ({
			file,
			...place(error.pos[0]),
			...sayYamlError(error, text),
		}));
		return { value: undefined, problems: withoutEchoes(problems), at };
	}

	const result = schema.safeParse(document.toJS());
	if (result.success) return { value: result.data, problems: [], at };
	const said = result.error.issues.flatMap((issue) => sayIssue(issue, document, schema));
	const problems = withoutSlips(said).map(({ path, key, message, fix }) => ({
		file,
		...place(key === undefined ? offsetOf(document, path) : offsetOfKey(document, path, key)),
		message,
		...(fix && { fix }),
	}));
	return { value: undefined, problems, at };
};

/** A sound text, read ten times as fast as with all its places; undefined where anything is wrong. */
const readQuickly = <S extends z.ZodType>(
	text: string,
	schema: S,
): { value: z.output<S> } | undefined => {
	try {
		const result = schema.safeParse(load(text, { schema: CORE_SCHEMA }));
		return result.success ? { value: result.data } : undefined;
	} catch {
		return undefined;
	}
};

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

/** One fault of the form makes the rest of a file unreadable: the first is real, so is every tab. */
const withoutEchoes = (problems: Problem[]): Problem[] =>
	problems.filter(({ message }, index) => index === 0 || message === tab);

const tab = 'This line has a tab.';

/** Faults of YAML in words of somebody who writes it by hand. */
const sayYamlError = (
	{ code, pos, message }: YAMLError,
	text: string,
): Pick<Problem, 'message' | 'fix'> => {
	const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1).split('\n')[0] ?? '';
	if (line.includes('\t') || code === 'TAB_AS_INDENT') {
		return { message: tab, fix: 'use spaces, two for each step to the right.' };
	}
	if (code === 'DUPLICATE_KEY') {
		return { message: 'This field stands here twice.', fix: 'keep one of the two.' };
	}
	const glued = /^\s*(?:- )?([\w-]+):(?=[^\s:/])(.*)$/.exec(line);
	if (glued) {
		return {
			message: 'A space is missing after the colon.',
			fix: `write ${glued[1]}: ${glued[2]}`,
		};
	}
	if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY') {
		return {
			message: 'A colon in these words starts a new field.',
			fix: `put the words after the first colon into double quotes: ${quoted(line)}`,
		};
	}
	if (code === 'MISSING_CHAR' && /closing .?quote|Missing closing/.test(message)) {
		return {
			message: 'Quotes are opened here and not closed.',
			fix: 'close them at the end of the words.',
		};
	}
	if (code === 'BAD_INDENT' || code === 'BAD_ALIAS' || /indent|same column/i.test(message)) {
		return {
			message: 'This line does not stand under the one it belongs to.',
			fix: 'give it as many spaces in front as the other fields of the same entry.',
		};
	}
	return {
		message: 'This line cannot be read.',
		fix: 'compare it with an entry above; put words with a colon, a # or a bracket into double quotes.',
	};
};

const quoted = (line: string): string => {
	const [, field = '', words = ''] = /^\s*-?\s*([\w-]+):\s*(.*)$/.exec(line) ?? [];
	return `${field}: "${words.replace(/["\\]/g, '\\$&')}"`;
};

interface Said {
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
	object: 'an entry with fields',
	record: 'an entry with fields',
};

/** A fault that the schema finds, in words of the content. */
const sayIssue = (issue: z.core.$ZodIssue, document: Document, schema: z.ZodType): Said[] => {
	const { path } = issue;
	const name = fieldName(path);
	const found = document.getIn(path) as unknown;
	const shown = short(String(found));
	const help = describe(schema, path);
	const fix = help ? `${lower(help)}.` : undefined;

	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path,
				key,
				message: `There is no field "${key}" here.`,
				fix: suggest(key, fieldsOf(schema, path)),
			}));
		case 'invalid_type':
			if (found === undefined) {
				const [field] = path.slice(-1);
				return [
					{
						path: path.slice(0, -1),
						missing: String(field),
						message: `The field "${String(field)}" is missing.`,
						...(fix && { fix: `add it: ${fix}` }),
					},
				];
			}
			return [
				{
					path,
					message: `${name} should be ${kinds[issue.expected] ?? issue.expected}.`,
					...(issue.expected === 'string' && typeof found !== 'object'
						? { fix: `put it into double quotes: "${String(found)}".` }
						: fix && { fix }),
				},
			];
		case 'too_big':
			if (typeof found === 'string') {
				return [
					{
						path,
						message: `${name} is too long: ${found.length} signs.`,
						fix: `use at most ${String(issue.maximum)}.`,
					},
				];
			}
			return [{ path, message: `${name} is too large.`, ...(fix && { fix }) }];
		case 'invalid_value':
			return [
				{
					path,
					message: `${name} is "${shown}".`,
					fix: suggest(String(found), issue.values.map(String)),
				},
			];
		case 'invalid_union':
			return [{ path, message: `${name} cannot be read.`, ...(fix && { fix }) }];
		case 'invalid_key':
			return [{ path, message: `${name} is no name that can stand here.`, ...(fix && { fix }) }];
		default: {
			const own = issue.message.startsWith('Invalid') || issue.message.startsWith('Too');
			return [
				{
					path,
					message: `${name} is "${shown}".`,
					fix: own ? (fix ?? 'compare it with another entry.') : `${lower(issue.message)}.`,
				},
			];
		}
	}
};

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '');

/** The field an editor sees: the last name in the path, with the place in a list if it ends in one. */
const fieldName = (path: PropertyKey[]): string => {
	const field = path.findLast((key) => typeof key === 'string');
	return field === undefined ? 'This entry' : `"${field}"`;
};

interface Shape {
	type?: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	valueType?: z.ZodType;
	options?: z.ZodType[];
}
const definition = (schema: z.ZodType): Shape => schema.def as unknown as Shape;

/** The schema of what stands at a path, or undefined below a union. */
const schemaAt = (schema: z.ZodType | undefined, path: PropertyKey[]): z.ZodType | undefined => {
	if (!schema) return undefined;
	const { innerType, shape, element, valueType } = definition(schema);
	if (innerType) return schemaAt(innerType, path) ?? schema;
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	return schemaAt(shape?.[String(key)] ?? element ?? valueType, rest);
};

const fieldsOf = (schema: z.ZodType, path: PropertyKey[]): string[] => {
	const at = schemaAt(schema, path);
	return at ? Object.keys(definition(at).shape ?? {}) : [];
};

/** What the field is for, in the words editors see as a tooltip. */
const describe = (schema: z.ZodType, path: PropertyKey[]): string | undefined => {
	for (let length = path.length; length > 0; length--) {
		const at = schemaAt(schema, path.slice(0, length));
		if (at?.description) return at.description;
	}
	return undefined;
};

/** Offset of the node at the path, or of the nearest one above it. */
const offsetOf = (document: Document, path: PropertyKey[]): number => {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as Node | undefined;
		if (node?.range) return node.range[0];
	}
	return 0;
};

const offsetOfKey = (document: Document, path: PropertyKey[], key: string): number => {
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	const pair = isMap(node)
		? node.items.find((item) => String((item.key as { value?: unknown }).value) === key)
		: undefined;
	return (pair?.key as Node | undefined)?.range?.[0] ?? offsetOf(document, path);
};
