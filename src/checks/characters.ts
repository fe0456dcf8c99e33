import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';

const names = new Map([
	['\u00ad', 'a soft hyphen'],
	['\u061c', 'a mark that turns the direction of writing'],
	['\u200b', 'a space of no width'],
	['\ufeff', 'a byte order mark'],
	['\ufffd', 'a sign that could not be read'],
]);

/** Signs nobody sees that change what is read or how it runs. Marks that Arabic needs are allowed. */
const unseen =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffd]/g;

/** Control characters and direction overrides, in any file of the content. */
export const checkCharacters = (file: string, text: string): Problem[] =>
	[...text.matchAll(unseen)]
		.filter(([sign], index) => sign !== '\r' || index === 0)
		.map(({ 0: sign, index }) => {
			const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
			const name =
				sign === '\r'
					? 'a line end of Windows'
					: (names.get(sign) ??
						(/[\u202a-\u202e\u2066-\u2069]/.test(sign)
							? 'a mark that turns the direction of writing'
							: 'a control character'));
			return {
				file,
				...placeOf(text, index),
				message: `Here is ${name} (${code}), which nobody can see.`,
				fix: 'delete it, or let npm run check:content -- --fix do it.',
				mend: { from: sign, to: '' },
			};
		});
