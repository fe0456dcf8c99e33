import { nearest, suggest } from './nearest.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import { tagsIn } from './tags.ts';
import type { Tag, TagFault } from './tags.ts';
import { componentNames, holdsWords } from './vocabulary.ts';

/** Something wrong at an offset. */
export interface Found extends Pick<Problem, 'message' | 'fix' | 'mend'> {
	offset: number;
}

/** What to write in place of raw HTML. */
const markdownFor: Record<string, string> = {
	b: 'write **two stars** around the words.',
	strong: 'write **two stars** around the words.',
	i: 'write *one star* around the words.',
	em: 'write *one star* around the words.',
	br: 'leave an empty line: it begins a new paragraph.',
	p: 'leave an empty line: it begins a new paragraph.',
	a: 'write [words](address).',
	h1: 'write ## and a space before the words.',
	h2: 'write ## and a space before the words.',
	h3: 'write ### and a space before the words.',
	li: 'begin the line with a hyphen and a space.',
	ul: 'begin the lines with a hyphen and a space.',
};

/** A text without the tags that cannot be read, and what is wrong with them. */
export interface SortedTags {
	found: Found[];
	/** Ranges to be set aside before the text is read. */
	aside: [start: number, end: number][];
	/** Tags whose attributes are not to be judged again, by offset. */
	broken: Set<number>;
	/** Offset of the partner of a tag. */
	pairs: Map<number, Tag>;
}

/**
 * Compares the tags of a text with each other: what is opened is closed, in its order, at the edge.
 *
 * @param text The text without what is reported already.
 * @param original The text as it stands in the file.
 */
export const sortTags = (text: string, original: string): SortedTags => {
	const found: Found[] = [];
	const aside: [number, number][] = [];
	const broken = new Set<number>();
	const pairs = new Map<number, Tag>();
	const say = (offset: number, message: string, fix: string, mend?: Problem['mend']) =>
		found.push({ offset, message, fix, ...(mend && { mend }) });
	const drop = ({ start, end }: Tag) => aside.push([start, end]);

	const tags = tagsIn(text).filter((tag) => {
		if (original.slice(tag.start, tag.end) !== text.slice(tag.start, tag.end)) {
			drop(tag);
			return false;
		}
		const meant = componentNames.find((name) => name.toLowerCase() === tag.name.toLowerCase());
		if (/^[a-z]/.test(tag.name) && meant) {
			drop(tag);
			const slash = tag.kind === 'close' ? '/' : '';
			say(tag.start, `There is no component <${slash}${tag.name}>.`, `write "${meant}".`);
			return false;
		}
		if (/^[a-z][^.]*$/.test(tag.name)) {
			drop(tag);
			if (tag.kind !== 'close' || !hasOpening(text, tag)) {
				say(
					tag.start,
					`<${tag.kind === 'close' ? '/' : ''}${tag.name}> is raw HTML, which a text cannot hold.`,
					markdownFor[tag.name] ?? 'write it in Markdown, or leave it out.',
				);
			}
			return false;
		}
		const fault = tag.faults.find(({ kind }) => kind === 'end') ?? tag.faults[0];
		if (!fault) return true;
		found.push(sayFault(tag, fault, text));
		broken.add(tag.start);
		if (fault.kind === 'end') drop(tag);
		return fault.kind !== 'end';
	});

	const open: Tag[] = [];
	for (const [index, tag] of tags.entries()) {
		const top = open.at(-1);
		if (tag.kind === 'open') {
			if (!componentNames.includes(tag.name) || holdsWords.has(tag.name)) {
				open.push(tag);
				continue;
			}
			const closing = closingOf(tags, index);
			drop(tag);
			if (closing) {
				drop(closing);
				tags.splice(tags.indexOf(closing), 1);
			}
			if (broken.has(tag.start)) continue;
			const written = text.slice(tag.start, tag.end);
			const whole = `${written.slice(0, -1).trimEnd()} />`;
			say(
				tag.start,
				closing
					? `<${tag.name}> holds no words between its tags.`
					: `<${tag.name}> is opened here and not closed.`,
				`write ${whole}`,
				closing ? undefined : { from: written, to: whole },
			);
		} else if (tag.kind === 'close') {
			sayEdge(tag, text, say);
			if (top?.name === tag.name) {
				open.pop();
				pairs.set(top.start, tag);
				pairs.set(tag.start, top);
				continue;
			}
			const at = open.findLastIndex(({ name }) => name === tag.name);
			if (at >= 0) {
				// What was opened in between is not closed, or only later.
				for (const left of open.splice(at).slice(1)) {
					const later = tags
						.slice(index)
						.find(({ name, kind }) => kind === 'close' && name === left.name);
					drop(left);
					if (later) {
						drop(later);
						tags.splice(tags.indexOf(later), 1);
						say(
							tag.start,
							`</${tag.name}> stands before </${left.name}>, but <${left.name}> was opened later.`,
							`write </${left.name}> first, then </${tag.name}>.`,
						);
					} else sayOpen(left, say);
				}
			} else {
				drop(tag);
				const meant = top && (!componentNames.includes(tag.name) || nearest(tag.name, [top.name]));
				if (meant) {
					open.pop();
					drop(top);
					say(
						tag.start,
						`</${tag.name}> does not close <${top.name}>, which is opened on line ${placeOf(text, top.start).line}.`,
						`write </${top.name}>.`,
					);
				} else {
					say(
						tag.start,
						`</${tag.name}> closes something that is not open here.`,
						componentNames.includes(tag.name)
							? 'delete it, or open the component above it.'
							: suggest(tag.name, componentNames),
					);
				}
			}
		}
	}
	for (const left of open) {
		drop(left);
		sayOpen(left, say);
	}
	return { found, aside, broken, pairs };
};

type Say = (offset: number, message: string, fix: string, mend?: Problem['mend']) => void;

const sayOpen = ({ start, name }: Tag, say: Say): void => {
	say(
		start,
		`<${name}> is opened here and not closed.`,
		`write </${name}> on a line of its own where it ends.`,
	);
};

/** Inside a list or a quotation a closing tag would belong to it, and the text could not be read. */
const sayEdge = (tag: Tag, text: string, say: Say): void => {
	const before = text.slice(text.lastIndexOf('\n', tag.start - 1) + 1, tag.start);
	if (!/^(?:[ \t>]|(?:[-*+]|\d+[.)])[ \t])+$/.test(before)) return;
	say(
		tag.start,
		`</${tag.name}> stands to the right of the edge.`,
		'let it begin at the edge of the line.',
	);
};

const closingOf = (tags: Tag[], index: number): Tag | undefined => {
	const { name } = tags[index] ?? {};
	const next = tags.slice(index + 1).find((tag) => tag.name === name && tag.kind !== 'alone');
	return next?.kind === 'close' ? next : undefined;
};

const hasOpening = (text: string, { name, start }: Tag): boolean =>
	new RegExp(`<${name}(?=[\\s>])`).test(text.slice(0, start));

/** The tag as it was probably meant. */
const wholeTag = ({ name, kind, attributes }: Tag): string => {
	if (kind === 'close') return `</${name}>`;
	const parts = attributes.map(({ name: key, value = '' }) => ` ${key}="${value}"`).join('');
	return `<${name}${parts}${holdsWords.has(name) ? '>' : ' />'}`;
};

const sayFault = (tag: Tag, fault: TagFault, text: string): Found => {
	const { kind, at, write = '', written = '' } = fault;
	const example = text.slice(tag.start, tag.end);
	if (kind === 'end') {
		return {
			offset: tag.start,
			message: `The tag <${tag.kind === 'close' ? '/' : ''}${tag.name} does not come to its end.`,
			fix: `write ${wholeTag(tag)}`,
		};
	}
	if (kind === 'braces') {
		return {
			offset: at,
			message: 'Braces in a component mean code, and a text holds none.',
			fix: 'write the value in double quotes: <Fact id="joined" />.',
		};
	}
	if (kind === 'unread') {
		return {
			offset: at,
			message: `This part of <${tag.name}> cannot be read.`,
			fix: 'write a name, = and a value in double quotes: <Fact id="joined" />.',
		};
	}
	const straight = kind === 'quotes' && /[“”„‟«»‘’‚‛]/.test(written);
	const name = write.split('=')[0] ?? '';
	return {
		offset: at,
		message:
			kind === 'open-quotes'
				? `The quotes of "${name}" are opened and not closed.`
				: straight
					? `The value of "${name}" stands in the wrong kind of quotes.`
					: `The value of "${name}" stands without quotes.`,
		fix: `write ${write}${straight ? ', with straight quotes.' : '.'}`,
		...(kind === 'quotes' && example.includes(written) && { mend: { from: written, to: write } }),
	};
};
