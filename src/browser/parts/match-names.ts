import { isSlip, plain } from '../../shared/plain-words.ts';

/** A name as it is compared: small letters without accents, one space between words. */
export const keyOf = (name: string): string =>
	(plain(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The Arabic article at the beginning of a word: the alif of ألمانيا has a hamza and is none. */
const article = /(^|[^\p{L}\p{M}])ال(?=\p{L}{2})/gu;

/** What a name is compared as: as it is, without Arabic articles, and without apostrophes. */
export const keysOf = (name: string): string[] => {
	const forms = [name, name.replace(article, '$1'), name.replace(/['’‘ʼ]/g, '')];
	return [...new Set(forms.map(keyOf).filter(Boolean))];
};

/** What Arabic writes together with the word behind it: and, in, to, like, with the article and without. */
const joined = [
	/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u,
	/^[وفبكل](?=\p{L}{2})/u,
	/^[وف][بكل](?=\p{L}{2})/u,
];

/** What may be meant by what was typed: as it is, then without what stands joined before its word. */
const meantBy = (typed: string): string[] => [
	...new Set([typed, ...joined.map((before) => typed.replace(before, ''))]),
];

/** Shorter words have too many neighbours. */
const shortest = 4;

/** Whether a name, or what begins at one of its words, is what was typed but for a slip. */
const hasSlip = (typed: string, name: string): boolean =>
	[...` ${name}`.matchAll(/ /g)].some(({ index }) =>
		[-1, 0, 1].some((more) => isSlip(typed, name.slice(index, index + typed.length + more))),
	);

/** What fits by the name that is shown comes before what fits as well by another one. */
const byShown = 0.5;

/** How well a name fits: 3 is the whole name, 2 its beginning, 1 beginnings of its words, 0 none. */
const fitOf = (typed: string, name: string): number => {
	if (name === typed) return 3;
	if (name.startsWith(typed)) return 2;
	return typed.split(' ').every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 0;
};

/** Length of the longest name that stands among what was typed: Kenya in Republic of Kenya. */
const heldIn = (typed: string, names: string[]): number =>
	Math.max(0, ...names.map((name) => (` ${typed} `.includes(` ${name} `) ? name.length : 0)));

/** Something with names, each as `keysOf` gives it; the first is the one that is shown. */
interface Named {
	names: string[][];
}

interface Match<One> {
	found: One;
	/** Whether a whole name was typed. */
	whole: boolean;
	/** Whether it fits only but for a slip: it is another one, maybe. */
	slip: boolean;
}

/** What has a name that fits, the best first. What is short and a whole name is no beginning. */
const fitting = <One extends Named>(typed: string, all: One[]): Match<One>[] => {
	const found = all
		.map((one) => {
			const fits = one.names.map((keys) => Math.max(0, ...keys.map((key) => fitOf(typed, key))));
			const fit = Math.max(...fits);
			return { found: one, fit, order: fit + (fits[0] === fit ? byShown : 0) };
		})
		.filter(({ fit }) => fit > 0)
		.sort((one, other) => other.order - one.order);
	const short = typed.length < shortest && found.some(({ fit }) => fit === 3);
	return found
		.map(({ found: one, fit }) => ({ found: one, whole: fit === 3, slip: false }))
		.filter(({ whole }) => whole || !short);
};

/**
 * What has a name that fits, the best first; else what has one that fits but for a slip; else what has
 * the longest name among the words of a longer one. Everything fits while nothing is typed. What is
 * short and a whole name is an abbreviation, and no beginning.
 *
 * @param typed As `keyOf` gives it.
 */
export const matchNames = <One extends Named>(typed: string, all: One[]): Match<One>[] => {
	for (const meant of meantBy(typed)) {
		const found = fitting(meant, all);
		if (found.length > 0) return found;
	}
	if (typed.length < shortest) return [];
	const slips = all.filter(({ names }) => names.flat().some((name) => hasSlip(typed, name)));
	const lengths = all.map(({ names }) => heldIn(typed, names.flat()));
	const longest = Math.max(1, ...lengths);
	const held = all.filter((_, at) => lengths[at] === longest);
	const slip = slips.length > 0;
	return (slip ? slips : held).map((found) => ({ found, whole: false, slip }));
};
