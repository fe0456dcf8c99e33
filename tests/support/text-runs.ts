import { readFileSync } from 'node:fs';

/** Words of a page that stand in one piece, with the language that they are said to be in. */
export interface Run {
	words: string;
	language: string;
	/** The attribute that holds them; `ld+json` for what machines are told; none for text. */
	attribute?: string;
}

/** Elements without an end. */
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements whose words nobody reads. */
const unread = new Set(['script', 'style', 'code']);

/**
 * Attributes that hold no words: names for programs, addresses, codes, numbers. Every other one is read, so
 * that a new one is looked at too; words that a script says stand in `data-…`.
 */
const wordless = new Set([
	...[
		'class',
		'id',
		'href',
		'src',
		'rel',
		'type',
		'name',
		'for',
		'action',
		'lang',
		'dir',
		'hreflang',
	],
	...[
		'role',
		'scope',
		'media',
		'sizes',
		'charset',
		'property',
		'as',
		'crossorigin',
		'loading',
		'list',
	],
	...['accept', 'autocomplete', 'autocapitalize', 'enterkeyhint', 'inputmode', 'spellcheck'],
	...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-autocomplete', 'aria-current'],
	...['aria-hidden', 'aria-expanded', 'aria-live', 'aria-keyshortcuts', 'aria-pressed'],
	// Of drawings.
	...['d', 'transform', 'text-anchor', 'viewbox', 'viewBox', 'points'],
	// Names by which scripts, styles, documents and the search know a part.
	...[
		'data-document',
		'data-kind',
		'data-way',
		'data-stage',
		'data-part',
		'data-blank',
		'data-sits',
	],
	...['data-standings', 'data-asks', 'data-s', 'data-r', 'data-locale', 'data-stands', 'data-says'],
	// Addresses.
	...['data-start', 'data-titles', 'data-full-text', 'data-file', 'data-names', 'data-list'],
	// The names by which the columns of a list are known, in every language.
	'data-headers',
]);
/** Values of options and buttons are names for scripts; that of a field is words. */
const named = new Set(['option', 'button']);
/** Of all that is said of a page in its head, what people read. */
const readInHead =
	/ (?:name="description"|property="og:(?:title|description|site_name|image:alt)")/;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
	text
		.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();

/** Of machines: kinds, addresses, codes of languages. */
const codes = /^(?:@.*|url|item|license|inLanguage|locale)$/;

/** The words in a text, or in the values of one that is JSON, and of JSON in it. */
export const wordsIn = (text: string, isName = codes): string[] => {
	if (!/^[[{]/.test(text)) return [text];
	const look = (value: unknown): string[] => {
		if (typeof value === 'string') return wordsIn(value, isName);
		if (!value || typeof value !== 'object') return [];
		return Object.entries(value).flatMap(([key, one]) => (isName.test(key) ? [] : look(one)));
	};
	try {
		return look(JSON.parse(text));
	} catch {
		return [text];
	}
};

const attribute = / ([\w:-]+)="([^"]+)"/g;

/**
 * The runs of text of a finished page, those in attributes too, which screen readers and scripts say. It
 * reads signs in place of a tree: there are thousands of pages.
 *
 * @param html The page, or what is read in its place: `runsOf(file)` reads a file.
 */
export const runsIn = (html: string): Run[] => {
	const runs: Run[] = [];
	const open: { name: string; language: string; isData?: boolean }[] = [{ name: '', language: '' }];
	const add = (text: string, language: string, from?: string) => {
		const words = decoded(text);
		if (!words || (from !== undefined && !/\p{L}/u.test(words))) return;
		if (from === undefined) runs.push({ words, language });
		else for (const said of wordsIn(words)) runs.push({ words: said, language, attribute: from });
	};
	for (const [, text = '', end, name = '', attributes = ''] of html.matchAll(
		/([^<]*)(?:<(\/?)([a-z][\w-]*)((?:[^">]|"[^"]*")*)>|<!doctype[^>]*>|<!--.*?-->|$)/gis,
	)) {
		const around = open.at(-1) ?? { name: '', language: '' };
		if (around.isData) {
			const [, language = around.language] = /"inLanguage":"([^"]+)"/.exec(text) ?? [];
			add(text, language, 'ld+json');
		}
		if (!unread.has(around.name)) add(text, around.language);
		if (end) {
			if (around.name === name) open.pop();
			continue;
		}
		if (!name) continue;
		const language = / lang="([^"]+)"/.exec(attributes)?.[1] ?? around.language;
		if (name !== 'meta' || readInHead.test(attributes)) {
			for (const [, key = '', words = ''] of attributes.matchAll(attribute)) {
				if (wordless.has(key) || (key === 'value' && named.has(name))) continue;
				add(words, language, key);
			}
		}
		const isData = name === 'script' && attributes.includes('application/ld+json');
		if (!empty.has(name) && !attributes.endsWith('/')) open.push({ name, language, isData });
	}
	return runs;
};

export const runsOf = (file: string): Run[] => runsIn(readFileSync(file, 'utf8'));
