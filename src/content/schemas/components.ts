import { standings } from '../../treaty/standing.ts';
import { modelTextKinds } from './model-texts.ts';

/** The drawn figures, by the id of `<Figure>`. */
const figureIds = ['weapon', 'casualties', 'growth'] as const;

/** Conditions an editor can put on a `<Passage>`, each with its words; one of those named must hold. */
export const passageWords = {
	standing: standings as readonly string[],
	/** stockpiler: stores, does not produce; unknown: a letter to any state. */
	arsenal: ['producer', 'stockpiler', 'none', 'unknown'],
	/** contaminated: the host state has land to clear. */
	meeting: ['known', 'unknown', 'contaminated'],
};
export type Conditions = Partial<Record<keyof typeof passageWords, string>>;

/** Lists of the content from which the words of an attribute come. */
export type WordList =
	| 'articles'
	| 'blanks'
	| 'contacts'
	| 'facts'
	| 'units'
	| 'arguments'
	| 'mails'
	| 'modelTexts'
	| 'acts'
	| 'sources';

/** What an attribute of a component may hold. */
export interface AttributeRule {
	/** What it names, in the words of an editor. */
	what: string;
	/** What only some of these have. */
	that?: string;
	/** Where such a thing is added, if an editor can. */
	where?: string;
	/** Words it may hold, or the list they come from. */
	words: readonly string[] | WordList;
	/** Several words with spaces between them. */
	several?: true;
	required?: true;
	/** `letter`: only in a text that is written to a state. */
	fits?: 'letter';
}

/** What a text can be made into. */
const formats = ['page', 'pdf', 'word', 'text'] as const;

interface ComponentRule {
	/** `words` stands in a sentence, `block` on lines of its own, `around` holds text between its tags. */
	form: 'words' | 'block' | 'around';
	/** The same for the component as a whole. */
	fits?: 'letter';
	/** The formats in which it works. */
	formats: readonly (typeof formats)[number][];
	attributes: Record<string, AttributeRule>;
}

const required = true as const;
const several = true as const;
const inFacts = (what: string, file: string, words: WordList) =>
	({ what, where: `content/facts/${file}.yaml`, words, required }) as const;
const condition = (what: string, name: keyof Conditions) =>
	({ what, words: passageWords[name], several }) as const;
/** What leads somewhere on the site, or can be pressed there. */
const pageOnly = ['page'] as const;

/** The components an editor may write. What renders them is in src/components/mdx/vocabulary.ts. */
export const components = {
	Argument: {
		form: 'around',
		formats,
		attributes: { id: inFacts('argument', 'arguments', 'arguments') },
	},
	ArgumentList: { form: 'block', formats: pageOnly, attributes: {} },
	Article: {
		form: 'around',
		formats,
		attributes: { number: { what: 'article', words: 'articles', required } },
	},
	Ask: { form: 'block', fits: 'letter', formats, attributes: {} },
	Blank: {
		form: 'words',
		formats,
		attributes: { name: { what: 'blank', words: 'blanks', required } },
	},
	Clauses: { form: 'block', formats: ['page', 'pdf', 'word'], attributes: {} },
	Contact: {
		form: 'words',
		formats,
		attributes: {
			id: {
				what: 'contact',
				that: 'with an e-mail address of high confidence',
				words: 'contacts',
				required,
			},
		},
	},
	Embed: {
		form: 'block',
		formats: pageOnly,
		attributes: { kind: { what: 'kind of HTML', words: ['link', 'banner'], required } },
	},
	Fact: {
		form: 'words',
		formats,
		attributes: {
			id: inFacts('fact', 'figures', 'facts'),
			with: { what: 'unit', words: 'units' },
		},
	},
	Figure: {
		form: 'block',
		formats: ['page', 'pdf', 'word'],
		attributes: { id: { what: 'drawn figure', words: figureIds, required } },
	},
	Mail: {
		form: 'block',
		formats: pageOnly,
		attributes: {
			id: { what: 'e-mail', where: 'the front matter of network.mdx', words: 'mails', required },
		},
	},
	Meetings: { form: 'block', formats: ['page', 'pdf', 'word'], attributes: {} },
	ModelLaws: { form: 'block', formats, attributes: {} },
	ModelText: {
		form: 'block',
		formats,
		attributes: { id: { what: 'model text', words: 'modelTexts', required } },
	},
	ModelTextList: {
		form: 'block',
		formats: pageOnly,
		attributes: { kind: { what: 'kind of model texts', words: modelTextKinds, required } },
	},
	ModelTexts: {
		form: 'block',
		formats,
		attributes: { kind: { what: 'kind of model texts', words: modelTextKinds, required } },
	},
	Note: { form: 'around', formats, attributes: {} },
	Passage: {
		form: 'around',
		formats,
		attributes: {
			standing: { ...condition('standing', 'standing'), fits: 'letter' },
			arsenal: { ...condition('arsenal', 'arsenal'), fits: 'letter' },
			meeting: condition('state of the next meeting', 'meeting'),
		},
	},
	Precedent: { form: 'words', formats, attributes: { id: inFacts('act', 'acts', 'acts') } },
	Request: { form: 'words', fits: 'letter', formats, attributes: {} },
	Salutation: { form: 'words', fits: 'letter', formats, attributes: {} },
	Source: {
		form: 'words',
		formats: ['page', 'pdf', 'word'],
		attributes: { ids: { ...inFacts('source', 'sources', 'sources'), several } },
	},
	ToMembers: { form: 'around', fits: 'letter', formats, attributes: {} },
} as const satisfies Record<string, ComponentRule>;
export type ComponentName = keyof typeof components;

/** Their names, wherever one is meant. */
export const componentNames: string[] = Object.keys(components);

const rules: Record<string, ComponentRule> = components;
const named = (form: ComponentRule['form']): ReadonlySet<string> =>
	new Set(componentNames.filter((name) => rules[name]?.form === form));

/** Whether a component stands only in a text that is written to a state. */
export const fitsLetter = (name: string): boolean => rules[name]?.fits === 'letter';

/** Components that take words between an opening and a closing tag. */
export const holdsWords = named('around');

/** Components that are words in a sentence: alone on a line they are a paragraph. */
export const wordLike = named('words');
