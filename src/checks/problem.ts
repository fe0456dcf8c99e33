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
	/** What to write instead, one sentence without a full stop at the start. */
	fix?: string;
}

/** `file:line:column  message`, and the fix on a line of its own. */
export const formatProblem = ({ file, line, column, message, fix }: Problem): string =>
	`${file}:${line}:${column}  ${message}` + (fix ? `\n  Fix: ${fix}` : '');

/** Raised after all problems of a step are known; its message lists every one. */
export class ContentError extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		super(
			[...problems.map(formatProblem), `Problems found in the content: ${problems.length}.`].join(
				'\n',
			),
		);
		this.name = 'ContentError';
		this.problems = problems;
	}
}
