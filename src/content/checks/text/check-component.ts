import { bracesInTag } from '../../read/mdx/braces.ts';
import { readTag } from '../../read/mdx/tags.ts';
import type { WrittenAttribute } from '../../read/mdx/tags.ts';
import { fitsLetter } from '../../schemas/components.ts';
import { suggest } from '../../problems/nearest.ts';
import { lineBefore, placeOf } from '../../problems/places.ts';
import type { Attributes } from './vocabulary.ts';
import { checkAttribute } from './check-attribute.ts';
import { startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

/** A component that is not known, or stands where it cannot, and what is wrong in it. */
export const checkComponent = (walk: Walk, node: Node): void => {
	const { text, parsed, vocabulary, plain: isPlain, findings, report } = walk;
	const name = node.name ?? '';
	const at = startOf(node);
	const attributes = readTag(text, at.offset)?.attributes ?? [];
	findings.components.push({
		name,
		attributes: Object.fromEntries(attributes.map(({ name: key, value = '' }) => [key, value])),
		line: at.line,
		column: at.column,
	});
	if (!vocabulary) {
		report(
			at,
			`<${name}> does not belong in a text to copy.`,
			'write the words; what the member fills in goes in square brackets: [DATE].',
		);
		return;
	}
	const rules = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
	if (!rules) {
		findings.sure = false;
		report(at, `There is no component <${name}>.`, suggest(name, Object.keys(vocabulary)));
		return;
	}
	if (isPlain) {
		report(
			at,
			`<${name}> does not belong in this text: its page shows only Markdown.`,
			'write it in Markdown, or put it into another text.',
		);
		return;
	}
	if (fitsLetter(name) && !walk.letter) {
		report(
			at,
			`<${name}> belongs only in the letter, which is written to a state.`,
			'write the words themselves, or move it to letter.mdx.',
		);
		return;
	}
	const plain = node.attributes?.every(
		({ type, value }) =>
			type === 'mdxJsxAttribute' && (value === null || typeof value !== 'object'),
	);
	if (!plain) {
		report(at, bracesInTag.message, bracesInTag.fix);
		return;
	}
	if (!parsed.broken.has(at.offset)) checkAttributes(walk, node, rules, attributes);
	if (node.type === 'mdxJsxFlowElement' && /^[ \t]+$/.test(lineBefore(text, at.offset))) {
		report(at, `<${name}> is indented.`, 'start it at the beginning of the line.');
	}
};

/** Attributes that stand twice, are wrong or are missing. */
const checkAttributes = (
	walk: Walk,
	node: Node,
	rules: Attributes,
	attributes: WrittenAttribute[],
): void => {
	const { text, findings, report } = walk;
	const name = node.name ?? '';
	const seen = new Set<string>();
	for (const attribute of attributes) {
		if (seen.has(attribute.name)) {
			const message = `"${attribute.name}" is given twice.`;
			report(placeOf(text, attribute.at), message, 'keep one of the two.');
		} else if (rules[attribute.name]?.fits === 'letter' && !walk.letter) {
			report(
				placeOf(text, attribute.at),
				`"${attribute.name}" works only in the letter, which is written to a state.`,
				'leave it out, or move the passage to letter.mdx.',
			);
		} else checkAttribute(walk, name, rules, attribute);
		seen.add(attribute.name);
	}
	// A slip in its name is reported already.
	if ([...seen].some((key) => !Object.hasOwn(rules, key))) return;
	for (const [key, { required, words }] of Object.entries(rules)) {
		if (!required || seen.has(key)) continue;
		findings.sure = false;
		const example = words?.[0] ?? '…';
		const fix = `write ${key}="…" in it, for example <${name} ${key}="${example}" />.`;
		report(startOf(node), `<${name}> needs the attribute "${key}".`, fix);
	}
};
