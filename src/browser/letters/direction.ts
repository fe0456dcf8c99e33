export type Direction = 'ltr' | 'rtl';

/** The blocks of Unicode for scripts from right to left. */
const rightToLeft =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction of words by their first letter; undefined where they have none, as a number. */
export const directionOf = (words: string): Direction | undefined => {
	const [letter] = /\p{L}/u.exec(words) ?? [];
	if (!letter) return undefined;
	return rightToLeft.test(letter) ? 'rtl' : 'ltr';
};

/**
 * A line as it stands in a letter of a direction. What is read from the other side is put between isolates
 * (U+2068, U+2069): without them brackets, points and words of another script stand on the wrong side.
 */
export const isolated = (line: string, around: Direction): string =>
	(directionOf(line) ?? around) === around ? line : `\u2068${line}\u2069`;
