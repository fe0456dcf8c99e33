import { factFiles } from '../schemas/fact-files.ts';
import type { FactFile, Facts } from '../schemas/fact-files.ts';
import { ContentError } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { checkYaml } from './yaml.ts';
import type { Checked } from './yaml.ts';

/** Place of a part of a file of facts. */
export type FactPlace = (
	name: FactFile,
	path: PropertyKey[],
) => Pick<Problem, 'file' | 'line' | 'column'>;

const factFile = (name: string): string => `content/facts/${name}.yaml`;

/**
 * Compares the files of facts with their schemas.
 *
 * @param texts Text of each file by its name without folder and ending, for example `states`.
 */
export const readFactTexts = (
	texts: Record<string, string>,
): {
	/** Undefined where any file has a problem. */
	facts: Facts | undefined;
	/** The files that can be read. */
	readable: Partial<Facts>;
	problems: Problem[];
	at: FactPlace;
} => {
	const problems: Problem[] = [];
	const checked = new Map<string, Checked<unknown>>();
	for (const [name, schema] of Object.entries(factFiles)) {
		const file = factFile(name);
		const text = texts[name];
		if (text === undefined) {
			problems.push({
				file,
				line: 1,
				column: 1,
				message: 'This file is missing.',
				fix: 'bring it back from an earlier version; every file of facts must be there.',
			});
			continue;
		}
		const result = checkYaml(file, text, schema);
		problems.push(...result.problems);
		checked.set(name, result);
	}
	const readable: Partial<Facts> = Object.fromEntries(
		[...checked].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
	);
	return {
		facts: problems.length === 0 ? (readable as Facts) : undefined,
		readable,
		problems,
		at: (name, path) => ({
			file: factFile(name),
			...(checked.get(name)?.at(path) ?? { line: 1, column: 1 }),
		}),
	};
};

/**
 * Facts from the texts of their files.
 *
 * @throws ContentError with every problem of every file.
 */
export const factsFrom = (texts: Record<string, string>): Facts => {
	const { facts, problems } = readFactTexts(texts);
	if (!facts) throw new ContentError(problems);
	return facts;
};
