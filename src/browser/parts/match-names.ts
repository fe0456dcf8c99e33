import { isSlip, plain } from '../../shared/plain-words.ts';

/** A name as it is compared: small letters without accents, one space between words. */
export const keyOf = (name: string): string =>
	(plain(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

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
	Math.max(...names.map((name) => (` ${typed} `.includes(` ${name} `) ? name.length : 0)));

/**
 * What has a name that fits, the best first; else what has one that fits but for a slip; else what has
 * the longest name among the words of a longer one. Everything fits while nothing is typed. What is
 * short and a whole name is an abbreviation, and no beginning.
 *
 * @param typed As `keyOf` gives it, and so are the names.
 */
export const matchNames = <Named extends { names: string[] }>(
	typed: string,
	all: Named[],
): { found: Named; whole: boolean }[] => {
	const fitting = all
		.map((found) => {
			const fits = found.names.map((name) => fitOf(typed, name));
			const fit = Math.max(...fits);
			return { found, fit, order: fit + (fits[0] === fit ? byShown : 0) };
		})
		.filter(({ fit }) => fit > 0)
		.sort((one, other) => other.order - one.order);
	if (fitting.length > 0 || typed.length < shortest) {
		const short = typed.length < shortest && fitting.some(({ fit }) => fit === 3);
		return fitting
			.map(({ found, fit }) => ({ found, whole: fit === 3 }))
			.filter(({ whole }) => whole || !short);
	}
	const slips = all.filter(({ names }) => names.some((name) => hasSlip(typed, name)));
	const lengths = all.map(({ names }) => heldIn(typed, names));
	const longest = Math.max(1, ...lengths);
	const held = all.filter((_, at) => lengths[at] === longest);
	return (slips.length > 0 ? slips : held).map((found) => ({ found, whole: false }));
};
