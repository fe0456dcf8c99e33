import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPair, parse, parseDocument, stringify, visit } from 'yaml';
import { readContentFiles } from '../../src/content/read/disk.ts';
import { parseText } from '../../src/content/read/mdx/parse-text.ts';
import { wordsOfFacts } from '../../src/content/checks/fact-words.ts';
import { filesWithWords } from '../../src/content/schemas/fact-words.ts';
import type { FileWithWords } from '../../src/content/schemas/fact-words.ts';
import { wordlessIn, wordNodes } from './content-words.ts';
import type { MarkdownNode } from './content-words.ts';
import { allFacts } from './published-facts.ts';

/** Signs that no text of the site has, and that the fonts of documents have: what stands between them counts as translated. */
export const [open, close] = ['\u2039', '\u203a'];
/** Stands behind each word that people type in a search, whose file takes nothing but letters. */
export const typed = 'zz';

/** Most signs of a field that has such a limit: `content/schemas/text.ts`. */
const mostIn: Record<string, number> = { title: 90, description: 170, subject: 90, body: 600 };

/** Words in brackets. */
const bracketed = (words: string): string => (/\p{L}/u.test(words) ? open + words + close : words);

/** The same by a third longer, as translations are, or less where only so many signs are taken. */
const lengthened = (words: string, most = Infinity): string => {
	const room = Math.floor((most - words.length - 2) / 2);
	const more = Math.max(0, Math.min(Math.ceil(words.length / 6), room));
	return bracketed(words.replace(/\s*$/, (end) => ' ~'.repeat(more) + end));
};

type Change = (words: string, field?: string) => string;
const longer: Change = (words, field = '') => lengthened(words, mostIn[field]);

/** YAML with every text changed, but for fields that hold no words. */
const changedYaml = (text: string, kept: Set<string>, change: Change): string => {
	const document = parseDocument(text);
	visit(document, {
		Pair: (_, { key }) => (kept.has(String(key)) ? visit.SKIP : undefined),
		Scalar: (key, node, path) => {
			if (key === 'key' || typeof node.value !== 'string') return;
			const holder = path.at(-1);
			node.value = change(node.value, isPair(holder) ? String(holder.key) : '');
		},
	});
	return String(document);
};

/** A text with its head and every run of words changed. */
const changedMdx = (file: string, text: string, change: Change): string => {
	const { head = '', tree } = parseText(file, text);
	let body = text;
	for (const { position } of wordNodes(tree as MarkdownNode).reverse()) {
		const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
		body = body.slice(0, start) + change(body.slice(start, end)) + body.slice(end);
	}
	return body.replace(head, () => changedYaml(head, wordlessIn(file), change));
};

/** What the search knows: words in small letters, but for those by which a page is found. */
const changedSearch: Change = (words, field) =>
	field === 'ignored' || field === '' ? words.replace(/\p{L}+/gu, `$&${typed}`) : words;

const wordsOf = (name: FileWithWords) =>
	Object.fromEntries([...wordsOfFacts(allFacts, name)].map((words) => [words, lengthened(words)]));

/** Other names of states, which stand beside theirs in the choice of a state. */
const alsoIn = (names = ''): Record<string, string[]> => {
	const { also = {} } = parse(names) as { also?: Record<string, string[]> };
	return Object.fromEntries(
		Object.entries(also).map(([iso2, list]) => [iso2, list.map((name) => lengthened(name))]),
	);
};

/** What the letter and the briefing say, which may take so many pages: in brackets, and not longer. */
const short = new Set(['letter.mdx', 'asks.yaml', 'briefing.mdx']);

/** The line of the language in the list: it has dates and names in other letters than English. */
const line = `	fa: {
		name: 'فارسی',
		dir: 'rtl',
		locale: 'fa-u-ca-gregory-nu-latn',
		fonts: ['noto-naskh-arabic', 'schibsted-grotesk'],
		families: ['Naskh', 'Schibsted Grotesk'],
	},
`;

/**
 * Adds a language to a copy of the project, as docs/languages.md says: one in which all that
 * visitors see of English is longer and stands in brackets.
 *
 * @param leftOut Texts, and files of facts, that are not translated.
 */
export const writePseudoLanguage = (
	project: string,
	leftOut: { texts: string[]; facts: FileWithWords[] },
): void => {
	const language = 'fa';
	const list = join(project, 'src/i18n/languages.ts');
	writeFileSync(
		list,
		readFileSync(list, 'utf8').replace('} as const;\nexport type Language', `${line}$&`),
	);
	const write = (name: string, text: string) => {
		const file = join(project, 'content', language, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	};
	const content = readContentFiles(project);
	for (const [file, text] of content) {
		const [, name = ''] = /^content\/en\/(.+)$/.exec(file) ?? [];
		if (!name || leftOut.texts.includes(name.replace('.mdx', ''))) continue;
		const change = short.has(name) ? bracketed : longer;
		if (name === 'search.yaml') write(name, changedYaml(text, new Set(), changedSearch));
		else if (name.endsWith('.yaml')) write(name, changedYaml(text, wordlessIn(file), change));
		else write(name, changedMdx(file, text, change));
	}
	const translated = filesWithWords.filter((name) => !leftOut.facts.includes(name));
	write(
		'facts.yaml',
		stringify(Object.fromEntries(translated.map((name) => [name, wordsOf(name)]))),
	);
	const { states, meetings } = allFacts;
	const cities = meetings.flatMap(({ city }) => city ?? []);
	write(
		'names.yaml',
		stringify({
			also: alsoIn(content.get('content/en/names.yaml')),
			states: Object.fromEntries(states.map(({ iso2, name }) => [iso2, lengthened(name)])),
			meetings: Object.fromEntries(meetings.map(({ short, name }) => [short, lengthened(name)])),
			cities: Object.fromEntries(cities.map((city) => [city, lengthened(city)])),
		}),
	);
	execFileSync('node', ['scripts/translations.ts', '--record', language], { cwd: project });
};
