import { distance } from '../../shared/edit-distance.ts';

/** How many slips are likely in a word: none in a number or a code. */
const slips = (word: string): number =>
	/^\d+$/.test(word) || word.length <= 3 ? 0 : Math.max(2, Math.floor(word.length / 4));

const lettersOf = (word: string): string => [...word.toLowerCase()].sort().join('');

/** Whether two words begin with the same letters, so many of them. */
const begins = (word: string, other: string, letters: number): boolean =>
	word.length >= letters &&
	word.slice(0, letters).toLowerCase() === other.slice(0, letters).toLowerCase();

/** The known word an editor most likely meant, or undefined where none is near. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
	let best: { word: string; steps: number } | undefined;
	for (const candidate of known) {
		const steps = distance(word.toLowerCase(), candidate.toLowerCase());
		if (!best || steps < best.steps) best = { word: candidate, steps };
	}
	if (best && best.steps <= slips(word)) return best.word;
	// Another ending of the same word: ratifies, ratify.
	if (best && best.steps <= 4 && begins(word, best.word, 5)) return best.word;
	// In a short word only letters that changed places are a likely slip.
	return word.length === 3
		? [...known].find((one) => lettersOf(one) === lettersOf(word))
		: undefined;
};

/** "write "letter", or one of …": the nearest known word first, else the whole list if it is short. */
export const suggest = (word: string, known: Iterable<string>): string => {
	const words = [...known];
	const near = nearest(word, words);
	if (near !== undefined) return `write "${near}".`;
	if (words.length === 0) return 'leave it out: none is known.';
	if (words.length === 1) return `write "${words[0]}".`;
	if (words.every((one, index) => Number(one) === Number(words[0]) + index)) {
		return `use a number from ${words[0]} to ${words.at(-1)}.`;
	}
	if (words.length <= 12) return `use one of ${words.join(', ')}.`;
	return `use a known one; there are ${words.length}, for example ${words.slice(0, 5).join(', ')}.`;
};

/** What to write in place of a name that is not known, where perhaps no name can stand. */
export const suggestName = (name: string, known: string[]): string =>
	known.length > 0 ? suggest(name, known) : 'delete it.';
