import { byCode } from '../../shared/by-code.ts';

/** Something wrong in the content, said so that an editor can mend it. */
export interface Problem {
	/** Path from the project's folder, for example content/en/letter.mdx. */
	file: string;
	/** First line is 1. */
	line: number;
	/** First column is 1. */
	column: number;
	/** What is wrong, one sentence. */
	message: string;
	/** What to write instead, one sentence. */
	fix?: string;
	/** A warning is shown and stops nothing; left out, the problem is an error. */
	severity?: 'warning' | undefined;
	/** The text that `--fix` puts in place of the one found at this place, or everywhere in the file. */
	mend?: { from: string; to: string; everywhere?: boolean };
}

/** What a problem says, before it has a place. */
export type Said = Pick<Problem, 'message' | 'fix' | 'mend'>;

/** Something wrong at an offset of a text. */
export interface Found extends Said {
	offset: number;
}

/** So many problems in a text say that something else is wrong with it. */
export const mostInText = 100;

export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** `file:line:column  message`, and the fix on a line of its own. */
export const formatProblem = ({ file, line, column, message, fix, severity }: Problem): string =>
	`${file}:${line}:${column}  ${severity ? 'Warning: ' : ''}${message}` +
	(fix ? `\n  Fix: ${fix}` : '');

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The last line of a list of problems. */
export const summary = (problems: Problem[]): string => {
	const errors = problems.filter(isError).length;
	const files = new Set(problems.map(({ file }) => file)).size;
	if (problems.length === 0) return 'The content is in order.';
	const counts = [plural(errors, 'error'), plural(problems.length - errors, 'warning')].join(', ');
	return `${counts} in ${plural(files, 'file')}.`;
};

/** All problems in the order of files and lines, and the summary. */
export const formatProblems = (problems: Problem[]): string =>
	[...sortProblems(problems).map(formatProblem), summary(problems)].join('\n');

export const sortProblems = (problems: Problem[]): Problem[] =>
	[...problems].sort(
		(one, other) =>
			byCode(one.file, other.file) || one.line - other.line || one.column - other.column,
	);

/** Raised after all problems of a step are known; its message lists every one. */
export class ContentError extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		super(formatProblems(problems));
		this.name = 'ContentError';
		this.problems = problems;
	}
}
