import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { offsetAt } from '../../problems/places.ts';
import type { Found, Said } from '../../problems/problem.ts';
import { setAside } from './set-aside.ts';
import type { Range } from './set-aside.ts';
import { readTag } from './tags.ts';
import type { Tag } from './tags.ts';

const features = { headingAttributes: true, gfm: { footnotes: false }, smartPunctuation: false };

/** So many places that stop the parser are set aside, one after the other. */
const most = 30;

/**
 * The tree of a body. What stops the parser is reported and set aside, and the rest read again.
 *
 * @param pairs Opening and closing tags by the offset of their partner.
 */
export const readTree = (
	body: string,
	pairs: Map<number, Tag>,
	report: (found: Found) => void,
): { tree: MdastNode | undefined; body: string } => {
	for (let tries = 0; tries < most; tries++) {
		try {
			return { body, tree: mdxToMdast(body, { features }) };
		} catch (error) {
			const { found, aside } = sayStop((error as Error).message, body, pairs);
			report(found);
			body = setAside(body, aside);
		}
	}
	return { body, tree: undefined };
};

/** What stops the parser, and the tags or the line to be set aside for it. */
const sayStop = (
	error: string,
	body: string,
	pairs: Map<number, Tag>,
): { found: Found; aside: Range[] } => {
	const [, line = '1', column = '1', what = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error) ?? [];
	const place = { line: Number(line), column: Number(column) };
	const offset = Math.min(offsetAt(body, place), Math.max(body.length - 1, 0));
	const near = body.lastIndexOf('<', offset);
	const tag = readTag(body, near);
	if (tag && tag.end >= offset) {
		const partner = pairs.get(near);
		const tags = partner ? [tag, partner] : [tag];
		return {
			found: { offset: near, ...sayTagError(what) },
			aside: tags.map(({ start, end }) => [start, end]),
		};
	}
	const start = body.lastIndexOf('\n', offset - 1) + 1;
	const end = body.indexOf('\n', offset);
	return {
		found: {
			offset,
			message: 'This line cannot be read.',
			fix: 'compare it with another text; write &lt; for the character <, and leave braces out.',
		},
		aside: [[start, end < 0 ? body.length : end]],
	};
};

/** What the parser says of tags that are closed, but not where they were opened. */
const sayTagError = (what: string): Said => {
	const [, name] = /closing tag (?:for )?`<\/?(\w+)>`/.exec(what) ?? [];
	if (name === undefined) {
		return {
			message: 'This tag cannot be read.',
			fix: 'write a name, then attributes with double quotes, then />: <Fact id="joined" />.',
		};
	}
	return {
		message: `<${name}> is opened and closed in different paragraphs, lists or quotations.`,
		fix: `write <${name}> and </${name}> each on a line of its own, or both in the same sentence.`,
	};
};
