import type { MdastNode } from 'satteri';
import { placeOf } from '../../problems/places.ts';
import { mostInText } from '../../problems/problem.ts';
import type { Found, Problem } from '../../problems/problem.ts';
import { bracesIn, sayBrace } from './braces.ts';
import { cutHead } from './cut-head.ts';
import { readTree } from './read-tree.ts';
import { setAside, withoutAttributes } from './set-aside.ts';
import { sortTags } from './sort-tags.ts';
import { traps } from './traps.ts';

/** A text cut into its head (YAML) and its body, with the tree of the body. */
export interface ParsedText {
	/** Undefined where the head has no beginning or no end. */
	head: string | undefined;
	tree: MdastNode | undefined;
	/** The text as it was read: without its head and without what is reported already. */
	body: string;
	problems: Problem[];
	/** Tags whose attributes are reported already, by offset. */
	broken: Set<number>;
	/** Headings whose address is reported already, by line. */
	headings: Set<number>;
}

/** Longer texts are no pages; and every check stays quick. */
const longest = 100_000;

/** Reads a text. Everything that cannot be read is reported; the rest is read all the same. */
export const parseText = (file: string, text: string): ParsedText => {
	const problems: Problem[] = [];
	const report = ({ offset, ...said }: Found) => {
		if (problems.length < mostInText) problems.push({ file, ...placeOf(text, offset), ...said });
	};
	const { head, bodyAt, found } = cutHead(text);
	found.forEach(report);
	const headings = new Set<number>();
	const parsed = { head, tree: undefined, body: '', problems, broken: new Set<number>(), headings };
	if (bodyAt === undefined) return parsed;
	if (text.length > longest) {
		report({
			offset: 0,
			message: `This text is too long for a page: ${text.length} characters.`,
			fix: `divide it; a text has at most ${longest}.`,
		});
		return parsed;
	}

	let body = text.slice(0, bodyAt).replace(/[^\n]/g, ' ') + text.slice(bodyAt);
	for (const { pattern, say } of traps) {
		const matches = [...body.matchAll(pattern)];
		for (const match of matches) report({ offset: match.index, ...say(match) });
		body = setAside(
			body,
			matches.map(({ 0: whole, index }) => [index, index + whole.length]),
		);
	}

	const braces = bracesIn(body);
	for (const brace of braces) {
		if (brace.echo) continue;
		if (brace.heading !== undefined) headings.add(placeOf(text, brace.offset).line);
		report(sayBrace(brace));
	}
	body = setAside(
		body,
		braces.map(({ offset, end }) => [offset, end]),
	);

	const tags = sortTags(body, text);
	tags.found.forEach(report);
	body = setAside(body, tags.aside);
	for (const start of tags.broken) body = withoutAttributes(body, start);
	// A closing tag that is not at the edge may make the compiler give up; it is moved there to read on.
	body = body.replace(/^([ \t]+)(<\/[A-Z]\w*>)/gm, '$2$1');

	return { ...parsed, broken: tags.broken, ...readTree(body, tags.pairs, report) };
};
