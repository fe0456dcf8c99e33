import type { Language } from './languages.ts';

/** Words with the language they are in, which may be none of the site. */
export interface Said {
	words: string;
	language: string;
}

/** Private signs: the tag of a language stands between the first two, its words before the third. */
const [before, between, after] = ['\uE000', '\uE001', '\uE002'];

/** Words for a sentence in a language: marked where they are in another. `inHtml` shows the mark. */
export const inSentence = ({ words, language }: Said, around: Language): string =>
	language === around ? words : before + language + between + words + after;

const mark = new RegExp(`${before}(\\w+)${between}([^${after}]*)${after}`, 'g');

/** A sentence cut at its marks. */
const piecesOf = (sentence: string, around: Language): Said[] => {
	if (!sentence.includes(before)) return [{ words: sentence, language: around }];
	const pieces: Said[] = [];
	let end = 0;
	for (const { 0: whole, 1: language = around, 2: words = '', index } of sentence.matchAll(mark)) {
		if (index > end) pieces.push({ words: sentence.slice(end, index), language: around });
		pieces.push({ words, language });
		end = index + whole.length;
	}
	if (end < sentence.length) pieces.push({ words: sentence.slice(end), language: around });
	return pieces;
};

/** A sentence without its marks, for what holds no elements: titles, options, data. */
export const withoutMarks = (sentence: string, around: Language): string =>
	piecesOf(sentence, around)
		.map(({ words }) => words)
		.join('');

const signs: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * A sentence as HTML, for `set:html`: what is not translated says so to screen readers and keeps its
 * own direction. Everything in it is escaped.
 */
export const inHtml = (sentence: string, around: Language): string =>
	piecesOf(sentence, around)
		.map(({ words, language }) => {
			const text = words.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
			return language === around ? text : `<bdi lang="${language}">${text}</bdi>`;
		})
		.join('');
