import { componentNames } from '../../schemas/components.ts';
import { sayFault } from './tag-faults.ts';
import { drop, nameOf, say } from './tag-sorting.ts';
import type { TagSorting } from './tag-sorting.ts';
import type { Tag } from './tags.ts';

/** What to write in place of raw HTML. */
const markdownFor = new Map([
	['b', 'write **two asterisks** around the words.'],
	['strong', 'write **two asterisks** around the words.'],
	['i', 'write *one asterisk* around the words.'],
	['em', 'write *one asterisk* around the words.'],
	['br', 'leave an empty line: it begins a new paragraph.'],
	['p', 'leave an empty line: it begins a new paragraph.'],
	['a', 'write [words](address).'],
	['h1', 'write ## and a space before the words.'],
	['h2', 'write ## and a space before the words.'],
	['h3', 'write ### and a space before the words.'],
	['li', 'begin the line with a hyphen and a space.'],
	['ul', 'begin the lines with a hyphen and a space.'],
]);

/** Whether a tag can be paired with others. If not, it is reported and set aside. */
export const isReadable = (sorting: TagSorting, tag: Tag, original: string): boolean => {
	const { text, found, broken } = sorting;
	if (original.slice(tag.start, tag.end) !== text.slice(tag.start, tag.end)) {
		drop(sorting, tag);
		return false;
	}
	const meant = componentNames.find((name) => name.toLowerCase() === tag.name.toLowerCase());
	if (/^[a-z]/.test(tag.name) && meant) {
		drop(sorting, tag);
		say(sorting, tag.start, `There is no component <${nameOf(tag)}>.`, `write "${meant}".`);
		return false;
	}
	if (/^[a-z][^.]*$/.test(tag.name)) {
		drop(sorting, tag);
		if (tag.kind !== 'close' || !hasOpening(text, tag)) {
			say(
				sorting,
				tag.start,
				`<${nameOf(tag)}> is raw HTML, which a text cannot hold.`,
				markdownFor.get(tag.name) ?? 'write it in Markdown, or leave it out.',
			);
		}
		return false;
	}
	const fault = tag.faults.find(({ kind }) => kind === 'end') ?? tag.faults[0];
	if (!fault) return true;
	found.push(sayFault(tag, fault, text));
	broken.add(tag.start);
	if (fault.kind === 'end') drop(sorting, tag);
	return fault.kind !== 'end';
};

const hasOpening = (text: string, { name, start }: Tag): boolean =>
	new RegExp(`<${name}(?=[\\s>])`).test(text.slice(0, start));
