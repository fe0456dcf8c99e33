import { readTag } from './tags.ts';

export type Range = [start: number, end: number];

/** Same length, same lines, and in the ranges nothing that means anything to the parser. */
export const setAside = (body: string, ranges: Range[]): string => {
	let kept = '';
	let last = 0;
	for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
		if (start < last) continue;
		kept += body.slice(last, start) + body.slice(start, end).replace(/[^\n]/g, 'x');
		last = end;
	}
	return kept + body.slice(last);
};

/** The tag at an offset with spaces in place of its attributes. */
export const withoutAttributes = (body: string, start: number): string => {
	const tag = readTag(body, start);
	if (!tag || body[tag.end - 1] !== '>') return body;
	const from = start + tag.name.length + (tag.kind === 'close' ? 2 : 1);
	const to = tag.end - (tag.kind === 'alone' ? 2 : 1);
	if (to < from) return body;
	const blank = body.slice(from, to).replace(/[^\n]/g, ' ');
	return body.slice(0, from) + blank + (tag.kind === 'alone' ? '/>' : '>') + body.slice(tag.end);
};
