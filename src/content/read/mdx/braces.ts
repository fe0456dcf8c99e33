import { mostInText } from '../../problems/problem.ts';
import type { Found } from '../../problems/problem.ts';
import { braceEnd, readTag } from './tags.ts';

interface Brace {
	offset: number;
	end: number;
	/** What to write where the brace belongs to the address of a heading. */
	heading?: string;
	/** The end of what was opened in another paragraph is no second fault. */
	echo?: boolean;
}

/** What to say of braces in a component. */
export const bracesInTag = {
	message: 'Braces in a component mean code, and a text holds none.',
	fix: 'write the value in double quotes: <Fact id="joined" />.',
};

export const sayBrace = ({ offset, heading }: Brace): Found =>
	heading === undefined
		? {
				offset,
				message: 'Braces mean code, and a text holds none.',
				fix: 'use round brackets, or leave the braces out.',
			}
		: {
				offset,
				message: 'The address of this heading cannot be read.',
				fix: `write ${heading} at the end of the line: letters a to z, digits and hyphens.`,
			};

/** Braces outside of tags, but for those around the address of a heading. */
export const bracesIn = (body: string): Brace[] => {
	const braces: Brace[] = [];
	let open = 0;
	for (let at = 0; at < body.length; at++) {
		if (body[at] === '<') {
			const tag = readTag(body, at);
			// Braces inside a tag are reported with its attributes.
			if (tag && body[tag.end - 1] === '>') at = tag.end - 1;
			continue;
		}
		if (body[at] !== '{' && body[at] !== '}') continue;
		// The rest is not looked at any more, and nothing of it reaches the parser.
		if (braces.length > mostInText)
			return [...braces, { offset: at, end: body.length, echo: true }];
		const start = body.lastIndexOf('\n', at - 1) + 1;
		const line = /^.*/.exec(body.slice(start))?.[0] ?? '';
		if (/^#{1,6} /.test(line)) {
			const [id] = /\{#[^{}\s]*\}[ \t]*$/.exec(line) ?? [];
			if (id !== undefined && at - start === line.length - id.length) {
				at += id.trimEnd().length - 1;
				continue;
			}
			const end = start + line.length;
			braces.push({ offset: at, end, heading: addressIn(body.slice(at, end)) });
			at = end - 1;
			continue;
		}
		const closed = body[at] === '{' ? braceEnd(body, at) : at + 1;
		const alone = closed === at + 1;
		const end = alone ? at + (/^(\{+|\}+)/.exec(body.slice(at))?.[0].length ?? 1) : closed;
		const echo = alone && body[at] === '}' && open > 0;
		if (alone) open = body[at] === '{' ? open + 1 : Math.max(open - 1, 0);
		braces.push({ offset: at, end, echo });
		at = end - 1;
	}
	return braces;
};

/** The address of a heading as it was probably meant. */
const addressIn = (written: string): string => {
	const [, name] = /[{#]*([A-Za-z][\w-]*)/.exec(written) ?? [];
	return `{#${name?.replace(/_/g, '-') ?? 'short-name'}}`;
};
