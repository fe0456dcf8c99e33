/**
 * The documents that are made of finished pages: what each kind is made as. The page marks the part
 * that becomes a document (`marks.document`), with its kind and its name.
 */
export const documentKinds = {
	/** A letter, for one state or for a standing. */
	letter: ['pdf', 'pdf-us-letter', 'txt', 'json'],
	/** The page of a state on one sheet, for a meeting. */
	brief: ['pdf'],
	/** One model text. */
	text: ['txt'],
	/** A step of take action with its model texts. */
	step: ['pdf'],
	brochure: ['pdf', 'pdf-folded', 'pdf-folded-us-letter'],
	briefing: ['pdf', 'pdf-summary'],
} as const satisfies Record<string, readonly string[]>;

export type DocumentKind = keyof typeof documentKinds;

/** The texts that are documents, by the addresses of their pages. */
const pages: Record<string, { kind: DocumentKind; name: string }> = {
	'brochure/': { kind: 'brochure', name: 'brochure' },
	'briefing/': { kind: 'briefing', name: 'briefing' },
	'act/': { kind: 'step', name: 'take-action' },
	'act/questions/': { kind: 'step', name: 'questions' },
	'act/motions/': { kind: 'step', name: 'motions' },
	'act/committees/': { kind: 'step', name: 'committees' },
	'act/national-measures/': { kind: 'step', name: 'national-measures' },
	'act/after/': { kind: 'step', name: 'after-the-answer' },
};

/** The document that the text of a page is; undefined where it is none. */
export const documentOfPage = (page: string) =>
	Object.hasOwn(pages, page) ? pages[page] : undefined;

/** One way a document is made: its format and, after a dash, what is different in it. */
export type Edition = (typeof documentKinds)[DocumentKind][number];

/** What a file holds: the ending of its name. */
const formatOf = (edition: Edition): string => edition.split('-', 1)[0] ?? edition;

/** Says of a part of a page that it becomes a document. */
export const documentMark = (kind: DocumentKind, name: string): string => `${kind} ${name}`;

/**
 * Name of the file of a document: it says what it is, where it ends up too.
 *
 * @param name For example `letter-br`.
 */
export const documentFile = (name: string, edition: Edition, language: string): string => {
	const format = formatOf(edition);
	return `cluster-munitions-${name}${edition.slice(format.length)}-${language}.${format}`;
};
