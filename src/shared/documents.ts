/**
 * The documents that are made of finished pages: what each kind is made as. The page marks the part
 * that becomes a document (`marks.document`), with its kind and its name.
 */
export const documentKinds = {
	/** A letter, for one state or for a standing. */
	letter: ['pdf', 'pdf-us-letter', 'docx', 'txt', 'json'],
	/** The page of a state on one sheet, for a meeting. */
	brief: ['pdf'],
	/** One model text. */
	text: ['docx', 'txt'],
	/** A step of take action with its model texts. */
	step: ['pdf', 'docx'],
	brochure: ['pdf', 'pdf-folded', 'pdf-folded-us-letter'],
	briefing: ['pdf', 'pdf-summary', 'docx'],
	/** All model texts. */
	'all-texts': ['docx'],
	/** The model texts that the page of a state leads to. */
	'state-texts': ['docx'],
} as const satisfies Record<string, readonly string[]>;

export type DocumentKind = keyof typeof documentKinds;

/** What a page offers: documents, and ZIP files of several. */
export const offered = { ...documentKinds, kit: ['zip'], 'state-kit': ['zip'] } as const;

export interface Offer {
	kind: keyof typeof offered;
	/** For example `letter-br`. */
	name: string;
}

/** An offer that is a document. */
export interface DocumentOffer extends Offer {
	kind: DocumentKind;
}

/** The texts that are documents, by the addresses of their pages. */
const pages: Record<string, DocumentOffer> = {
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

/** The page that offers what is gathered from several pages. */
export const gatheringPage = 'act/';

/** All that the page of a text offers. */
export const offersOf = (page: string): Offer[] => {
	const document = documentOfPage(page);
	const gathered = page === gatheringPage ? [allTexts, kit] : [];
	return [...(document ? [document] : []), ...gathered];
};

export const allTexts = { kind: 'all-texts', name: 'model-texts' } as const;
export const kit = { kind: 'kit', name: 'kit' } as const;

/** The letter for a state or for a standing. */
export const letterFor = (whom: string) =>
	({ kind: 'letter', name: nameFor('letter', whom) }) as const;

/** What the page of a state offers. */
export const ofState = (iso2: string) =>
	({
		brief: { kind: 'brief', name: nameFor('brief', iso2) },
		texts: { kind: 'state-texts', name: nameFor('texts', iso2) },
		kit: { kind: 'state-kit', name: nameFor('kit', iso2) },
	}) as const;

const nameFor = (what: string, whom: string): string => `${what}-${whom.toLowerCase()}`;

/** One way a document is made: its format and, after a dash, what is different in it. */
export type Edition = (typeof offered)[Offer['kind']][number];

/** What a file holds: the ending of its name. */
const formatOf = (edition: Edition): string => edition.split('-', 1)[0] ?? edition;

/** Says of a part of a page that it becomes a document. */
export const documentMark = ({ kind, name }: DocumentOffer): string => `${kind} ${name}`;

/** Name of the ZIP file that holds the pages of a language, with all they lead to. */
export const offlineFile = (language: string): string =>
	`cluster-munitions-site-offline-${language}.zip`;

/** Address of the first page of that copy, without its language. */
export const startPage = 'start-here/';

/** Whether a file holds nothing but what other files hold one by one: the copy does without it. */
export const isGathered = (file: string): boolean =>
	/\.zip$|\/cluster-munitions-texts-[^/]+$/.test(file);

/** Whether a file is a letter as PDF, on A4 (`pdf`) or on US Letter. */
export const isLetter = (file: string, edition: 'pdf' | 'pdf-us-letter'): boolean => {
	const [name, paper] = /\/cluster-munitions-letter-.+?(-us-letter)?-[a-z]+\.pdf$/.exec(file) ?? [];
	return name !== undefined && (paper !== undefined) === (edition === 'pdf-us-letter');
};

/**
 * Name of the file of a document: it says what it is, where it ends up too.
 *
 * @param name For example `letter-br`.
 */
export const documentFile = (name: string, edition: Edition, language: string): string => {
	const format = formatOf(edition);
	return `cluster-munitions-${name}${edition.slice(format.length)}-${language}.${format}`;
};
