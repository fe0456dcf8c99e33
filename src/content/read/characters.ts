import { placeOf } from '../problems/places.ts';
import type { Problem } from '../problems/problem.ts';

const names = new Map([
	['\u00ad', 'a soft hyphen'],
	['\u061c', 'a mark that turns the direction of writing'],
	['\u200b', 'a space of no width'],
	['\u2028', 'a line end of another kind'],
	['\u2029', 'a line end of another kind'],
	['\ufeff', 'a byte order mark'],
	['\r', 'a line end of an old kind'],
]);

/** Signs nobody sees that change what is read or how it runs. Marks that Arabic needs are allowed. */
const unseen =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffd]/g;

const codeOf = (sign: string): string =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const nameOf = (sign: string): string => {
	const turns = /[\u202a-\u202e\u2066-\u2069]/.test(sign);
	const name = turns ? 'a mark that turns the direction of writing' : 'a control character';
	return `${names.get(sign) ?? name} (${codeOf(sign)})`;
};

/** Name of the first sign nobody sees in words that were read, or undefined. */
export const hiddenSign = (words: string): string | undefined => {
	const [sign] = words.match(unseen) ?? [];
	return sign === undefined ? undefined : nameOf(sign);
};

/** What stands for a sign once it is mended: nothing, or the space or line end that it looks like. */
const mendedTo = (sign: string): string => {
	if (/[\r\u2028\u2029]/.test(sign)) return '\n';
	return /[\u000b\u000c\u0085]/.test(sign) ? ' ' : '';
};

const mendable = 'delete it, or let npm run check:content -- --fix do it.';

/** Control characters and direction overrides, in any file of the content. */
export const checkCharacters = (file: string, text: string): Problem[] => {
	const windows = text.indexOf('\r\n');
	const found = [...text.matchAll(unseen)].filter(
		({ 0: sign, index }) => !(sign === '\r' && text[index + 1] === '\n' && index !== windows),
	);
	return found.map(({ 0: sign, index }) => {
		const place = { file, ...placeOf(text, index) };
		if (index === windows) {
			return {
				...place,
				message: 'The lines of this file end as on Windows (U+000D before the line end).',
				fix: 'save it with line ends LF, or let npm run check:content -- --fix do it.',
				mend: { from: '\r\n', to: '\n', everywhere: true },
			};
		}
		if (sign === '\ufffd') {
			return {
				...place,
				message: 'Here a sign could not be read (U+FFFD).',
				fix: 'write it again, and save the file as UTF-8.',
			};
		}
		return {
			...place,
			message: `Here is ${nameOf(sign)}, which nobody can see.`,
			fix: mendable,
			mend: { from: sign, to: mendedTo(sign) },
		};
	});
};

/** The text as the other checks read it: unseen signs that are reported need no second message. */
export const readable = (text: string): string =>
	text
		.replace(/^\ufeff/, '')
		.replace(/\r\n/g, ' \n')
		.replace(/[\r\u2028\u2029]/g, ' ');
