import { wordsOfFacts } from '../../src/content/checks/fact-words.ts';
import type { TranslatedPart, Translation } from '../../src/content/checks/translations.ts';
import type { PublishedContent } from '../../src/content/published/content.ts';
import { filesWithWords } from '../../src/content/schemas/fact-words.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { changedWords, earlierWords } from './history.ts';

const indented = (words: string) => words.replace(/^/gm, '    ');

const change = (
	root: string,
	file: string,
	{ id, follows = '', original = '' }: TranslatedPart,
) => {
	const earlier = earlierWords(root, file, id, follows);
	return earlier === undefined
		? '(the earlier words are not in the history that is here)'
		: changedWords(earlier, original);
};

const sayText = (root: string, { language, name, file, parts }: Translation): string[] => {
	const original = file.replace(`/${language}/`, `/${defaultLanguage}/`);
	return parts.flatMap((part) => {
		if (part.state === 'current') return [];
		const said = `${file}  ${part.id}: ${part.state}`;
		const record = `npm run translations -- --record ${language}/${name}`;
		if (part.state === 'outdated') return [said, indented(change(root, original, part))];
		return part.state === 'unrecorded' ? [`${said} (${record})`] : [said];
	});
};

/** Texts of the original that a language has not; and words of facts, which it shows in English. */
const missing = (
	language: string,
	texts: string[],
	translations: Translation[],
	{ facts, words }: PublishedContent,
): string[] => {
	const own = new Set(
		translations.filter((one) => one.language === language).map(({ name }) => name),
	);
	const translated = words[language as keyof typeof words]?.facts ?? {};
	return [
		...texts
			.filter((name) => !own.has(name))
			.map((name) => `content/${language}/${name}.mdx  missing`),
		...filesWithWords.flatMap((file) =>
			[...wordsOfFacts(facts, file)]
				.filter((english) => /\p{L}/u.test(english) && translated[file]?.[english] === undefined)
				.map((english) => `content/${language}/facts.yaml  ${file}: missing: ${english}`),
		),
	];
};

/**
 * What is to do in each language, line by line, and how much of it is current.
 *
 * @param root Folder of the project, whose history knows the earlier words.
 * @param texts Names of the texts of the original: `letter`, `model-texts/question-report`.
 */
export const report = (
	root: string,
	texts: string[],
	translations: Translation[],
	content: PublishedContent,
): string[] => {
	const languages = [...new Set(translations.map(({ language }) => language))].sort();
	return languages.flatMap((language) => {
		const own = translations.filter((one) => one.language === language);
		const parts = own.flatMap((one) => one.parts);
		const current = parts.filter(({ state }) => state === 'current').length;
		return [
			...own.flatMap((one) => sayText(root, one)),
			...missing(language, texts, translations, content),
			`${language}: ${current} of ${parts.length} translated parts are current.`,
		];
	});
};
