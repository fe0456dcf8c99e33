import { hiddenCharacter } from '../../read/characters.ts';
import { placeOf } from '../../problems/places.ts';
import { sourceOf, startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

/** Two asterisks that are left in words. */
const marks = /(?<!\\)\*\*/g;
/**
 * Those that Markdown does not read: on one side a letter, on the other a sign of the bold words. Where words
 * are not parted by spaces, as in Chinese, a quotation in bold words has them.
 */
const stuck = /(?<=[\p{L}\p{N}])\*\*(?=(\p{P}))|(?<=(?![*\\])(\p{P}))\*\*(?=[\p{L}\p{N}])/u;

/** Words with signs nobody sees, and signs that were meant for bold words or a link. */
export const checkProse = (walk: Walk, node: Node): void => {
	const { text, report } = walk;
	const at = startOf(node);
	const source = sourceOf(walk, node);
	const hidden = hiddenCharacter(node.value ?? '');
	if (hidden && !hiddenCharacter(source)) {
		report(at, `Here is ${hidden}, which nobody can see.`, 'delete its code, between & and ;.');
	}
	const [first, ...others] = [...source.matchAll(marks)];
	const between = others.length > 0 ? stuck.exec(source) : null;
	if (between) {
		const sign = between[1] ?? between[2] ?? '';
		report(
			placeOf(text, at.offset + between.index),
			`These two asterisks stand between a letter and "${sign}", where Markdown does not read them.`,
			`put "${sign}" outside of the bold words, or delete the asterisks.`,
		);
	} else if (first) {
		report(
			placeOf(text, at.offset + first.index),
			'These two asterisks have no counterpart.',
			'write ** right before and right after the words, or delete them.',
		);
	}
	const apart = /\][ \t]+\((?:$|(?=[/#]))|\]\((?=[/#]|$)/.exec(source);
	if (apart) {
		const [found] = apart;
		report(
			placeOf(text, at.offset + apart.index),
			found.length > 2 ? 'A space breaks this link.' : 'This link is not finished.',
			'write [words](address), without a space between the brackets.',
		);
	}
};
