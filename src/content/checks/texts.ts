import { addressOfText, isPlain } from '../schemas/routes.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Facts } from '../schemas/fact-files.ts';
import { checkTypedFigures } from './figures-in-prose.ts';
import { checkWordLinks } from './word-links.ts';
import { checkAnchors, checkLinks, pagesOf } from './links.ts';
import type { CheckedText, Pages } from './links.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReadText } from '../read/texts.ts';
import type { KnownIds, Vocabulary } from './text/vocabulary.ts';
import { checkTree } from './text/check-tree.ts';
import { checkUnique } from './unique.ts';
import { vocabularyFor } from './text/vocabulary.ts';
import type { CheckedWords } from './words.ts';

/** What texts are compared with. */
interface Known {
	facts: Partial<Facts>;
	ids: KnownIds;
	/** Ids of figures by their value. */
	figures: Map<number, string>;
	words: CheckedWords;
	/** Files that are not there, or not at their place. */
	lost: Set<string>;
}

const models = 'model-texts/';

/** Bodies of texts, and what texts say of each other. */
export const checkTexts = (texts: ReadText[], known: Known): Problem[] => {
	const languages = new Set(texts.map(({ language }) => language));
	return [
		...checkUnique(texts, 'title'),
		...checkUnique(texts, 'description'),
		...[...languages].flatMap((language) => {
			const own = texts.filter((text) => text.language === language);
			return checkLanguage(language, own, known);
		}),
	];
};

const checkLanguage = (language: string, own: ReadText[], known: Known): Problem[] => {
	const lost = [...known.lost].flatMap((file) => {
		const [, tag, text = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
		return tag === language ? [text] : [];
	});
	const vocabulary = vocabularyIn(language, own, lost, known);
	const problems: Problem[] = [];
	const texts: CheckedText[] = own.map(({ file, source, text, isModel, parsed, head }) => {
		const findings = checkTree(
			file,
			source,
			parsed,
			isModel ? undefined : vocabulary,
			isPlain(text),
		);
		const kind = isModel ? 'model-text' : 'text';
		problems.push(...findings.problems, ...checkTypedFigures(file, source, known.figures, kind));
		const whole = findings.sure && parsed.problems.length === 0;
		return { file, language, text, kind: head?.kind, whole, findings };
	});
	const pages = pagesIn(texts, lost, known.facts);
	for (const text of texts) problems.push(...checkLinks(text, pages), ...checkAnchors(text, texts));
	problems.push(...checkWordLinks(language, known.words, pages));
	return problems;
};

/** What the texts of a language may name. Where words cannot be read, nothing is said of it. */
const vocabularyIn = (
	language: string,
	own: ReadText[],
	lost: string[],
	{ ids, words }: Known,
): Vocabulary => {
	const ui = words.get(`${language}/ui`)?.value as Interface | undefined;
	const network = own.find(({ text }) => text === 'network');
	return vocabularyFor({
		...ids,
		blanks: ui && Object.keys(ui['blanks'] ?? {}),
		units: ui && Object.keys(ui['units'] ?? {}),
		mails: network?.head && (network.head.mails ?? []).map(({ id }) => id),
		modelTexts: [...own.map(({ text }) => text), ...lost]
			.filter((text) => text.startsWith(models))
			.map((text) => text.slice(models.length)),
	});
};

/** Pages of a language, with those whose text is lost. */
const pagesIn = (texts: CheckedText[], lost: string[], facts: Partial<Facts>): Pages => {
	const isModel = (text: string) => text.startsWith(models);
	const pages = pagesOf(texts, facts, lost.some(isModel));
	for (const text of lost) {
		const address = isModel(text) ? undefined : addressOfText(text);
		if (address !== undefined) pages.set(address, undefined);
	}
	return pages;
};
