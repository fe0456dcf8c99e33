import { placeIn, sourceOf, startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

const asciiId = /^[A-Za-z][A-Za-z0-9-]*$/;

/** An address for a heading, from its words; undefined where these have no plain letters. */
const addressFor = (words: string): string | undefined => {
	const plain = words.normalize('NFD').replace(/[\u0300-\u036f’']/g, '');
	const [first, ...more] = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return first && /^[a-z]/.test(first) ? [first, ...more].slice(0, 3).join('-') : undefined;
};

/** A heading of the wrong kind or level, without words, or without an address of its own. */
export const checkHeading = (walk: Walk, node: Node): void => {
	const at = startOf(node);
	if (!sourceOf(walk, node).startsWith('#')) {
		walk.report(
			at,
			'A line of === or --- under words makes a heading of them.',
			'leave an empty line above it, or delete it and write ## and a space before the words.',
		);
		return;
	}
	const level = node.depth ?? 2;
	if (level === 1) {
		walk.report(
			at,
			'The title of the page belongs in the front matter, the lines between ---.',
			'begin with ## here.',
		);
	} else if (level > walk.level + 1) {
		const above = walk.level === 1 ? 'the title' : '#'.repeat(walk.level);
		walk.report(
			at,
			`This heading skips a level: ${'#'.repeat(level)} after ${above}.`,
			`write ${'#'.repeat(walk.level + 1)}.`,
		);
	}
	walk.level = Math.max(level, 2);
	checkId(walk, node);
};

const checkId = (walk: Walk, node: Node): void => {
	const { parsed, findings, report } = walk;
	const at = startOf(node);
	const id = node.data?.hProperties?.id;
	const words = sourceOf(walk, node)
		.replace(/^#+ */, '')
		.replace(/ *\{#[^}]*\}\s*$/, '');
	if (words.trim() === '') {
		report(at, 'This heading has no words.', 'write some after #, or delete the line.');
	} else if (!id) {
		if (parsed.headings.has(at.line)) return;
		const name = addressFor(words) ?? 'short-name';
		report(
			at,
			`The heading "${words}" has no address.`,
			`write {#${name}} after it: a short name in letters a to z, digits and hyphens.`,
		);
	} else if (!asciiId.test(id)) {
		const name = addressFor(id);
		report(
			placeIn(walk, node, '{#'),
			`The address "${id}" has characters that do not belong in one.`,
			name ? `write {#${name}}.` : 'use letters a to z, digits and hyphens.',
		);
	} else if (findings.anchors.has(id)) {
		const message = `The address "${id}" is already used above.`;
		report(placeIn(walk, node, '{#'), message, 'give this heading another one.');
	}
	if (id) findings.anchors.add(id);
};
