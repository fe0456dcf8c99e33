import { defaultLanguage } from '../i18n/languages.ts';
import { addressOfText } from '../lib/routes.ts';
import type { IsoDate } from '../schemas/common.ts';
import { modelTextSchema } from '../schemas/model-texts.ts';
import { siteSchema, textSchema } from '../schemas/words.ts';
import type { Home, Interface, Site } from '../schemas/words.ts';
import { wordFiles } from '../schemas/word-files.ts';
import { checkCharacters, readable } from './characters.ts';
import { checkAddresses, checkDates, checkFloors, checkFreshness } from './fact-rules.ts';
import { readFactTexts } from './facts.ts';
import type { Facts } from './facts.ts';
import { checkTypedFigures, knownFigures } from './figures-in-prose.ts';
import { checkFileNames, checkMissing } from './file-names.ts';
import { checkAnchors, checkLinks, pagesOf, sayPage } from './links.ts';
import type { CheckedText, Pages } from './links.ts';
import { blanksAt, checkMessages } from './messages.ts';
import { suggest } from './nearest.ts';
import { parseText } from './parse-text.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkDoubles, checkReferences, knownIds } from './references.ts';
import type { KnownIds } from './references.ts';
import { checkTree } from './text.ts';
import { vocabularyFor } from './vocabulary.ts';
import { checkYaml } from './yaml.ts';
import type { Checked } from './yaml.ts';

/** Texts of the files of content/, by path from the project's folder. */
export type ContentFiles = Map<string, string>;

/** What the home page fills into its words. */
const homeBlanks = ['joined', 'notJoined', 'date'];

const models = 'model-texts/';
const siteFile = 'content/site.yaml';

/**
 * Everything that is wrong with the content, in the order of files and lines.
 *
 * @param files Texts of all files of content/, by path from the project's folder.
 * @param today Day of the check: the site's date.
 */
export const checkContent = (files: ContentFiles, today: IsoDate): Problem[] => {
	const { problems, meant } = checkFileNames(files.keys());
	const misplaced = new Set(problems.map(({ file }) => file));
	const sound = new Map<string, string>();
	for (const [file, text] of files) {
		if (misplaced.has(file)) continue;
		problems.push(...checkCharacters(file, text));
		sound.set(file, readable(text));
	}
	const missing = checkMissing(new Set([...sound.keys(), ...meant]));
	problems.push(...missing);
	/** Files that are not there, or not at their place: what names them is reported once, with them. */
	const lost = new Set([...meant, ...missing.map(({ file }) => file)]);

	const { facts, ...read } = checkFacts(sound, today, lost);
	const words = checkWords(sound, facts);
	const texts = readTexts(sound, knownIds(facts));
	problems.push(...read.problems, ...words.problems, ...texts.problems);
	problems.push(...checkTexts(texts.heads, facts, words.checked, lost));

	const site = checkSite(sound, facts);
	problems.push(...site.problems);
	if (facts.states && site.value) {
		problems.push(...checkFloors({ states: facts.states }, site.value.at_least, read.at));
	}
	return sortProblems(problems);
};

/** Facts by themselves and compared with each other, as far as they can be read. */
const checkFacts = (files: ContentFiles, today: IsoDate, lost: Set<string>) => {
	const texts = [...files].flatMap(([file, text]) => {
		const name = /^content\/facts\/(.+)\.yaml$/.exec(file)?.[1];
		return name === undefined ? [] : [[name, text]];
	});
	const { readable: facts, problems, at } = readFactTexts(Object.fromEntries(texts));
	const found = [
		...problems.filter(({ file }) => !lost.has(file)),
		...checkDoubles(facts, at),
		...checkReferences(facts, at),
		...checkDates(facts, at),
		...checkFreshness(facts, today, at),
		...checkAddresses(facts, at),
	];
	return { facts, problems: found, at };
};

/** Settings of the site, and the contacts they name. */
const checkSite = (
	files: ContentFiles,
	{ contacts }: Partial<Facts>,
): { value: Site | undefined; problems: Problem[] } => {
	const text = files.get(siteFile);
	if (text === undefined) return { value: undefined, problems: [] };
	const { value, problems, at } = checkYaml(siteFile, text, siteSchema);
	if (!value || !contacts) return { value, problems };
	const ids = contacts.map(({ id }) => id);
	const writable = contacts.filter(({ email, confidence }) => email && confidence === 'high');
	const allowed = { publisher: ids, contact: writable.map(({ id }) => id) };
	for (const field of ['publisher', 'contact'] as const) {
		const id = value[field];
		if (allowed[field].includes(id)) continue;
		problems.push({
			file: siteFile,
			...at([field]),
			message: ids.includes(id)
				? `The contact "${id}" has no mail address of high confidence.`
				: `There is no contact "${id}" in contacts.yaml.`,
			fix: suggest(id, allowed[field]),
		});
	}
	return { value, problems };
};

type CheckedWords = Map<string, Checked<unknown>>;

/** Words of the interface and of the home page, by language and name: `en/ui`. */
const checkWords = (
	files: ContentFiles,
	facts: Partial<Facts>,
): { checked: CheckedWords; problems: Problem[] } => {
	const checked: CheckedWords = new Map();
	const figures = knownFigures(facts);
	const problems: Problem[] = [];
	for (const [file, text] of files) {
		const [, id = '', language, name] = /^content\/((\w+)\/(\w+))\.yaml$/.exec(file) ?? [];
		if (!language || language === 'facts' || !name) continue;
		const result = checkYaml(file, text, wordFiles[name as keyof typeof wordFiles]);
		problems.push(...result.problems);
		if (name === 'home') problems.push(...checkTypedFigures(file, text, figures, 'words'));
		checked.set(id, result);
	}
	for (const [id, { value, at }] of checked) {
		const [language = '', name = ''] = id.split('/');
		const known = (path: PropertyKey[]) => {
			if (name === 'home') return homeBlanks;
			return language === defaultLanguage
				? undefined
				: blanksAt(checked.get(`${defaultLanguage}/${name}`)?.value, path);
		};
		problems.push(...checkMessages(`content/${id}.yaml`, value, at, known));
	}
	return { checked, problems };
};

/** What the head of a text or of a model text holds, as far as other texts need it. */
interface Head {
	title?: string;
	description?: string;
	kind?: string;
	mails?: { id: string }[];
	before?: string[];
}

/** A text that was cut into head and body. */
interface ReadText {
	file: string;
	source: string;
	language: string;
	/** Path below the language without its ending. */
	text: string;
	isModel: boolean;
	parsed: ReturnType<typeof parseText>;
	head: Head | undefined;
	at: Checked<unknown>['at'];
}

const readTexts = (
	files: ContentFiles,
	{ acts }: KnownIds,
): { heads: ReadText[]; problems: Problem[] } => {
	const problems: Problem[] = [];
	const heads = [...files]
		.filter(([file]) => file.endsWith('.mdx'))
		.map(([file, source]) => {
			const [, language = '', ...rest] = file.replace(/\.mdx$/, '').split('/');
			const text = rest.join('/');
			const isModel = rest[0] === 'model-texts';
			const parsed = parseText(file, source);
			problems.push(...parsed.problems);
			const { value, problems: found, at } = checkHead(file, isModel, parsed);
			problems.push(...found);
			const head = value as Head | undefined;
			for (const [index, act] of (head?.before ?? []).entries()) {
				if (!acts || acts.includes(act)) continue;
				problems.push({
					file,
					...at(['before', index]),
					message: `There is no act "${act}" in acts.yaml.`,
					fix: suggest(act, acts),
				});
			}
			return { file, source, language, text, isModel, parsed, head, at };
		});
	return { heads, problems };
};

const checkHead = (
	file: string,
	isModel: boolean,
	{ head, headLine }: ReturnType<typeof parseText>,
): Checked<unknown> => {
	const at = () => ({ line: 1, column: 1 });
	if (head === undefined) return { value: undefined, problems: [], at };
	if (head.trim() === '') {
		const message = 'The head of the text is empty.';
		const fix = 'write title: and description: between the two lines ---.';
		return { value: undefined, problems: [{ file, ...at(), message, fix }], at };
	}
	return checkYaml(file, head, isModel ? modelTextSchema : textSchema, headLine);
};

/** Bodies of texts, and what texts say of each other. */
const checkTexts = (
	heads: ReadText[],
	facts: Partial<Facts>,
	words: CheckedWords,
	lost: Set<string>,
): Problem[] => {
	const problems: Problem[] = [
		...checkUnique(heads, 'title'),
		...checkUnique(heads, 'description'),
	];
	const ids = knownIds(facts);
	const figures = knownFigures(facts);
	for (const language of new Set(heads.map((text) => text.language))) {
		const own = heads.filter((text) => text.language === language);
		const ui = words.get(`${language}/ui`)?.value as Interface | undefined;
		const network = own.find(({ text }) => text === 'network');
		const gone = [...lost].flatMap((file) => {
			const [, tag, text = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
			return tag === language ? [text] : [];
		});
		const vocabulary = vocabularyFor({
			...ids,
			// Where words cannot be read, nothing can be said of what names them.
			blanks: ui && Object.keys(ui['blanks'] ?? {}),
			units: ui && Object.keys(ui['units'] ?? {}),
			mails: network?.head && (network.head.mails ?? []).map(({ id }) => id),
			modelTexts: [...own.map(({ text }) => text), ...gone]
				.filter((text) => text.startsWith(models))
				.map((text) => text.slice(models.length)),
		});
		const texts: CheckedText[] = own.map(({ file, source, text, isModel, parsed, head }) => {
			const findings = checkTree(file, source, parsed, isModel ? undefined : vocabulary);
			const kind = isModel ? 'model-text' : 'text';
			problems.push(...findings.problems, ...checkTypedFigures(file, source, figures, kind));
			const whole = findings.sure && parsed.problems.length === 0;
			return { file, language, text, kind: head?.kind, whole, findings };
		});
		const lostModels = gone.some((text) => text.startsWith(models));
		const pages = pagesOf(texts, facts, lostModels);
		for (const text of gone.filter((name) => !name.startsWith(models))) {
			const address = addressOfText(text);
			if (address !== undefined) pages.set(address, undefined);
		}
		for (const text of texts) {
			problems.push(...checkLinks(text, pages), ...checkAnchors(text, texts));
		}
		problems.push(...checkHome(language, words, pages));
	}
	return problems;
};

/** Pages that the home page links to. */
const checkHome = (language: string, words: CheckedWords, pages: Pages): Problem[] => {
	const home = words.get(`${language}/home`);
	const value = home?.value as Home | undefined;
	if (!home || !value) return [];
	return (['mechanisms', 'enclosures'] as const).flatMap((group) =>
		value[group].items.flatMap(({ page }, index) => {
			const slash = page?.startsWith('/') && {
				message: 'Here an address begins without a slash.',
				fix: `write ${page.slice(1)}`,
			};
			const said = page === undefined ? undefined : slash || sayPage(`/${page}`, pages);
			if (!said) return [];
			const { message, fix = '' } = said;
			return [
				{
					file: `content/${language}/home.yaml`,
					...home.at([group, 'items', index, 'page']),
					message,
					// Here an address begins without a slash.
					fix: fix.replace(/(?<=["\s])\/(?=[a-z])/g, ''),
				},
			];
		}),
	);
};

/** Titles and descriptions that another text of the same language has already. */
const checkUnique = (texts: ReadText[], field: 'title' | 'description'): Problem[] => {
	const seen = new Map<string, string>();
	return texts.flatMap(({ file, language, head, at }) => {
		const words = head?.[field];
		if (!words) return [];
		const key = `${language} ${words.toLowerCase()}`;
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, file);
			return [];
		}
		return [
			{
				file,
				...at([field]),
				message: `This ${field} is taken by ${first}.`,
				fix: `give this text a ${field} of its own.`,
			},
		];
	});
};
