/**
 * How many slips make one word of the other: a letter that is missing, too many or wrong, or two
 * neighbours that changed places.
 */
export const distance = (word: string, other: string): number => {
	// Three lines of the table of edit distances are enough.
	let twoAbove: number[] = [];
	let above = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= word.length; row++) {
		const line = [row];
		for (let at = 1; at <= other.length; at++) {
			const changed = word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1];
			line.push(
				Math.min(
					(above[at] ?? 0) + 1,
					(line[at - 1] ?? 0) + 1,
					(above[at - 1] ?? 0) + (word[row - 1] === other[at - 1] ? 0 : 1),
					changed ? (twoAbove[at - 2] ?? 0) + 1 : Infinity,
				),
			);
		}
		[twoAbove, above] = [above, line];
	}
	return above[other.length] ?? 0;
};
