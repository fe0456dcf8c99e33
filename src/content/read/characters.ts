import { placeOf } from '../problems/places.ts';
import { mostInText } from '../problems/problem.ts';
import type { Problem, Said } from '../problems/problem.ts';

const turns = 'a mark that changes the direction of writing';
const lineEnd = 'an unusual line ending';
const space = 'a no-break space';

/** Names of characters that nobody sees, or that look like others. */
const names: [RegExp, string][] = [
	[/\u00ad/, 'a soft hyphen'],
	[/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, turns],
	[/[\u200b\u2060]/, 'a zero-width space'],
	[/[\u200c\u200d]/, 'a zero-width joiner'],
	[/[\u2028\u2029]/, lineEnd],
	[/\ufeff/, 'a byte order mark'],
	[/\r/, 'an old line ending'],
	[/[\u00a0\u202f]/, space],
	[/[\u2000-\u200a\u3000]/, 'a space of unusual width'],
	[/\ufffc/, 'an object replacement character'],
	[/[\ue000-\uf8ff]/, 'a private-use character'],
	[/[\u0000-\u001f\u007f-\u009f]/, 'a control character'],
];

/** A character by its name, or else as it is, with its number. */
export const nameOf = (character: string): string => {
	const [, name = `"${character}"`] = names.find(([pattern]) => pattern.test(character)) ?? [];
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `${name} (U+${code})`;
};

/** Characters nobody sees that change what is read or how it runs. Marks that Arabic needs are allowed. */
const unseen =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;

/** Name of the first character nobody sees in words that were read, or undefined. */
export const hiddenCharacter = (words: string): string | undefined => {
	const [character] = words.match(unseen) ?? [];
	return character === undefined ? undefined : nameOf(character);
};

/** What stands for such a character once it is mended: nothing, or the space or line end it looks like. */
const mendedTo = (character: string): string => {
	if (/[\r\u2028\u2029]/.test(character)) return '\n';
	return /[\u000b\u000c\u0085]/.test(character) ? ' ' : '';
};

/** Spaces of another kind where Markdown and YAML know only plain ones, and at the end of a line. */
const oddSpaces =
	/(?<=^ *(?:- +)*(?:#{1,6}|[-*+]|\d+[.)]|["']?[\w-]+["']?:)?|^ *(?:- +)*[\w-]+: *\[(?:[^\]\n]*,)? *)([\u00a0\u202f\u2000-\u200a\u3000]+)|[\u00a0\u202f\u2000-\u200a\u3000]+(?=["']?$)/gm;

/** Characters of Windows that stand for the bytes 80 to 9F. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const half = `[\\u0080-\\u00bf${windows.replaceAll(' ', '')}]`;
/** UTF-8 that was read as Windows-1252, as far as no language of the site writes it. */
const garbled = new RegExp(
	`[ÂÃ]${half}|(?:[ÎÏÐÑØÙ]${half}){2,}|(?:[ã-é]${half}{2}){2,}|â${half}{2}|ð${half}{3}`,
	'g',
);

/** What garbled characters were before; undefined where they were nothing. */
const restored = (text: string): string | undefined => {
	const bytes = [...text].map((one) => {
		const at = windows.indexOf(one);
		return at < 0 ? one.charCodeAt(0) : 0x80 + at;
	});
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return undefined;
	}
};

const mendIt = 'or let npm run check:content -- --fix do it.';

interface Refused {
	pattern: RegExp;
	/** One message a file says it. */
	once?: true;
	/** Nothing else in the file can be judged. */
	whole?: true;
	say: (match: RegExpExecArray) => Said | undefined;
}

/** What no file of the content may hold. */
const refused: Refused[] = [
	{
		pattern: /\u0000/g,
		whole: true,
		say: () => ({
			message: 'This file is not saved as UTF-8, or is no text.',
			fix: 'save it again as plain text in the encoding UTF-8.',
		}),
	},
	{
		pattern: /^[^\n]*\r(?!\n)[^\n]*$(?![\s\S])/g,
		whole: true,
		say: () => ({
			message: 'The lines of this file end as on an old Mac (U+000D).',
			fix: `save it with LF line endings, ${mendIt}`,
			mend: { from: '\r', to: '\n', everywhere: true },
		}),
	},
	{
		pattern: /^[ \t]*(?:<{7,9}|>{7,9}|\|{7,9})(?: .*)?$|(?<=\n[ \t\r]*\n)={7}[ \t]*$/gm,
		whole: true,
		say: () => ({
			message: 'This file holds two versions: a merge conflict was not resolved.',
			fix: 'keep what is right in both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
		}),
	},
	{
		pattern: /^(?:(?:&lt;){3,}|(?:&gt;){3,})/gm,
		say: ([found]) => ({
			message: `"${found}" is the rest of a merge conflict.`,
			fix: 'compare what stands below it with an earlier version, keep what is right, and delete this line.',
		}),
	},
	{
		pattern: /\r\n/g,
		once: true,
		say: () => ({
			message: 'The lines of this file end as on Windows (U+000D before the line end).',
			fix: `save it with LF line endings, ${mendIt}`,
			mend: { from: '\r\n', to: '\n', everywhere: true },
		}),
	},
	{
		pattern: /\ufffd/g,
		once: true,
		say: () => ({
			message: 'A character here could not be read (U+FFFD).',
			fix: 'write it again, and save the file as UTF-8.',
		}),
	},
	{
		pattern: new RegExp(`(?!\\r\\n)${unseen.source}`, 'g'),
		say: ([found]) => ({
			message: `Here is ${nameOf(found)}, which nobody can see.`,
			fix: `delete it, ${mendIt}`,
			mend: { from: found, to: mendedTo(found) },
		}),
	},
	{
		pattern: /[\ue000-\uf8ff\ufffc]/g,
		say: ([found]) => ({
			message: `Here is ${nameOf(found)}, which is shown as an empty box.`,
			fix: 'delete it, or write what it stood for; a list begins with - and a space.',
		}),
	},
	{
		pattern: oddSpaces,
		say: ([found, inside]) => ({
			message: `Here is ${nameOf(found)} where only a plain space works.`,
			fix: `write a plain space, or none at the end of a line, ${mendIt}`,
			mend: { from: found, to: inside ? ' '.repeat(found.length) : '' },
		}),
	},
	{
		pattern: garbled,
		say: ([found]) => {
			const before = restored(found);
			return before === undefined
				? undefined
				: {
						message: `"${found}" was "${before}" before a program saved it in the wrong encoding.`,
						fix: `write ${before}, ${mendIt}`,
						mend: { from: found, to: before },
					};
		},
	},
];

/**
 * Characters that no file may hold.
 *
 * @returns Whether the rest of the file can be judged, too.
 */
export const checkCharacters = (
	file: string,
	text: string,
): { problems: Problem[]; legible: boolean } => {
	const problems: Problem[] = [];
	for (const { pattern, once, whole, say } of refused) {
		const most = once || whole ? 1 : mostInText;
		const found = [...text.matchAll(pattern)].slice(0, most).flatMap((match) => {
			const said = say(match);
			return said ? [{ file, ...placeOf(text, match.index), ...said }] : [];
		});
		if (whole && found.length > 0) return { problems: found, legible: false };
		problems.push(...found);
	}
	return { problems, legible: true };
};

/** The text as the other checks read it: what is reported already needs no second message. */
export const readable = (text: string): string =>
	text
		.replace(/^\ufeff/, '')
		.replace(/\r\n/g, ' \n')
		.replace(/[\r\u2028\u2029]/g, ' ')
		.replace(oddSpaces, (spaces) => ' '.repeat(spaces.length));
