import { parse } from 'yaml';
import { parseText } from '../../src/content/read/mdx/parse-text.ts';
import type { ContentFiles } from '../../src/content/read/disk.ts';

/** Fields of the front matter that hold names for programs. */
const ofTexts = new Set([
	...['order', 'kind', 'standing', 'arsenal', 'ask', 'before', 'id', 'page', 'translation'],
]);
/** Fields of a file of words that hold such names, or words that visitors type and do not see. */
const ofWords: Record<string, Set<string>> = {
	home: new Set(['page', 'texts']),
	ui: new Set(['columnWords']),
};

/** Fields without words that visitors see, in a file of content/<language>/. */
export const wordlessIn = (file: string): Set<string> => {
	const [, name = '', ending] = /([\w-]+)\.(yaml|mdx)$/.exec(file) ?? [];
	return ending === 'mdx' ? ofTexts : (ofWords[name] ?? new Set());
};

const inYaml = (value: unknown, wordless: Set<string>): string[] => {
	if (typeof value === 'string') return [value];
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, one]) =>
		wordless.has(key) ? [] : inYaml(one, wordless),
	);
};

/** A part of a text, as the reader of Markdown gives it. */
export interface MarkdownNode {
	type: string;
	value?: string;
	position?: { start: { offset?: number }; end: { offset?: number } };
	children?: MarkdownNode[];
}

/** The words of a text, a run each: no components, addresses or marks of Markdown. */
export const wordNodes = (node: MarkdownNode): MarkdownNode[] =>
	node.type === 'text' ? [node] : (node.children ?? []).flatMap(wordNodes);

/** What stands in braces of a message and is no word: names, and for which number words are. */
const blanks =
	/\{\w+(?:, *(?:plural|select|selectordinal),)?|(?:=\d+|\b(?:zero|one|two|few|many|other)) (?=\{)/g;

/** What visitors see of the files of a language, a string each; or of those with some name. */
export const stringsIn = (files: ContentFiles, language: string, only = /./): string[] =>
	[...files].flatMap(([file, text]) => {
		const isOwn = file.startsWith(`content/${language}/`) && only.test(file);
		if (!isOwn || /\/(?:search|translation)\.yaml$/.test(file)) return [];
		const wordless = wordlessIn(file);
		if (file.endsWith('.yaml'))
			return inYaml(parse(text), wordless).map((words) => words.replace(blanks, ' '));
		const { head = '', tree } = parseText(file, text);
		return [
			...inYaml(parse(head), wordless),
			...wordNodes(tree as MarkdownNode).map(({ value = '' }) => value),
		];
	});
