import { distance } from './edit-distance.ts';

/** Letters that are written with one sign or two, or with another sign by another keyboard. */
const folded: Record<string, string> = {
	...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
	...{ ة: 'ه', ى: 'ي', ٱ: 'ا', ک: 'ك', ی: 'ي', ہ: 'ه', ء: '', ـ: '' },
	...{ '’': "'", '‘': "'", ʼ: "'", '‐': '-', '–': '-' },
};

/**
 * Small letters without accents and vowel marks, each letter in one form, Latin digits, apostrophes and
 * hyphens of one kind: what is compared, never what is shown.
 */
export const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[œæßøłđıةىٱکیہءـ’‘ʼ‐–]/g, (letter) => folded[letter] ?? letter)
		.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** A number with its thousands apart: 1 063, 1,063 and 1.063 are one. */
const thousands = /(^|\D)(\d{1,3}(?:[\s.,'٬]\d{3})+)(?!\d)/g;

/** Words and numbers of a text as they are compared. An elided article (l', d') is no word. */
export const wordsOf = (text: string): string[] =>
	(
		plain(text)
			.replace(thousands, (_, before: string, number: string) => before + number.replace(/\D/g, ''))
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).filter((word) => word.length > 1 || /\p{N}/u.test(word));

/** Parts of letters and digits with signs between them. */
const joinedBySigns = /[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)+/gu;

/**
 * The symbols of documents in a text, without their signs, from each of their parts on, so that one is
 * found from its middle: A/RES/78/32 gives ares7832, res7832 and 7832.
 */
export const symbolsOf = (text: string): string[] =>
	(plain(text).match(joinedBySigns) ?? [])
		.filter((symbol) => /\d/.test(symbol))
		.flatMap((symbol) => {
			const parts = symbol.split(/[./-]/);
			return parts.slice(1).map((_, from) => parts.slice(from).join(''));
		});

/** Whether a word is in the index of the full text. Small numbers, most of them days and figures, would make it half as large again. */
export const isIndexed = (word: string): boolean => !/^\d{1,3}$/.test(word);

/** Whether a word is another one with a slip; in a long word with two. */
export const isSlip = (word: string, other: string): boolean => {
	const most = word.length >= 9 ? 2 : 1;
	return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
};
