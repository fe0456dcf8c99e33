import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';

/** Turns a place in a drawing over where the language is read from right to left. */
export const placer = (language: Language, width: number) => {
	const turned = languages[language].dir === 'rtl';
	return {
		turned,
		/** Distance from the left of something that begins at `start` and is `size` wide. */
		x: (start: number, size = 0): number => (turned ? width - start - size : start),
		/** `text-anchor` of a label that begins at its place. */
		start: turned ? 'end' : 'start',
	};
};
