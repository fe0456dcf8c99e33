import type { ParsedText } from '../../read/mdx/parse-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { checkComponent } from './check-component.ts';
import { checkHeading } from './check-heading.ts';
import { checkKind } from './check-kind.ts';
import { checkLink, checkPicture } from './check-link.ts';
import { checkProse } from './check-prose.ts';
import type { TextFindings } from './text-findings.ts';
import { mostInText } from '../../problems/problem.ts';
import { startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

/** More than so many things in each other is no text, and too much for the compiler. */
const deepest = 40;

/**
 * Walks through a text: components, links, pictures, headings.
 *
 * @param vocabulary Undefined for a model text, which holds no components.
 * @param kind `plain`: its page shows no components; `letter`: it is written to a state.
 */
export const checkTree = (
	file: string,
	text: string,
	parsed: ParsedText,
	vocabulary: Vocabulary | undefined,
	kind: 'text' | 'plain' | 'letter' = 'text',
): TextFindings => {
	const { tree, broken } = parsed;
	const findings: TextFindings = {
		problems: [],
		links: [],
		anchors: new Set(),
		components: [],
		sure: tree !== undefined && broken.size === 0,
	};
	const report: Walk['report'] = ({ line, column }, message, fix, more) => {
		if (findings.problems.length === mostInText) return;
		findings.problems.push({ file, line, column, message, ...(fix && { fix }), ...more });
	};
	if (tree)
		visit(
			{
				text,
				parsed,
				vocabulary,
				plain: kind === 'plain',
				letter: kind === 'letter',
				findings,
				report,
				meeting: false,
				level: 1,
			},
			tree as Node,
			0,
		);
	return findings;
};

const visit = (walk: Walk, node: Node, depth: number): void => {
	if (depth > deepest) {
		walk.report(
			startOf(node),
			'Things are nested too deeply here.',
			'close or delete the marks that open them.',
		);
		return;
	}
	checkNode(walk, node);
	const { value } = node.attributes?.find(({ name }) => name === 'meeting') ?? {};
	const around = walk.meeting;
	walk.meeting ||= typeof value === 'string' && !/\bunknown\b/.test(value);
	for (const child of node.children ?? []) visit(walk, child, depth + 1);
	walk.meeting = around;
};

const checkNode = (walk: Walk, node: Node): void => {
	switch (node.type as string) {
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return checkComponent(walk, node);
		case 'link':
		case 'definition':
			return checkLink(walk, node);
		case 'image':
		case 'imageReference':
			return checkPicture(walk, node);
		case 'heading':
			return checkHeading(walk, node);
		case 'text':
			return checkProse(walk, node);
		default:
			return checkKind(walk, node);
	}
};
