import type { Language } from '../../i18n/languages.ts';
import type { TellingWords } from './indexed-words.ts';
import type { Part } from './parts.ts';

/** What an editor adds to the words of the pages, as `wordsOf` gives it, but for names. */
export interface AddedWords {
	ignored: string[];
	same: string[][];
	/** Other names, by address: `briefing/#article-9`. */
	also: Record<string, string[]>;
}

/** A part in the language its page states. */
export interface SearchedPart extends Part {
	language: Language;
	/** Where it is on the host: `/takeaction/mp/fr/briefing/#article-4`. */
	path: string;
}

/** All that is found in a language. */
export interface SearchedLanguage {
	parts: SearchedPart[];
	added: AddedWords;
	telling: TellingWords;
}
