import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';

/** A text cut into its head (YAML) and its body, with the tree of the body. */
export interface ParsedText {
	head: string;
	/** Line on which the head's YAML begins. */
	headLine: number;
	tree: MdastNode | undefined;
	problems: Problem[];
}

const features = { headingAttributes: true, gfm: { footnotes: false }, smartPunctuation: false };

/** Same length, same lines, nothing that means anything to the parser. */
const blank = (text: string, start: number, end: number) =>
	text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, 'x') + text.slice(end);

interface Trap {
	found: RegExp;
	/** Part of the match that is in the way: left out, all of it. */
	say: (match: RegExpMatchArray) => Pick<Problem, 'message' | 'fix'>;
}

/** What Markdown with components would read as code; each is said and then set aside. */
const traps: Trap[] = [
	{
		found: /^[ \t]*(import|export)[ \t]+[^\n]*/gm,
		say: ([, word]) => ({
			message: `A line that begins with "${word}" would load code.`,
			fix: `delete the line, or begin the sentence with another word than "${word}".`,
		}),
	},
	{
		found: /<!--[\s\S]*?(?:-->|$)/g,
		say: () => ({
			message: 'Comments cannot stand in a text.',
			fix: 'delete it; say in the proposal of your change what others should know.',
		}),
	},
	{
		found: /<((?:https?:|mailto:|www\.)[^>\s]*|[^>\s@]+@[^>\s]+)>/g,
		say: ([, address]) => ({
			message: 'An address in < > is read as a component.',
			fix: `write [words](${address}).`,
		}),
	},
	{
		found: /<(?![/A-Za-z])/g,
		say: () => ({
			message: 'The sign < begins a component.',
			fix: 'write the words "less than", or &lt; for the sign.',
		}),
	},
	{
		found: /^#{1,6}[^#\s].*$/gm,
		say: ([line]) => ({
			message: 'A space is missing after the signs #.',
			fix: `write ${line.replace(/^#+/, (signs) => `${signs} `)}`,
		}),
	},
	{
		found: /\{[^{}\n]*\}?|\}/g,
		say: () => ({
			message: 'Braces mean code, and a text holds none.',
			fix: 'use round brackets, or leave the braces out.',
		}),
	},
];

/** The id of a heading is the only thing that may stand in braces. */
const isHeadingId = (text: string, offset: number): boolean => {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	const line = text.slice(start, end < 0 ? undefined : end);
	return /^#{1,6} .*\{#[^{}\s]*\}[ \t]*$/.test(line) && offset - start === line.lastIndexOf('{#');
};

/** Braces inside a tag are reported where attributes are checked. */
const inComponent = (text: string, offset: number): boolean => {
	const opened = text.lastIndexOf('<', offset);
	return opened > text.lastIndexOf('>', offset) && /^<[A-Za-z]/.test(text.slice(opened, offset));
};

/** Reads a text. Everything that cannot be read is reported; the rest is read all the same. */
export const parseText = (file: string, text: string): ParsedText => {
	const problems: Problem[] = [];
	const report = (offset: number, said: Pick<Problem, 'message' | 'fix'>) =>
		problems.push({ file, ...placeOf(text, offset), ...said });

	const opening = /^---[ \t]*\n/.exec(text)?.[0] ?? '';
	const end = opening ? text.indexOf('\n---', opening.length - 1) : -1;
	if (end < 0) {
		report(0, {
			message: 'The head of the text is missing.',
			fix: 'begin with a line ---, then title: and description:, then a line ---.',
		});
	}
	const head = end < 0 ? '' : text.slice(opening.length, end + 1);
	const bodyAt = end < 0 ? 0 : text.indexOf('\n', end + 1) + 1;
	let body = blank(text, 0, bodyAt).replace(/x/g, (x, at: number) => (at < bodyAt ? ' ' : x));

	for (const { found, say } of traps) {
		for (const match of [...body.matchAll(found)]) {
			const { 0: whole, index } = match;
			if (/^[{}]/.test(whole) && (inComponent(body, index) || isHeadingId(body, index))) continue;
			report(index, say(match));
			body = blank(body, index, index + whole.length);
		}
	}

	for (let tries = 0; tries < 30; tries++) {
		try {
			return { head, headLine: 2, tree: mdxToMdast(body, { features }), problems };
		} catch (error) {
			const [, line = '1', column = '1', what = ''] =
				/^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message) ?? [];
			const lineAt = body
				.split('\n')
				.slice(0, Number(line) - 1)
				.join('\n').length;
			const near = Math.min(
				lineAt + (Number(line) > 1 ? 1 : 0) + Number(column) - 1,
				body.length - 1,
			);
			const tag = Math.max(body.lastIndexOf('<', near), bodyAt);
			report(tag, sayTagError(what, body.slice(tag)));
			const close = body.indexOf('>', tag);
			body = blank(body, tag, close < 0 ? tag + 1 : Math.min(close + 1, body.length));
		}
	}
	return { head, headLine: 2, tree: undefined, problems };
};

const sayTagError = (what: string, rest: string): Pick<Problem, 'message' | 'fix'> => {
	const [, unclosed] = /Expected a closing tag for `<(\w+)>`/.exec(what) ?? [];
	if (unclosed) {
		return {
			message: `<${unclosed}> is opened here and not closed.`,
			fix: `write </${unclosed}> on a line of its own where it ends, or end the tag with />.`,
		};
	}
	const [, closing] = /Unexpected closing (?:tag|slash).*?`<\/(\w+)>`|^<\/(\w+)/.exec(what) ?? [];
	const [, here] = /^<\/(\w+)/.exec(rest) ?? [];
	if (closing ?? here) {
		return {
			message: `</${closing ?? here}> closes something that is not open here.`,
			fix: 'delete it, or open the component above it.',
		};
	}
	return {
		message: 'This tag cannot be read.',
		fix: 'write a name, then attributes with double quotes, then >: <Fact id="joined" />.',
	};
};
