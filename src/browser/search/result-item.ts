import type { Piece } from './passage.ts';
import type { Result } from './searcher.ts';

/**
 * A result as an item of the list.
 *
 * @param address Where it leads, in full.
 * @param name Name of its kind.
 */
export const resultItem = (
	{ title, heading, page, passage = [] }: Result,
	address: string,
	name: string,
): HTMLLIElement => {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = address;
	// In one element: the parts of a link that is a flex box stand side by side without spaces.
	const words = document.createElement('span');
	words.append(...partsOf(heading));
	link.append(words);
	const about = document.createElement('small');
	const isSaid = page.toLowerCase().includes(name.toLowerCase());
	about.textContent = page === title ? name : isSaid ? page : `${name} · ${page}`;
	item.append(link, about);
	if (passage.length > 0) {
		const said = document.createElement('p');
		said.append(...partsOf(passage));
		item.append(said);
	}
	return item;
};

const partsOf = (pieces: Piece[]): Node[] =>
	pieces.flatMap(({ text, marked }, at) => {
		const mark = document.createElement('mark');
		mark.textContent = text;
		return [new Text(at === 0 ? '' : ' '), marked ? mark : new Text(text)];
	});
