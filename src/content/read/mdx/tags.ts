/** An attribute as it is written, with offsets in the text. */
export interface WrittenAttribute {
	name: string;
	at: number;
	value: string | undefined;
	/** Offset of the value, inside its quotes; of the name where there is none. */
	valueAt: number;
}

export interface TagFault {
	at: number;
	/** What is wrong with the tag; `end` where it never comes to its >. */
	kind: 'end' | 'quotes' | 'open-quotes' | 'braces' | 'unread';
	/** Name and value of the attribute as they should be written. */
	write?: string;
	/** The attribute as it stands. */
	written?: string;
}

/** A tag as it is written. */
export interface Tag {
	name: string;
	start: number;
	/** Offset after its >. */
	end: number;
	kind: 'open' | 'close' | 'alone';
	attributes: WrittenAttribute[];
	faults: TagFault[];
}

const opening = /<(\/?)([A-Za-z][\w.:$-]*)/y;
const curly = '“”„‟«»‘’‚‛';

/** Offset of the brace that closes the one at `start`, or of the end of the paragraph. */
export const braceEnd = (text: string, start: number): number => {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === '{') depth++;
		if (text[at] === '}' && --depth === 0) return at + 1;
		if (text.startsWith('\n\n', at)) break;
	}
	return start + 1;
};

/** Reads the tag that begins at an offset, or undefined where none does. */
export const readTag = (text: string, start: number): Tag | undefined => {
	opening.lastIndex = start;
	const [whole = '', slash, name = ''] = opening.exec(text) ?? [];
	if (whole === '') return undefined;
	const attributes: WrittenAttribute[] = [];
	const faults: TagFault[] = [];
	let alone = false;
	let at = start + whole.length;
	const done = (end: number): Tag => ({
		name,
		start,
		end,
		kind: slash ? 'close' : alone ? 'alone' : 'open',
		attributes,
		faults,
	});

	while (at < text.length) {
		const sign = text[at] ?? '';
		if (sign === '<' || text.startsWith('\n\n', at)) break;
		if (sign === '>') return done(at + 1);
		if (/\s/.test(sign)) {
			at++;
		} else if (sign === '/') {
			alone = true;
			at++;
		} else if (sign === '{') {
			faults.push({ at, kind: 'braces' });
			at = braceEnd(text, at);
		} else {
			const word = /[^\s=<>{}/"']+/y;
			word.lastIndex = at;
			const [key] = word.exec(text) ?? [];
			if (key === undefined || !/^[A-Za-z_$][\w.:$-]*$/.test(key)) {
				faults.push({ at, kind: 'unread' });
				at += key?.length ?? 1;
				continue;
			}
			const from = at;
			at += key.length;
			const [sort = ''] = /^\s*=\s*/.exec(text.slice(at, at + 20)) ?? [];
			if (sort === '') {
				attributes.push({ name: key, at: from, value: undefined, valueAt: from });
				continue;
			}
			at += sort.length;
			const read = readValue(text, at);
			if (read.kind) {
				faults.push({
					at: read.kind === 'braces' ? at : from,
					kind: read.kind,
					write: `${key}="${read.value}"`,
					written: text.slice(from, read.end),
				});
			}
			attributes.push({ name: key, at: from, value: read.value, valueAt: read.at });
			at = read.end;
		}
	}
	faults.push({ at: start, kind: 'end' });
	return done(at);
};

const readValue = (
	text: string,
	at: number,
): { value: string; at: number; end: number; kind?: 'quotes' | 'open-quotes' | 'braces' } => {
	const sign = text[at] ?? '';
	if (sign === '{') return { value: '…', at, end: braceEnd(text, at), kind: 'braces' };
	if (sign === '"' || sign === "'") {
		const close = text.indexOf(sign, at + 1);
		const value = text.slice(at + 1, close);
		if (close > 0 && !/[<>\n]/.test(value)) return { value, at: at + 1, end: close + 1 };
		const [words = ''] = /^[^<>\n/]*/.exec(text.slice(at + 1)) ?? [];
		return { value: words.trim(), at: at + 1, end: at + 1 + words.length, kind: 'open-quotes' };
	}
	if (curly.includes(sign) && sign !== '') {
		const [words = ''] =
			new RegExp(`^[${curly}][^${curly}<>\\n]*[${curly}"']?`).exec(text.slice(at)) ?? [];
		const value = words.replace(new RegExp(`[${curly}"']`, 'g'), '');
		return { value, at: at + 1, end: at + words.length, kind: 'quotes' };
	}
	const [words = ''] = /^(?:[^\s<>/"']|\/(?!\s*>))*["']?/.exec(text.slice(at)) ?? [];
	return { value: words.replace(/["']$/, ''), at, end: at + words.length, kind: 'quotes' };
};

/** Every tag of a text, in order. */
export const tagsIn = (text: string): Tag[] => {
	const tags: Tag[] = [];
	for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
		// The address of a link may stand in < >.
		const address = /\](?:\(|:[ \t]*)$/.test(text.slice(Math.max(0, at - 20), at));
		const tag = address ? undefined : readTag(text, at);
		if (tag) tags.push(tag);
		at = tag ? Math.max(tag.end, at + 1) : at + 1;
	}
	return tags;
};
