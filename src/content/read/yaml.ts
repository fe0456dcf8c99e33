import { isMap, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Found, Problem } from '../problems/problem.ts';
import { sayIssues } from './schema-errors/say-issues.ts';
import { yamlFaults } from './yaml-errors.ts';
import { isUnusual, signFaults } from './yaml-signs.ts';

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
	const place = (offset: number) => {
		const before = text.slice(0, offset);
		const line = before.split('\n').length + firstLine - 1;
		return { line, column: offset - before.lastIndexOf('\n') };
	};
	const refuse = (faults: Found[]) =>
		faults.map(({ offset, ...said }) => ({ file, ...place(offset), ...said }));
	try {
		const document = parseDocument(text, { prettyErrors: false });
		const at = (path: PropertyKey[]) => place(offsetOf(document, path));
		const read = () => schema.safeParse(document.toJS());
		const quick = document.errors.length > 0 || isUnusual(text) ? undefined : read();
		if (quick?.success) return { value: quick.data, problems: [], at };

		const signs = signFaults(document, text);
		// A line that splits the file makes every other fault an echo of it.
		const split = signs.some(({ message }) => message.includes('splits the file'));
		const faults = split ? [] : yamlFaults(document, text);
		if (faults.length > 0) return { value: undefined, problems: refuse(faults), at };
		if (signs.some(({ mend }) => !mend)) return { value: undefined, problems: refuse(signs), at };

		// Only now: what copies other parts of the file may stand for more than can be read.
		const result = quick ?? read();
		if (result.success && signs.length === 0) return { value: result.data, problems: [], at };
		const said = (result.error ? sayIssues(result.error.issues, document, schema) : []).map(
			({ path, key, message, fix }) => ({
				offset: key === undefined ? offsetOf(document, path) : offsetOfKey(document, path, key),
				message,
				...(fix && { fix }),
			}),
		);
		// Words that the schema refuses need no quotes, but other words.
		const others = signs.filter((sign) => !said.some(({ offset }) => offset === sign.offset));
		return { value: undefined, problems: refuse([...said, ...others]), at };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			value: undefined,
			problems: [
				{
					file,
					line: firstLine,
					column: 1,
					message: 'Lists or entries are nested too deeply here.',
					fix: 'compare the file with an earlier version and take out what does not belong there.',
				},
			],
			at: () => ({ line: firstLine, column: 1 }),
		};
	}
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
