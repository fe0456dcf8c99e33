import { defaultLanguage } from '../../i18n/languages.ts';
import { addressOfText, isLetter, isPlain } from '../schemas/routes.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Facts } from '../schemas/fact-files.ts';
import { modelTextPages } from '../schemas/model-texts.ts';
import type { ModelTextKind } from '../schemas/model-texts.ts';
import { nearest } from '../problems/nearest.ts';
import { checkTypedFigures } from './figures-in-prose.ts';
import { checkWordLinks } from './word-links.ts';
import { checkAnchors, checkLinks, pagesOf, sayPage } from './links.ts';
import { checkLists } from './lists.ts';
import type { CheckedText, Pages } from './links.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReadText } from '../read/texts.ts';
import type { KnownIds, Vocabulary } from './text/vocabulary.ts';
import { sayWord } from './text/check-attribute.ts';
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
	const problems = [...checkUnique(texts, 'title'), ...checkUnique(texts, 'description')];
	const own = Map.groupBy(texts, ({ language }) => language);
	const read = own.get(defaultLanguage) ?? [];
	const originals = checkBodies(defaultLanguage, read, [], known);
	for (const language of own.keys()) {
		const original = language === defaultLanguage;
		// A page that is not translated yet shows the original.
		const shown = original
			? originals
			: checkBodies(language, own.get(language) ?? [], read, known);
		const translated = new Set(shown.texts.map(({ text }) => text));
		if (!original) problems.push(...checkOriginals(own.get(language) ?? [], read, known));
		const beside = original ? [] : originals.texts.filter(({ text }) => !translated.has(text));
		const pages = pagesIn([...shown.texts, ...beside], lostIn(language, known), known.facts);
		problems.push(...shown.problems, ...checkPages(language, shown.texts, pages, known));
		problems.push(...(own.get(language) ?? []).flatMap((text) => checkNext(text, pages)));
	}
	return problems;
};

/** The bodies of a language by themselves. `originals` are those of the first language. */
const checkBodies = (
	language: string,
	own: ReadText[],
	originals: ReadText[],
	known: Known,
): { texts: CheckedText[]; problems: Problem[] } => {
	const vocabulary = vocabularyIn(language, own, originals, known);
	const problems: Problem[] = [];
	const texts = own.map(({ file, source, text, isModel, parsed, head, at }): CheckedText => {
		for (const [index, act] of (head?.before ?? []).entries()) {
			const rule = vocabulary['Precedent']?.['id'];
			const said = rule && sayWord(act, rule, 'before');
			if (said) problems.push({ file, ...at(['before', index]), ...said });
		}
		const findings = checkTree(
			file,
			source,
			parsed,
			isModel ? undefined : vocabulary,
			isPlain(text) ? 'plain' : isLetter(text) ? 'letter' : 'text',
		);
		if (head?.mails && text !== 'network') {
			const fix = 'move them to the front matter of network.mdx.';
			problems.push({
				file,
				...at(['mails']),
				message: 'E-mails belong only in network.mdx.',
				fix,
			});
		}
		const kind = isModel ? 'model-text' : 'text';
		problems.push(...findings.problems, ...checkTypedFigures(file, source, known.figures, kind));
		const whole = findings.sure && parsed.problems.length === 0;
		return { file, language, text, kind: head?.kind, whole, findings };
	});
	return { texts, problems };
};

/** What the texts of a language say of its pages. */
const checkPages = (
	language: string,
	texts: CheckedText[],
	pages: Pages,
	known: Known,
): Problem[] => [
	...texts.flatMap((text) => [...checkLinks(text, pages), ...checkAnchors(text, texts)]),
	...texts.flatMap((text) => checkLists(text, pages, known.ids.arguments)),
	...texts.flatMap((text) => checkShown(text, pages)),
	...checkWordLinks(language, known.words, pages),
];

/** Next steps that lead to a page or part that is not there. */
const checkNext = ({ file, isModel, head, at }: ReadText, pages: Pages): Problem[] =>
	Object.entries((!isModel && head?.next) || {}).flatMap(([reader, { page }]) => {
		const said = sayPage(page, pages);
		return said ? [{ file, ...at(['next', reader, 'page']), ...said }] : [];
	});

/** A model text that its page does not show. */
const checkShown = ({ file, text, kind }: CheckedText, pages: Pages): Problem[] => {
	const page = kind && modelTextPages[kind as ModelTextKind];
	if (!page || (pages.has(page) && pages.get(page)?.has(text.replace(models, '')) !== false))
		return [];
	const name = page.replace(/\/$/, '.mdx');
	return [
		{
			file,
			line: 1,
			column: 1,
			message: `No page shows this text: ${name} does not name it.`,
			fix: `write <ModelTexts kind="${kind}" /> into ${name}, or delete this text.`,
		},
	];
};

/** A translation of a text that is not there would be on no page. */
const checkOriginals = (texts: ReadText[], originals: ReadText[], { lost }: Known): Problem[] => {
	const names = originals.filter(({ isModel }) => !isModel).map(({ text }) => text);
	return texts
		.filter(({ text, isModel }) => !isModel && !names.includes(text))
		.filter(({ text }) => !lost.has(`content/${defaultLanguage}/${text}.mdx`))
		.map(({ file, text }) => ({
			file,
			line: 1,
			column: 1,
			message: `No page shows this text: there is no content/${defaultLanguage}/${text}.mdx that it translates.`,
			fix: `give it the name of the text it translates, for example ${nearest(text, names) ?? 'brochure'}.mdx.`,
		}));
};

/** Texts of a language that are not there, or not at their place. */
const lostIn = (language: string, { lost }: Known): string[] =>
	[...lost].flatMap((file) => {
		const [, tag, text = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
		return tag === language ? [text] : [];
	});

/** What the texts of a language may name. Where words cannot be read, nothing is said of it. */
const vocabularyIn = (
	language: string,
	own: ReadText[],
	originals: ReadText[],
	known: Known,
): Vocabulary => {
	const { ids, words } = known;
	const ui = words.get(`${language}/ui`)?.value as Interface | undefined;
	const network = [...own, ...originals].find(({ text }) => text === 'network');
	return vocabularyFor({
		...ids,
		blanks: ui && Object.keys(ui['blanks'] ?? {}),
		units: ui && Object.keys(ui['units'] ?? {}),
		mails: network?.head && (network.head.mails ?? []).map(({ id }) => id),
		modelTexts: [
			...new Set([...own, ...originals].map(({ text }) => text)),
			...lostIn(language, known),
		]
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
