/** Small letters without accents, and apostrophes of one kind: what is compared, never what is shown. */
export const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}|ـ/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.toLowerCase();

/** Words and numbers of a text as they are compared. An elided article (l', d') is no word. */
export const wordsOf = (text: string): string[] =>
	(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(word) => word.length > 1 || /\p{N}/u.test(word),
	);

/** The beginning of a word, which its other forms share. */
export const beginning = (word: string): string => word.slice(0, 5);

/**
 * Whether a word is another one with a slip: a letter that is missing, too many or wrong, or two that
 * changed places; in a long word two such slips.
 */
export const isSlip = (word: string, other: string): boolean => {
	const most = word.length >= 9 ? 2 : 1;
	if (Math.abs(word.length - other.length) > most) return false;
	// Three lines of the table of edit distances are enough.
	let twoAbove: number[] = [];
	let above = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= word.length; row++) {
		const line = [row];
		for (let at = 1; at <= other.length; at++) {
			const same = word[row - 1] === other[at - 1];
			let steps = Math.min(
				(above[at] ?? 0) + 1,
				(line[at - 1] ?? 0) + 1,
				(above[at - 1] ?? 0) + (same ? 0 : 1),
			);
			if (word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1]) {
				steps = Math.min(steps, (twoAbove[at - 2] ?? 0) + 1);
			}
			line.push(steps);
		}
		[twoAbove, above] = [above, line];
	}
	return (above[other.length] ?? 0) <= most;
};
