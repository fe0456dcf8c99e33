import { passageWords } from '../../../components/mdx/passage.ts';
import { modelTextKinds } from '../../schemas/model-texts.ts';
import type { KnownIds } from '../references.ts';

/** What the texts of a language may name. */
export interface KnownWords extends KnownIds {
	/** Undefined where the words of the language cannot be read. */
	blanks: string[] | undefined;
	units: string[] | undefined;
	/** Undefined where the head of the text cannot be read. */
	mails: string[] | undefined;
	modelTexts: string[];
}

/** What an attribute may hold. */
export interface Attribute {
	/** What it names, in the words of an editor. */
	what: string;
	/** What only some of these have. */
	that?: string;
	/** Where such a thing is added, if an editor can. */
	where?: string;
	/** Words it may hold; left out, any. */
	words?: readonly string[] | undefined;
	/** Several words with spaces between them. */
	several?: true;
	required?: true;
}

/** Attributes of a component by name. */
export type Attributes = Record<string, Attribute>;

/** Components by name. */
export type Vocabulary = Record<string, Attributes>;

/** The drawn figures, by the id of `<Figure>`. */
export const figureIds = ['weapon', 'casualties', 'growth'] as const;

/** Components that take words between an opening and a closing tag. */
export const holdsWords = new Set(['Article', 'Note', 'Passage']);

/** The components an editor may write, their attributes, and what these may hold. */
export const vocabularyFor = (known: KnownWords): Vocabulary => {
	const required = true as const;
	const several = true as const;
	const inFacts = (what: string, file: string, words: string[] | undefined) => ({
		what,
		where: `content/facts/${file}.yaml`,
		words,
		required,
	});
	const condition = (what: string, words: readonly string[]) => ({ what, words, several });
	return {
		Article: { number: { what: 'article', words: known.articles, required } },
		Ask: {},
		Blank: { name: { what: 'blank', words: known.blanks, required } },
		Clauses: {},
		Contact: {
			id: {
				what: 'contact',
				that: 'with a mail address of high confidence',
				words: known.contacts,
				required,
			},
		},
		Fact: {
			id: inFacts('fact', 'figures', known.facts),
			with: { what: 'unit', words: known.units },
		},
		Figure: { id: { what: 'drawn figure', words: figureIds, required } },
		MadeBy: { argument: inFacts('argument', 'arguments', known.arguments) },
		Mail: {
			id: { what: 'mail', where: 'the head of network.mdx', words: known.mails, required },
		},
		Meetings: {},
		ModelLaws: {},
		ModelText: { id: { what: 'model text', words: known.modelTexts, required } },
		ModelTexts: { kind: { what: 'kind of model texts', words: modelTextKinds, required } },
		Note: {},
		Passage: {
			standing: condition('standing', passageWords.standing),
			arsenal: condition('arsenal', passageWords.arsenal),
			meeting: condition('state of the next meeting', passageWords.meeting),
		},
		Precedent: { id: inFacts('act', 'acts', known.acts) },
		Source: { ids: { ...inFacts('source', 'sources', known.sources), several } },
	};
};

/** Names of the components, wherever one is meant. */
export const componentNames = Object.keys(
	vocabularyFor({
		facts: [],
		sources: [],
		contacts: [],
		acts: [],
		articles: [],
		arguments: [],
		blanks: [],
		units: [],
		mails: [],
		modelTexts: [],
	}),
);
