import { isolated } from './direction.ts';
import type { Direction } from './direction.ts';
import type { Filling } from './filling.ts';

const named = (letter: Element, name: 'blank' | 'part') =>
	[...letter.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => ({
		element,
		name: element.dataset[name] ?? '',
		/** As the page had it. */
		original: element.textContent.trim(),
		shown: '',
	}));

const write = (
	place: ReturnType<typeof named>[number],
	words: string,
	direction: Direction,
): void => {
	const { element, shown } = place;
	if (shown === words) return;
	place.shown = words;
	element.replaceChildren(
		...words
			.split('\n')
			.map((line) => isolated(line, direction))
			.flatMap((line, at) => (at > 0 ? [document.createElement('br'), line] : [line])),
	);
};

/** What puts words into a letter of the page; blanks without words show their prompt again. */
export const letterOnPage = (letter: Element): ((filling: Filling) => void) => {
	const [blanks, parts] = [named(letter, 'blank'), named(letter, 'part')];
	const direction = getComputedStyle(letter).direction as Direction;
	return ({ words, without }) => {
		for (const place of blanks) {
			const value = words[place.name] ?? '';
			write(place, value || place.original, direction);
			place.element.toggleAttribute('data-filled', value !== '');
			(place.element.closest('p') ?? place.element).hidden = without.includes(place.name);
		}
		for (const place of parts) write(place, words[place.name] || place.original, direction);
		for (const part of letter.querySelectorAll<HTMLElement>('.to-members')) {
			part.hidden = without.includes('members');
		}
	};
};
