import type { z } from 'zod';
import { factFiles } from '../schemas/files.ts';
import type { FactFile } from '../schemas/files.ts';
import { ContentError } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkYaml } from './yaml.ts';

/** Everything content/facts/ holds, by file. */
export type Facts = { [Name in FactFile]: z.output<(typeof factFiles)[Name]> };

/**
 * Facts from the texts of their files.
 *
 * @param texts Text of each file by its name without folder and ending, for example `states`.
 * @throws ContentError with every problem of every file.
 */
export const factsFrom = (texts: Record<string, string>): Facts => {
	const problems: Problem[] = [];
	const entries = Object.entries(factFiles).map(([name, schema]) => {
		const file = `content/facts/${name}.yaml`;
		const text = texts[name];
		if (text === undefined) {
			problems.push({ file, line: 1, column: 1, message: 'This file is missing.' });
			return [name, undefined];
		}
		const checked = checkYaml(file, text, schema);
		problems.push(...checked.problems);
		return [name, checked.value];
	});
	if (problems.length > 0) throw new ContentError(problems);
	return Object.fromEntries(entries) as Facts;
};
