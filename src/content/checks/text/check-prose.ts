import { hiddenCharacter } from '../../read/characters.ts';
import { placeOf } from '../../problems/places.ts';
import { sourceOf, startOf } from './walk.ts';
import type { Node, Walk } from './walk.ts';

/** Words with signs nobody sees, and signs that were meant for bold words or a link. */
export const checkProse = (walk: Walk, node: Node): void => {
	const { text, report } = walk;
	const at = startOf(node);
	const source = sourceOf(walk, node);
	const hidden = hiddenCharacter(node.value ?? '');
	if (hidden && !hiddenCharacter(source)) {
		report(at, `Here is ${hidden}, which nobody can see.`, 'delete its code, between & and ;.');
	}
	const stars = source.search(/(?<!\\)\*\*/);
	if (stars >= 0) {
		report(
			placeOf(text, at.offset + stars),
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
