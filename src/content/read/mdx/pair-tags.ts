import { nearest, suggest } from '../../problems/nearest.ts';
import { lineBefore, placeOf } from '../../problems/places.ts';
import { componentNames, holdsWords } from '../../schemas/components.ts';
import { drop, say } from './tag-sorting.ts';
import type { TagSorting } from './tag-sorting.ts';
import type { Tag } from './tags.ts';

/** Finds the partner of each tag. Tags without one are reported and set aside. */
export const pairTags = (sorting: TagSorting, tags: Tag[]): void => {
	const open: Tag[] = [];
	for (const [index, tag] of tags.entries()) {
		if (tag.kind === 'open') {
			if (componentNames.includes(tag.name) && !holdsWords.has(tag.name)) {
				sayWordless(sorting, tags, index, tag);
			} else open.push(tag);
		} else if (tag.kind === 'close') close(sorting, tags, index, tag, open);
	}
	for (const left of open) sayOpen(sorting, left);
};

const close = (sorting: TagSorting, tags: Tag[], index: number, tag: Tag, open: Tag[]): void => {
	const { name, start } = tag;
	sayEdge(sorting, tag);
	const top = open.at(-1);
	if (top?.name === name) {
		open.pop();
		sorting.pairs.set(top.start, tag);
		sorting.pairs.set(start, top);
		return;
	}
	const at = open.findLastIndex((opened) => opened.name === name);
	if (at >= 0) {
		const between = open.splice(at).slice(1);
		for (const left of between) sayCrossed(sorting, tags, index, tag, left);
		return;
	}
	drop(sorting, tag);
	const isKnown = componentNames.includes(name);
	if (top && (!isKnown || nearest(name, [top.name]))) {
		open.pop();
		drop(sorting, top);
		const { line } = placeOf(sorting.text, top.start);
		say(
			sorting,
			start,
			`</${name}> does not close <${top.name}>, which is opened on line ${line}.`,
			`write </${top.name}>.`,
		);
		return;
	}
	say(
		sorting,
		start,
		`</${name}> closes something that is not open here.`,
		isKnown ? 'delete it, or open the component above it.' : suggest(name, componentNames),
	);
};

/** A component that holds no words is opened, and closed later or not at all. */
const sayWordless = (sorting: TagSorting, tags: Tag[], index: number, tag: Tag): void => {
	const { text, broken } = sorting;
	const next = tags
		.slice(index + 1)
		.find(({ name, kind }) => name === tag.name && kind !== 'alone');
	const closing = next?.kind === 'close' ? next : undefined;
	drop(sorting, tag);
	if (closing) dropLater(sorting, tags, closing);
	if (broken.has(tag.start)) return;
	const written = text.slice(tag.start, tag.end);
	const whole = `${written.slice(0, -1).trimEnd()} />`;
	say(
		sorting,
		tag.start,
		closing
			? `<${tag.name}> takes no words between its tags.`
			: `<${tag.name}> is opened here and not closed.`,
		`write ${whole}`,
		closing ? undefined : { from: written, to: whole },
	);
};

/** What was opened between two partners is not closed, or only later. */
const sayCrossed = (sorting: TagSorting, tags: Tag[], index: number, tag: Tag, left: Tag): void => {
	const later = tags.slice(index).find(({ name, kind }) => kind === 'close' && name === left.name);
	if (!later) {
		sayOpen(sorting, left);
		return;
	}
	drop(sorting, left);
	dropLater(sorting, tags, later);
	say(
		sorting,
		tag.start,
		`</${tag.name}> comes before </${left.name}>, but <${left.name}> was opened later.`,
		`write </${left.name}> first, then </${tag.name}>.`,
	);
};

const dropLater = (sorting: TagSorting, tags: Tag[], tag: Tag): void => {
	drop(sorting, tag);
	tags.splice(tags.indexOf(tag), 1);
};

const sayOpen = (sorting: TagSorting, tag: Tag): void => {
	drop(sorting, tag);
	say(
		sorting,
		tag.start,
		`<${tag.name}> is opened here and not closed.`,
		`write </${tag.name}> on a line of its own where it ends.`,
	);
};

/** Inside a list or a quotation a closing tag would belong to it, and the text could not be read. */
const sayEdge = (sorting: TagSorting, { name, start }: Tag): void => {
	const before = lineBefore(sorting.text, start);
	if (!/^(?:[ \t>]|(?:[-*+]|\d+[.)])[ \t])+$/.test(before)) return;
	say(sorting, start, `</${name}> is indented.`, 'start it at the beginning of the line.');
};
