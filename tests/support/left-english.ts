import { readContentFiles } from '../../src/content/read/disk.ts';
import type { Facts } from '../../src/content/schemas/fact-files.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { stringsIn } from './content-words.ts';
import { english as telling } from './english-words.ts';
import { keptNames, patternOf } from './kept-names.ts';
import { root } from './site.ts';

const wordsOf = (text: string): string[] =>
	text
		.normalize('NFC')
		.match(/\p{Script=Latin}{2,}/gu)
		?.map((word) => word.toLowerCase()) ?? [];

/** Addresses, names of files, symbols of documents, and what a script fills in. */
const wordless =
	/\S*[@/]\S*\.\w\S*|\S*\.\w+\/\S*|[\w-]+(?:\.[\w-]+)*\.(?:json|csv|ics|html|txt|org|net|com|se)\b|\{\w+\}|\b[A-Z]+(?:\/[A-Z0-9.]+)+/g;

/** Names of months, states and languages as Intl writes them. */
const intlWords = (language: Language, facts: Facts): string[] => {
	const { locale } = languages[language];
	const months = (['long', 'short'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2026, at, 1)));
	});
	const regions = new Intl.DisplayNames(language, { type: 'region' });
	return [...months, ...facts.states.map(({ iso2 }) => regions.of(iso2) ?? '')];
};

/**
 * Finds English words in a text of another language. In Arabic every word in Latin letters is one. In French
 * and Spanish it is a word of the English pages that nothing in content/<language>/ says: what stands there
 * in the very words of the original counts as not translated.
 *
 * @param originals All that the English pages say.
 * @param more Names beside the kept ones.
 * @returns The words that are left of a text, without names and addresses.
 */
export const leftEnglishIn = (
	language: Language,
	facts: Facts,
	originals: Iterable<string>,
	more: string[] = [],
): ((text: string) => string[]) => {
	const names = patternOf([
		...keptNames,
		...more,
		...facts.contacts.flatMap(({ name, short = '' }) => [name, short]),
		...facts.finders.map(({ name }) => name),
		...facts.meetings.map(({ short }) => short),
	]);
	const bare = (text: string): string => text.replace(wordless, ' ').replace(names, ' ');
	if (languages[language].dir === 'rtl') return (text) => wordsOf(bare(text));
	const files = readContentFiles(root);
	const english = new Set([...originals].flatMap((text) => wordsOf(bare(text))));
	const inOriginal = new Set(stringsIn(files, 'en'));
	const translated = stringsIn(files, language).filter((text) => !inOriginal.has(text));
	// A name may well be the same.
	const ofPlaces = stringsIn(files, language, /names\.yaml$/);
	const own = new Set(
		[...translated, ...ofPlaces, ...intlWords(language, facts)].flatMap((text) =>
			wordsOf(bare(text)),
		),
	);
	return (text) => {
		const rest = bare(text);
		const [sign] = telling.exec(rest) ?? [];
		const left = wordsOf(rest).filter((word) => english.has(word) && !own.has(word));
		return sign === undefined ? left : [sign, ...left];
	};
};
