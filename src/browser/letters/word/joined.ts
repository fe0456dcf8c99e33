import { attribute, filledIn, leftOut } from './controls.ts';
import type { Filling } from '../filling.ts';
import { asText } from './runs.ts';
import { asSection, cut } from './section.ts';
import { linksName, listsName, takenFrom, typesName } from './taken.ts';
import { changed, textName, xmlOf } from './template.ts';
import type { Template } from './template.ts';

const coreName = 'docProps/core.xml';

/** XML with more in its root element, behind what is in it. */
const extended = (xml: string, more: string[]): string =>
	xml.replace(/<\/[\w:]+>\s*$/, (end) => more.join('') + end);

/** Other numbers in place of those that a pattern finds behind its first group, equal ones for equal ones. */
const renumbered = (xml: string, pattern: RegExp, next: (number: string) => number): string => {
	const known = new Map<string, number>();
	return xml.replace(pattern, (_, before: string, number: string) => {
		const other = known.get(number) ?? next(number);
		known.set(number, other);
		return `${before}${other}`;
	});
};

/** The lists of a template, by their numbers. */
const listsOf = ({ files }: Template): Map<string, string> =>
	new Map(
		(xmlOf(files, listsName).match(/<w:num .*?<\/w:num>/gs) ?? []).map((list) => [
			attribute(list, 'w:numId'),
			list,
		]),
	);

/**
 * Letters as one Word file. Each is a section that begins on a new page and has its own foot. They are those
 * of one language, without pictures and notes.
 *
 * @param title Of the file, where it is not to be that of the first letter.
 * @throws Error for no letters, and for those that differ in more than words, links, lists and feet.
 */
export const joined = async (
	letters: { template: Template; filling: Filling }[],
	title?: string,
): Promise<Uint8Array<ArrayBuffer>> => {
	const [first] = letters;
	if (!first) throw new Error('There is no letter to join.');
	const { files, text } = first.template;
	const templates = [...new Set(letters.map(({ template }) => template))];
	const taken = templates
		.slice(1)
		.map((template, index) => takenFrom(template, files, `t${index + 1}`));
	const lists = new Map(templates.map((template) => [template, listsOf(template)]));
	const count = { controls: 0, bookmarks: 0, lists: lists.get(first.template)?.size ?? 0 };
	const moreLists: string[] = [];

	const bodies = letters.map(({ template, filling }, index) => {
		const { body, section } = cut(template.text);
		const isLast = index === letters.length - 1;
		let own = leftOut(body, filling.without);
		own = isLast ? own + section : asSection(own, section);
		const behind = taken[templates.indexOf(template) - 1]?.behind ?? '';
		own = own.replace(/ r:id="[^"]*/g, (id) => id + behind);
		own = renumbered(own, /(<w:id w:val=")(\d+)/g, () => ++count.controls);
		own = renumbered(
			own,
			/(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g,
			() => ++count.bookmarks,
		);
		if (index > 0) {
			own = own.replace(/<w:bookmarkStart\b[^>]* w:name="[^"]*/g, (name) => `${name}_${index + 1}`);
			own = renumbered(own, /(<w:numId w:val=")(\d+)/g, (number) => {
				const list = lists.get(template)?.get(number) ?? '';
				moreLists.push(list.replace(/( w:numId=")\d+/, `$1${++count.lists}`));
				return count.lists;
			});
		}
		return filledIn(own, filling.words);
	});

	const { head, end } = cut(text);
	const texts = new Map([[textName, head + bodies.join('') + end]]);
	const extend = (name: string, more: string[]) =>
		more.length > 0 && texts.set(name, extended(xmlOf(files, name), more));
	extend(
		linksName,
		taken.flatMap(({ links }) => links),
	);
	extend(
		typesName,
		taken.flatMap(({ types }) => types),
	);
	extend(listsName, moreLists);
	if (title !== undefined) {
		const core = xmlOf(files, coreName);
		texts.set(
			coreName,
			core.replace(/(<dc:title>)[^<]*/, (_, tag: string) => tag + asText(title)),
		);
	}
	return changed([...files, ...taken.flatMap(({ files: feet }) => feet)], texts);
};
