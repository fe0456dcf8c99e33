import content from 'virtual:published-content';
import type { Words } from '../schemas/word-files.ts';
import type { FileWithWords } from '../schemas/fact-words.ts';
import type { Names } from '../schemas/names.ts';
import { formatsOf } from '../../i18n/format.ts';
import { inSentence } from '../../i18n/foreign.ts';
import { sayIn } from './say.ts';
import { defaultLanguage, languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';

/** The words of content/<language>/, by file. */
export const wordsOf = (language: Language): Words => {
	const words = content.words[language];
	if (!words) throw new Error(`There is no content/${language}/ui.yaml.`);
	return words;
};

const factIn = (language: Language, file: FileWithWords, english: string): string => {
	const words = content.words[language]?.facts?.[file]?.[english];
	if (words !== undefined || !/\p{L}/u.test(english)) return words ?? english;
	return inSentence({ words: english, language: defaultLanguage }, language);
};

const names = (language: Language, own: Names) => {
	/** A name that is translated, or the English one, marked. */
	const named = (words: string | undefined, english: string): string =>
		words ?? inSentence({ words: english, language: defaultLanguage }, language);
	const regions = new Intl.DisplayNames(language, { type: 'region' });
	const tongues = new Intl.DisplayNames(language, { type: 'language' });
	return {
		/** The name in names.yaml; that of ICU only where a new language has none yet. */
		state: (iso2: string): string => own.states[iso2] ?? regions.of(iso2) ?? iso2,
		/** Other usual names of a state. */
		also: (iso2: string): string[] => own.also?.[iso2] ?? [],
		language: (tag: string): string => tongues.of(tag) ?? tag,
		meeting: (short: string, english: string): string => named(own.meetings?.[short], english),
		city: (english: string): string => named(own.cities?.[english], english),
	};
};

/** Languages that have words: the others are not offered yet. */
export const offeredLanguages = (Object.keys(languages) as Language[]).filter(
	(language) => content.words[language] !== undefined,
);

const speakers = new Map(
	offeredLanguages.map((language) => [
		language,
		{
			language,
			t: sayIn(language, wordsOf(language).ui),
			names: names(language, wordsOf(language).names),
			format: formatsOf(language),
			/** Words of a fact for a sentence in the language, marked where they are in English. */
			fact: (file: FileWithWords, english: string): string => factIn(language, file, english),
		},
	]),
);

/** Everything a component needs to speak a language: words, names and formats. */
export const speak = (language: Language) => {
	const speaker = speakers.get(language);
	if (!speaker) throw new Error(`There is no content/${language}/ui.yaml.`);
	return speaker;
};
export type Speaker = ReturnType<typeof speak>;
