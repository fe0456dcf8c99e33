import { passageWords } from '../lib/passages.ts';
import { modelTextKinds } from '../schemas/model-texts.ts';
import type { KnownIds } from './references.ts';

/** What the texts of a language may name. */
export interface KnownWords extends KnownIds {
	/** Undefined where the words of the language cannot be read. */
	blanks: string[] | undefined;
	units: string[] | undefined;
	mails: string[];
	modelTexts: string[];
}

interface Attribute {
	/** Words it may hold; left out, any. */
	words?: readonly string[] | undefined;
	/** Several words with spaces between them. */
	several?: true;
	required?: true;
}

export type Vocabulary = Record<string, Record<string, Attribute>>;

/** The drawn figures, by the id of `<Figure>`. */
export const figureIds = ['weapon', 'casualties', 'growth'] as const;

/** The components an editor may write, their attributes, and what these may hold. */
export const vocabularyFor = (known: KnownWords): Vocabulary => ({
	Article: { number: { words: known.articles, required: true } },
	Ask: {},
	Blank: { name: { words: known.blanks, required: true } },
	Clauses: {},
	Contact: { id: { words: known.contacts, required: true } },
	Fact: { id: { words: known.facts, required: true }, with: { words: known.units } },
	Figure: { id: { words: figureIds, required: true } },
	MadeBy: { argument: { words: known.arguments, required: true } },
	Mail: { id: { words: known.mails, required: true } },
	ModelLaws: {},
	ModelText: { id: { words: known.modelTexts, required: true } },
	ModelTexts: { kind: { words: modelTextKinds, required: true } },
	Note: {},
	Passage: {
		standing: { words: passageWords.standing, several: true },
		arsenal: { words: passageWords.arsenal, several: true },
		meeting: { words: passageWords.meeting, several: true },
	},
	Precedent: { id: { words: known.acts, required: true } },
	Source: { ids: { words: known.sources, several: true, required: true } },
});
