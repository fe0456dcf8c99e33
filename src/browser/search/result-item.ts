import type { Result } from './searcher.ts';

/**
 * A result as an item of the list.
 *
 * @param address Where it leads, in full.
 * @param name Name of its kind.
 */
export const resultItem = (
	{ title, page, passage: pieces = [] }: Result,
	address: string,
	name: string,
): HTMLLIElement => {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = address;
	link.textContent = title;
	const about = document.createElement('small');
	const said = page.toLowerCase().includes(name.toLowerCase());
	about.textContent = page === title ? name : said ? page : `${name} · ${page}`;
	item.append(link, about);
	if (pieces.length > 0) {
		const passage = document.createElement('p');
		for (const piece of pieces) {
			const part = document.createElement(piece.marked ? 'mark' : 'span');
			part.textContent = piece.text;
			passage.append(part, ' ');
		}
		item.append(passage);
	}
	return item;
};
