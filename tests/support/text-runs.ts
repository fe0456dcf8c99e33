import { readFileSync } from 'node:fs';

/** Words of a page that stand in one piece, with the language that they are said to be in. */
export interface Run {
	words: string;
	language: string;
}

/** Elements without an end. */
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements whose words nobody reads. */
const unread = new Set(['script', 'style', 'code']);
const said = / (?:aria-label|alt|placeholder|title|content)="([^"]+)"/g;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
	text
		.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();

/**
 * The runs of text of a finished page, those in attributes too, which screen readers say. It reads signs in
 * place of a tree: there are thousands of pages.
 */
export const runsOf = (file: string): Run[] => {
	const runs: Run[] = [];
	const open: { name: string; language: string }[] = [{ name: '', language: '' }];
	const add = (text: string, language: string) => {
		const words = decoded(text);
		if (words) runs.push({ words, language });
	};
	for (const [, text = '', end, name = '', attributes = ''] of readFileSync(file, 'utf8').matchAll(
		/([^<]*)(?:<(\/?)([a-z][\w-]*)((?:[^">]|"[^"]*")*)>|<!doctype[^>]*>|<!--.*?-->|$)/gis,
	)) {
		const around = open.at(-1) ?? { name: '', language: '' };
		if (!unread.has(around.name)) add(text, around.language);
		if (end) {
			if (around.name === name) open.pop();
			continue;
		}
		if (!name) continue;
		const language = / lang="([^"]+)"/.exec(attributes)?.[1] ?? around.language;
		const isData =
			name === 'meta' &&
			!/ (?:name="description"|property="og:(?:title|description|image:alt)")/.test(attributes);
		if (!isData) for (const [, words = ''] of attributes.matchAll(said)) add(words, language);
		if (!empty.has(name) && !attributes.endsWith('/')) open.push({ name, language });
	}
	return runs;
};
