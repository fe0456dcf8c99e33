import content from 'virtual:published-content';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { inSentence } from '../../i18n/foreign.ts';
import type { Said } from '../../i18n/foreign.ts';
import type { FileWithWords } from '../schemas/fact-words.ts';

/** Words of a fact in a language, or in English where content/<language>/facts.yaml lacks them. */
export const factWords = (file: FileWithWords, english: string, language: Language): Said => {
	const words = content.words[language]?.facts?.[file]?.[english];
	return words === undefined ? { words: english, language: defaultLanguage } : { words, language };
};

/** The same for a sentence in that language. */
export const sayFact = (file: FileWithWords, english: string, language: Language): string =>
	inSentence(factWords(file, english, language), language);
