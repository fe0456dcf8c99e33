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

/** How well a name fits: 3 is the whole name, 2 its beginning, 1 beginnings of its words, 0 none. */
const fitOf = (typed: string, name: string): number => {
	if (name === typed) return 3;
	if (name.startsWith(typed)) return 2;
	return typed.split(' ').every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 0;
};

/**
 * What has a name that fits, the best first, else what has one that fits but for a slip. Everything
 * fits while nothing is typed.
 *
 * @param typed As `keyOf` gives it, and so are the names.
 */
export const matchNames = <Named extends { names: string[] }>(
	typed: string,
	all: Named[],
): { found: Named; whole: boolean }[] => {
	const fitting = all
		.map((found) => ({ found, fit: Math.max(...found.names.map((name) => fitOf(typed, name))) }))
		.filter(({ fit }) => fit > 0)
		.sort((one, other) => other.fit - one.fit);
	if (fitting.length > 0 || typed.length < shortest) {
		return fitting.map(({ found, fit }) => ({ found, whole: fit === 3 }));
	}
	return all
		.filter(({ names }) => names.some((name) => hasSlip(typed, name)))
		.map((found) => ({ found, whole: false }));
};
