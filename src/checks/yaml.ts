import { LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** What a YAML file holds, or everything that is wrong with it. */
export type Checked<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Reads YAML and compares it with its schema. Every problem carries its place in the file. */
export const checkYaml = <S extends z.ZodType>(
	file: string,
	text: string,
	schema: S,
): Checked<z.output<S>> => {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { file, line, column: col };
	};

	if (document.errors.length > 0) {
		const problems = document.errors.map(({ pos, message }) => ({
			...at(pos[0]),
			message: `This is not valid YAML: ${message}`,
		}));
		return { value: undefined, problems };
	}

	const result = schema.safeParse(document.toJS());
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues.map((issue) => ({
		...at(offsetOf(document, issue.path)),
		message: `${nameOf(issue.path)}: ${issue.message}.`,
	}));
	return { value: undefined, problems };
};

/** Path inside the file as an editor would say it: `3rd entry` becomes `entry 3`. */
const nameOf = (path: PropertyKey[]): string =>
	path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ') ||
	'This file';

/** Offset of the node at the path, or of the nearest one above it. */
const offsetOf = (document: Document, path: PropertyKey[]): number => {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as Node | undefined;
		if (node?.range) return node.range[0];
	}
	return 0;
};
