import type { MdastNode } from 'satteri';
import type { ParsedText } from '../../read/mdx/parse-text.ts';
import { placeOf } from '../../problems/places.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Place } from '../../problems/places.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { TextFindings } from './text-findings.ts';

/** A part of a text with everything that any kind of part may have. */
export type Node = MdastNode & {
	children?: Node[];
	url?: string;
	alt?: string;
	name?: string | null;
	value?: string;
	depth?: number;
	checked?: boolean | null;
	align?: (string | null)[];
	attributes?: { type: string; name?: string; value?: unknown }[];
	data?: { hProperties?: { id?: string } };
};

/** What the checks of the parts of a text share. */
export interface Walk {
	/** The text as it stands in the file. */
	text: string;
	parsed: ParsedText;
	/** Undefined for a model text, which holds no components. */
	vocabulary: Vocabulary | undefined;
	/** Whether the page of the text shows no components. */
	plain: boolean;
	/** Whether the text is written to a state. */
	letter: boolean;
	findings: TextFindings;
	report: (
		place: Place,
		message: string,
		fix?: string,
		more?: Pick<Problem, 'severity' | 'mend'>,
	) => void;
	/** Whether what stands here is shown only while the next meeting is known. */
	meeting: boolean;
	/** Level of the last heading. */
	level: number;
}

/** Where a part begins. */
export const startOf = ({ position }: Node): Place & { offset: number } => {
	const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
	return { line, column, offset };
};

const cut = (text: string, node: Node): string =>
	text.slice(startOf(node).offset, node.position?.end.offset);

/** A part as it stands in the file. */
export const sourceOf = ({ text }: Walk, node: Node): string => cut(text, node);

/** Whether something in a part is reported and set aside already. */
export const isTouched = ({ text, parsed }: Walk, node: Node): boolean =>
	cut(text, node) !== cut(parsed.body, node);

/** The last place of some signs inside a part, or else where the part begins. */
export const placeIn = (walk: Walk, node: Node, signs: string): Place => {
	const source = sourceOf(walk, node);
	const found = source.lastIndexOf(signs);
	// An address with signs written as &#106; stands between the brackets in another form.
	const brackets = source.lastIndexOf('](') + 2;
	const inside = found >= 0 ? found : brackets > 1 ? brackets : 0;
	return placeOf(walk.text, startOf(node).offset + inside);
};
