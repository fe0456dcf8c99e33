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
	link.append(elementOf('span', heading));
	const about = document.createElement('small');
	const said = page.toLowerCase().includes(name.toLowerCase());
	about.textContent = page === title ? name : said ? page : `${name} · ${page}`;
	item.append(link, about);
	if (passage.length > 0) item.append(elementOf('p', passage));
	return item;
};

const elementOf = (name: 'p' | 'span', pieces: Piece[]): HTMLElement => {
	const element = document.createElement(name);
	for (const { text, marked } of pieces) {
		const part = document.createElement(marked ? 'mark' : 'span');
		part.textContent = text;
		element.append(part, ' ');
	}
	return element;
};
