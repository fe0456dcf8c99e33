const isArabic = /[\u0621-\u064a]/;

/** The Arabic article, and what stands joined before it: and, in, like, to. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=...)/;

/** What is joined to a word without an article. */
const joined = [/^[وف]/, /^[بكل]/, /^[وف][بكل]/];

/** Endings of number, of whose a thing is, and of persons. */
const ending = /^(...+)(?:ها|هم|كم|نا|ان|ين|ون|وا|ات|[هياتك])$/;

const untilTheSame = (word: string, change: (word: string) => string): string => {
	const changed = change(word);
	return changed === word ? word : untilTheSame(changed, change);
};

/** An Arabic word without its article. All words here are as `wordsOf` gives them. */
export const bareOf = (word: string): string =>
	untilTheSame(word, (one) => one.replace(article, ''));

/** What the forms of an Arabic word share; any other word as it is. */
export const rootOf = (word: string): string =>
	isArabic.test(word) ? untilTheSame(bareOf(word), (one) => one.replace(ending, '$1')) : word;

/** An Arabic word without what is joined to it — and, in, to, like —, where a known word is left. */
export const unjoined = (word: string, isKnown: (left: string) => boolean): string => {
	if (!isArabic.test(word)) return word;
	const left = joined.map((before) => word.replace(before, ''));
	return left.find((one) => one !== word && one.length >= 3 && isKnown(one)) ?? word;
};

/** A word and what it may be the plural of; an Arabic word and its root. */
export const formsOf = (word: string): string[] => [
	word,
	...(isArabic.test(word)
		? [rootOf(word)]
		: [word.replace(/[sx]$/, ''), word.replace(/es$/, ''), word.replace(/aux$/, 'al')]
	).filter((form) => form !== word && form.length >= 3),
];

/** The beginning of a word, which its other forms share. */
export const beginning = (word: string): string => rootOf(word).slice(0, 5);
