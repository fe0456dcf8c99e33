import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify, visit } from 'yaml';
import { readContentFiles } from '../../src/content/read/disk.ts';
import { parseText } from '../../src/content/read/mdx/parse-text.ts';
import { wordsOfFacts } from '../../src/content/checks/fact-words.ts';
import { filesWithWords } from '../../src/content/schemas/fact-words.ts';
import type { FileWithWords } from '../../src/content/schemas/fact-words.ts';
import { allFacts } from './published-facts.ts';

/** Signs that no text of the site has, and that the fonts of documents have: what stands between them counts as translated. */
export const [open, close] = ['\u2039', '\u203a'];
const bracketed = (words: string, more = ''): string =>
	/\p{L}/u.test(words) ? open + words + more + close : words;
/** The same by a third longer, as words of an interface are in some languages. */
const lengthened = (words: string): string =>
	bracketed(words, ' ~'.repeat(Math.ceil(words.length / 6)));

/** YAML with every text in brackets, but for fields that hold no words. */
const bracketedYaml = (text: string, kept: string[] = [], change = bracketed): string => {
	const document = parseDocument(text);
	visit(document, {
		Pair: (_, { key }) => (kept.includes(String(key)) ? visit.SKIP : undefined),
		Scalar: (key, node) => {
			if (key !== 'key' && typeof node.value === 'string') node.value = change(node.value);
		},
	});
	return String(document);
};

interface Node {
	type: string;
	position?: { start: { offset?: number }; end: { offset?: number } };
	children?: Node[];
}
const runsIn = (node: Node): Node[] =>
	node.type === 'text' ? [node] : (node.children ?? []).flatMap(runsIn);

/** A text with its head and every run of words in brackets. */
const bracketedMdx = (file: string, text: string): string => {
	const { head = '', tree } = parseText(file, text);
	let body = text;
	for (const { position } of runsIn(tree as Node).reverse()) {
		const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
		body = body.slice(0, start) + bracketed(body.slice(start, end)) + body.slice(end);
	}
	const kept = ['order', 'kind', 'standing', 'arsenal', 'ask', 'before', 'id', 'page'];
	return body.replace(head, () => bracketedYaml(head, kept));
};

const wordsOf = (name: FileWithWords) =>
	Object.fromEntries([...wordsOfFacts(allFacts, name)].map((words) => [words, bracketed(words)]));

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
 * Adds a language to a copy of the project, as docs/languages.md says: one in which every word of English
 * stands in brackets.
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
	for (const [file, text] of readContentFiles(project)) {
		const [, name = ''] = /^content\/en\/(.+)$/.exec(file) ?? [];
		if (!name || leftOut.texts.includes(name.replace('.mdx', ''))) continue;
		if (name === 'search.yaml') write(name, text);
		else if (name === 'ui.yaml') write(name, bracketedYaml(text, [], lengthened));
		else if (name === 'home.yaml') write(name, bracketedYaml(text, ['page', 'texts']));
		else write(name, name.endsWith('.yaml') ? bracketedYaml(text) : bracketedMdx(file, text));
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
			states: Object.fromEntries(states.map(({ iso2, name }) => [iso2, bracketed(name)])),
			meetings: Object.fromEntries(meetings.map(({ short, name }) => [short, bracketed(name)])),
			cities: Object.fromEntries(cities.map((city) => [city, bracketed(city)])),
		}),
	);
	execFileSync('node', ['scripts/translations.ts', '--record', language], { cwd: project });
};
