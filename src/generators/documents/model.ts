import type { DocumentKind } from '../../shared/documents.ts';
import type { Language } from '../../i18n/languages.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { Standing } from '../../treaty/standing.ts';

/** A text as it stands in a finished page, for writers of any format. It is plain JSON. */
export interface DocumentModel {
	kind: DocumentKind;
	/** Name of its files, without language and format, for example `letter-br`. */
	name: string;
	/** Says what it is, also apart from its page. */
	title: string;
	/** Over its text. */
	heading: string;
	language: Language;
	direction: 'ltr' | 'rtl';
	/** Address with origin of the page to read on: its own, for a letter that of the state or home. */
	address: string;
	/** Day of the facts in it. */
	date: IsoDate;
	/** What stands around the text in documents of several pages. */
	frame: Frame;
	/** Of a kind of document that shows it. */
	field?: Field;
	blocks: Block[];
}

/** Words around a text. */
export interface Frame {
	/** Name of the site. */
	site: string;
	/** Who publishes it. */
	publisher: string;
	/** Says the day of the facts. */
	asOf: string;
	contents: string;
	/** Words before a colon, with `{words}` to fill in. */
	lead: string;
	/** Says where sources and links are, for a document without them, with `{address}` to fill in. */
	onPage: string;
	/** Says which page it is, with `{page}` and `{pages}` to fill in. */
	page: string;
	/** Over lines to write on. */
	notes: string;
}

/** The field of all states, one mark each: SVG that needs no page around it. */
export interface Field {
	onPaper: string;
	onBand: string;
	/** The field in words. */
	alternative: string;
	/** What its marks mean, with the number of each. */
	key: { standing: Standing; count: number; words: string }[];
}

export type Block =
	| { kind: 'heading'; level: number; id: string; inside: Inline[] }
	| { kind: 'paragraph'; role?: Role; inside: Inline[] }
	| { kind: 'list'; ordered: boolean; items: Block[][] }
	/** A text to be used as it is. */
	| { kind: 'quote'; blocks: Block[] }
	/** Blocks that belong together. */
	| { kind: 'group'; name: GroupName; id: string; blocks: Block[] }
	| { kind: 'terms'; items: { term: Inline[]; blocks: Block[] }[] }
	| { kind: 'table'; caption: string; head: Cell[][]; body: Cell[][] }
	| Picture;

export interface Picture {
	kind: 'picture';
	/** The drawing, complete in itself. */
	svg: string;
	/** The drawing in words. */
	alternative: string;
	title: Inline[];
	note: Inline[];
	/** What the marks in it mean. */
	key: Extract<Block, { kind: 'list' }>[];
	/** The marks themselves, one for each item of the key; empty where it has none. */
	marks: string[];
	/** The same in figures or words. */
	data: Block[];
}

export interface Cell {
	/** Whether it names its row or column. */
	head: boolean;
	/** Columns it spans. */
	span: number;
	blocks: Block[];
}

export type Inline =
	| string
	| { kind: 'strong' | 'emphasis' | 'small'; inside: Inline[] }
	| { kind: 'link'; address: string; inside: Inline[] }
	/** Where the words before it come from. */
	| { kind: 'source'; address: string; title: string }
	/** For the sender to fill in. */
	| { kind: 'blank'; name: string; words: string }
	| { kind: 'foreign'; language: string; inside: Inline[] }
	/** Words that are others for another recipient. */
	| { kind: 'part'; name: string; inside: Inline[] }
	| { kind: 'standing'; standing: Standing }
	| { kind: 'break' };

/** What a paragraph is, by the class that its component writes. */
export const roles = {
	lede: 'lede',
	'ask-question': 'ask',
	'article-obligation': 'obligation',
	'model-text-form': 'form',
	note: 'note',
	'state-ask-answer': 'answer',
	'argument-makers': 'makers',
} as const;
export type Role = (typeof roles)[keyof typeof roles];

/** Groups, by the class that their component writes. */
export const groups = {
	'model-text': 'model-text',
	article: 'article',
	'state-ask': 'ask',
	'model-text-side': 'about',
	'to-members': 'members',
} as const;
type GroupName = (typeof groups)[keyof typeof groups];
