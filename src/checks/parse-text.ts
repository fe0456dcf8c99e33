import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import { sortTags } from './tag-rules.ts';
import type { Found } from './tag-rules.ts';
import { braceEnd, readTag } from './tags.ts';

/** A text cut into its head (YAML) and its body, with the tree of the body. */
export interface ParsedText {
	/** Undefined where the head has no beginning or no end. */
	head: string | undefined;
	/** Line on which the head's YAML begins. */
	headLine: number;
	tree: MdastNode | undefined;
	/** The text as it was read: without its head and without what is reported already. */
	body: string;
	problems: Problem[];
	/** Tags whose attributes are reported already, by offset. */
	broken: Set<number>;
	/** Headings whose address is reported already, by line. */
	headings: Set<number>;
}

const features = { headingAttributes: true, gfm: { footnotes: false }, smartPunctuation: false };

/** Longer texts are no pages; and every check stays quick. */
const longest = 100_000;
/** So many problems in a text say that something else is wrong with it. */
const most = 100;

interface Trap {
	found: RegExp;
	say: (match: RegExpMatchArray) => Pick<Problem, 'message' | 'fix' | 'mend'>;
}

/** What Markdown with components would read as code; each is said and then set aside. */
const traps: Trap[] = [
	{
		found: /<!--(?:(?!\n\n)[\s\S])*?(?:-->|(?=\n\n)|$(?![\s\S]))/g,
		say: () => ({
			message: 'Comments cannot stand in a text.',
			fix: 'delete it; say in the proposal of your change what others should know.',
		}),
	},
	{
		found:
			/<(script|style|iframe|object|svg|math|form|template)(?=[\s/>])(?:(?!<\/\1)[\s\S])*(?:<\/\1\s*>|$)/g,
		say: ([, name]) => ({
			message: `<${name}> is raw HTML, which a text cannot hold.`,
			fix: 'leave it out.',
		}),
	},
	{
		// Only after a paragraph, a list or a quotation is such a line the rest of a sentence.
		found:
			/(?<=(?:^|\n)(?:[ \t]*|[ \t]*[#<|].*|[ \t]*-{3,}[ \t]*)\n|^)[ \t]*(import|export)(?=[\s{*"'(/]|$)(?:(?!\n[ \t]*\n)[\s\S])*/g,
		say: ([, word]) => ({
			message: `A line that begins with "${word}" would load code.`,
			fix: `delete the line, or begin the sentence with another word than "${word}".`,
		}),
	},
	{
		found: /<[!?][^>\n]*>?/g,
		say: () => ({
			message: 'This is raw HTML, which a text cannot hold.',
			fix: 'leave it out.',
		}),
	},
	{
		found: /<((?:https?:|mailto:|www\.)[^>\s]*|[^>\s@<]+@[^>\s<]+)>/g,
		say: ([whole, address = '']) => {
			const full = /^[^:]+@/.test(address) ? `mailto:${address}` : address;
			return {
				message: 'An address in < > is read as a component.',
				fix: `write [words](${full}).`,
				...(whole.startsWith('<https:') && { mend: { from: whole, to: address } }),
			};
		},
	},
	{
		found: /<+(?!\/?[A-Za-z])/g,
		say: ([signs]) => ({
			message: 'The sign < begins a component.',
			fix: 'write the words "less than", or &lt; for the sign.',
			mend: { from: signs, to: signs.replaceAll('<', '&lt;') },
		}),
	},
	{
		found: /^(#{1,6})([^#\s].*?)[ \t]*$/gm,
		say: ([, signs, words]) => ({
			message: 'A space is missing after the signs #.',
			fix: `write ${signs} ${words}`,
			mend: { from: `${signs}${words}`, to: `${signs} ${words}` },
		}),
	},
];

/** Reads a text. Everything that cannot be read is reported; the rest is read all the same. */
export const parseText = (file: string, text: string): ParsedText => {
	const problems: Problem[] = [];
	const report = ({ offset, ...said }: Found) => {
		if (problems.length < most) problems.push({ file, ...placeOf(text, offset), ...said });
	};
	const broken = new Set<number>();
	const headings = new Set<number>();
	const { head, headLine, bodyAt, found } = cutHead(text);
	found.forEach(report);
	const parsed = { head, headLine, problems, broken, headings, body: '' };
	if (bodyAt === undefined) return { ...parsed, tree: undefined };
	if (text.length > longest) {
		report({
			offset: 0,
			message: `This text is too long for a page: ${text.length} signs.`,
			fix: `divide it; a text has at most ${longest}.`,
		});
		return { ...parsed, tree: undefined };
	}

	let body = text.slice(0, bodyAt).replace(/[^\n]/g, ' ') + text.slice(bodyAt);
	/** Same length, same lines, nothing that means anything to the parser. */
	const setAside = (ranges: [number, number][]) => {
		let kept = '';
		let last = 0;
		for (const [start, end] of ranges.sort(([one], [other]) => one - other)) {
			if (start < last) continue;
			kept += body.slice(last, start) + body.slice(start, end).replace(/[^\n]/g, 'x');
			last = end;
		}
		body = kept + body.slice(last);
	};

	for (const { found: pattern, say } of traps) {
		const matches = [...body.matchAll(pattern)];
		for (const match of matches) report({ offset: match.index, ...say(match) });
		setAside(matches.map(({ 0: whole, index }) => [index, index + whole.length]));
	}
	const braces = bracesIn(body);
	for (const { offset, heading } of braces.filter(({ echo }) => !echo)) {
		if (heading === undefined) {
			report({
				offset,
				message: 'Braces mean code, and a text holds none.',
				fix: 'use round brackets, or leave the braces out.',
			});
			continue;
		}
		headings.add(placeOf(text, offset).line);
		report({
			offset,
			message: 'The address of this heading cannot be read.',
			fix: `write ${heading} at the end of the line: letters a to z, digits and hyphens.`,
		});
	}
	setAside(braces.map(({ offset, end }) => [offset, end]));

	const tags = sortTags(body, text);
	tags.found.forEach(report);
	setAside(tags.aside);
	for (const start of tags.broken) {
		broken.add(start);
		body = withoutAttributes(body, start);
	}
	// A closing tag that is not at the edge may make the compiler give up; it is moved there to read on.
	body = body.replace(/^([ \t]+)(<\/[A-Z]\w*>)/gm, '$2$1');

	for (let tries = 0; tries < 30; tries++) {
		try {
			return { ...parsed, body, tree: mdxToMdast(body, { features }) };
		} catch (error) {
			const [, line = '1', column = '1', what = ''] =
				/^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message) ?? [];
			const offset = offsetAt(body, Number(line), Number(column));
			const near = body.lastIndexOf('<', offset);
			const tag = readTag(body, near);
			const partner = tags.pairs.get(near);
			if (tag && tag.end >= offset) {
				report({ offset: near, ...sayTagError(what) });
				setAside([
					[tag.start, tag.end],
					...(partner ? [[partner.start, partner.end] as [number, number]] : []),
				]);
			} else {
				report({ offset, ...unreadable });
				const start = body.lastIndexOf('\n', offset - 1) + 1;
				const end = body.indexOf('\n', offset);
				setAside([[start, end < 0 ? body.length : end]]);
			}
		}
	}
	return { ...parsed, tree: undefined };
};

interface Head {
	head: string | undefined;
	headLine: number;
	/** Undefined where nobody can tell where the body begins. */
	bodyAt: number | undefined;
	found: Found[];
}

/** The lines between the first two lines of hyphens. */
const cutHead = (text: string): Head => {
	const [first = '', ...lines] = text.split('\n');
	if (first.startsWith('+++')) {
		const found = [
			{
				offset: 0,
				message: 'The head begins with +++.',
				fix: 'begin with a line ---, then title: and description:, then a line ---.',
			},
		];
		return { head: undefined, headLine: 2, bodyAt: undefined, found };
	}
	if (!first.startsWith('---')) {
		const late = /^\s*\n---[ \t]*$/m.exec(text);
		const found =
			late?.index === 0
				? {
						offset: 0,
						message: 'The head of the text does not begin on the first line.',
						fix: 'delete the empty lines above the line ---.',
					}
				: {
						offset: 0,
						message: 'The head of the text is missing.',
						fix: 'begin with a line ---, then title: and description:, then a line ---.',
					};
		return {
			head: undefined,
			headLine: 2,
			bodyAt: late?.index === 0 ? undefined : 0,
			found: [found],
		};
	}
	const found: Found[] = [];
	let at = first.length + 1;
	const fence = (offset: number) => ({
		offset,
		message: 'A line that begins or ends the head holds nothing but ---.',
		fix: 'write --- alone on its line.',
	});
	if (first.trimEnd() !== '---') found.push(fence(0));
	for (const [index, line] of lines.entries()) {
		if (/^(---|\+\+\+)/.test(line)) {
			if (line.trimEnd() !== '---') found.push(fence(at));
			const head = lines
				.slice(0, index)
				.map((one) => `${one}\n`)
				.join('');
			const body = Math.min(at + line.length + 1, text.length);
			return {
				head: first.trimEnd() === '---' ? head : undefined,
				headLine: 2,
				bodyAt: line.startsWith('---') ? body : undefined,
				found,
			};
		}
		at += line.length + 1;
	}
	found.push({
		offset: 0,
		message: 'The head of the text is opened here and not closed.',
		fix: 'write a line --- below its last field.',
	});
	return { head: undefined, headLine: 2, bodyAt: undefined, found };
};

/** Braces outside of tags, but for those around the address of a heading. */
const bracesIn = (
	body: string,
): { offset: number; end: number; heading?: string; echo?: boolean }[] => {
	const braces: { offset: number; end: number; heading?: string; echo?: boolean }[] = [];
	let open = 0;
	for (let at = 0; at < body.length; at++) {
		if (body[at] === '<') {
			const tag = readTag(body, at);
			// Braces inside a tag are reported with its attributes.
			if (tag && body[tag.end - 1] === '>') at = tag.end - 1;
			continue;
		}
		if (body[at] !== '{' && body[at] !== '}') continue;
		const start = body.lastIndexOf('\n', at - 1) + 1;
		const line = /^.*/.exec(body.slice(start))?.[0] ?? '';
		const here = at - start;
		if (/^#{1,6} /.test(line)) {
			const [id] = /\{#[^{}\s]*\}[ \t]*$/.exec(line) ?? [];
			if (id !== undefined && here === line.length - id.length) {
				at += id.trimEnd().length - 1;
				continue;
			}
			const [, name] = /[{#]*([A-Za-z][\w-]*)/.exec(line.slice(here)) ?? [];
			const heading = `{#${name?.replace(/_/g, '-') ?? 'short-name'}}`;
			braces.push({ offset: at, end: start + line.length, heading });
			at = start + line.length - 1;
			continue;
		}
		const closed = body[at] === '{' ? braceEnd(body, at) : at + 1;
		const alone = closed === at + 1;
		const end = alone ? at + (/^(\{+|\}+)/.exec(body.slice(at))?.[0].length ?? 1) : closed;
		// The end of what was opened in another paragraph is no second fault.
		const echo = alone && body[at] === '}' && open > 0;
		if (alone) open = body[at] === '{' ? open + 1 : Math.max(open - 1, 0);
		braces.push({ offset: at, end, echo });
		at = end - 1;
	}
	return braces;
};

/** The tag at an offset with spaces in place of its attributes. */
const withoutAttributes = (body: string, start: number): string => {
	const tag = readTag(body, start);
	if (!tag || body[tag.end - 1] !== '>') return body;
	const from = start + tag.name.length + (tag.kind === 'close' ? 2 : 1);
	const to = tag.end - (tag.kind === 'alone' ? 2 : 1);
	if (to < from) return body;
	const blank = body.slice(from, to).replace(/[^\n]/g, ' ');
	return body.slice(0, from) + blank + (tag.kind === 'alone' ? '/>' : '>') + body.slice(tag.end);
};

const offsetAt = (body: string, line: number, column: number): number => {
	const before = body
		.split('\n')
		.slice(0, line - 1)
		.join('\n').length;
	return Math.min(before + (line > 1 ? 1 : 0) + column - 1, Math.max(body.length - 1, 0));
};

const unreadable = {
	message: 'This line cannot be read.',
	fix: 'compare it with another text; write &lt; for the sign <, and leave braces out.',
};

/** What the parser says of tags that are closed, but not where they were opened. */
const sayTagError = (what: string): Pick<Problem, 'message' | 'fix'> => {
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
