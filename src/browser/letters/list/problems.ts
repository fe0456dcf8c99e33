import type { Column } from './columns.ts';

/** The list is refused; the row gets no letter; the row gets its letter, which is to be looked at. */
type Severity = 'refused' | 'left-out' | 'warning';

const severities = {
	/** A quote that never closes begins in this row. */
	'open-quote': 'refused',
	/** The file holds no words, or none below its header row. */
	'no-rows': 'refused',
	/** The header row is one cell that is not known: nothing parts the columns. */
	'one-column': 'refused',
	/** No cell of the header row is known. */
	'no-header': 'refused',
	/** A column that a list must have is not there. */
	'missing-column': 'refused',
	/** There are `count` rows. */
	'too-many-rows': 'refused',
	/** The row has `count` cells, more than the header: its words may stand in wrong columns. */
	'more-cells': 'left-out',
	/** A quote stands where it neither opens nor closes a cell, so that rows may have run together. */
	'stray-quote': 'left-out',
	/** The cell has `count` characters. */
	'too-long': 'left-out',
	'no-name': 'left-out',
	'no-state': 'left-out',
	/** The words in `value` name no state. */
	'unknown-state': 'left-out',
	/** The column stands there once more, as `value`, and is not read. */
	'repeated-column': 'warning',
	/** Name, address and state are those of the row `first`. */
	'duplicate-row': 'warning',
	/** The file was saved in another encoding: `count` letters are lost. */
	'unreadable-letters': 'warning',
	/** `count` control characters or signs that turn the direction were taken out. */
	'control-signs': 'warning',
	/** The cell, which is no address, has line breaks. They were kept. */
	'several-lines': 'warning',
} satisfies Record<string, Severity>;

export type ProblemKind = keyof typeof severities;

export interface Problem {
	kind: ProblemKind;
	severity: Severity;
	/** As a spreadsheet counts: the header is row 1. */
	row?: number;
	column?: Column;
	value?: string;
	count?: number;
	first?: number;
}

export const problem = (
	kind: ProblemKind,
	where: Omit<Problem, 'kind' | 'severity'> = {},
): Problem => ({ kind, severity: severities[kind], ...where });

/** Those that say the same of several rows together, in the order of their first ones. */
export const alike = (problems: Problem[]): Problem[][] => {
	const groups = new Map<string, Problem[]>();
	for (const one of problems) {
		const { kind, column, value, count, first } = one;
		const key = JSON.stringify([kind, column, value, count, first]);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()];
};

/** How many are kept that do not say the same. */
const most = 100;

/** The worst problems, the worst first, those that say the same together, and how many there are in all. */
export const worst = (all: Problem[]): { problems: Problem[]; problemCount: number } => {
	const order: Severity[] = ['refused', 'left-out', 'warning'];
	const sorted = order.flatMap((severity) => all.filter((one) => one.severity === severity));
	return { problems: alike(sorted).slice(0, most).flat(), problemCount: all.length };
};
