import { checkFactWords, checkNames } from './fact-words.ts';
import { factTexts } from '../read/disk.ts';
import type { ContentFiles } from '../read/disk.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import { checkCharacters, readable } from '../read/characters.ts';
import { checkAlwaysShown, checkDates, checkFloors } from './fact-rules.ts';
import { checkFreshness } from './freshness.ts';
import { readFactTexts } from '../read/facts.ts';
import { knownFigures } from './figures-in-prose.ts';
import { checkFileNames, checkMissing } from './file-names.ts';
import { isError, sortProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { checkDone, checkVotes } from './day-rules.ts';
import { latestDay } from '../read/site-date.ts';
import { knownIds } from './known-ids.ts';
import { checkDoubles, checkReferences } from './references.ts';
import { checkRequired } from './required-facts.ts';
import { checkSettings } from './settings.ts';
import { checkTexts } from './texts.ts';
import { readTexts } from '../read/texts.ts';
import { checkTranslations, outdatedParts, translationsIn } from './translations.ts';
import type { Translation } from './translations.ts';
import { checkWords } from './words.ts';
import type { CheckedWords } from './words.ts';
import type { Content } from '../read/content.ts';
import { addressFaults } from './web-address.ts';
import type { FactFile, Facts } from '../schemas/fact-files.ts';

/**
 * Reads the content and says everything that is wrong with it, in the order of files and lines.
 *
 * @param files Texts of all files of content/, by path from the project's folder.
 * @param today Day of the check: the site's date.
 * @param now The real day, or the site's date where that is later.
 * @returns The content too, where no error was found, and how translations stand to their originals.
 */
export const readContent = (
	files: ContentFiles,
	today: IsoDate,
	now = latestDay(today),
): { problems: Problem[]; content: Content | undefined; translations: Translation[] } => {
	const { problems, meant } = checkFileNames(files.keys());
	const misplaced = new Set(problems.map(({ file }) => file));
	const sound: ContentFiles = new Map();
	for (const [file, text] of files) {
		if (misplaced.has(file)) continue;
		const { problems: found, legible } = checkCharacters(file, text);
		problems.push(...found);
		if (legible) sound.set(file, readable(text));
		else meant.add(file);
	}
	const missing = checkMissing(new Set([...sound.keys(), ...meant]));
	problems.push(...missing);
	/** Files that are not there, or not at their place: what names them is reported once, with them. */
	const lost = new Set([...meant, ...missing.map(({ file }) => file)]);

	const { facts, ...read } = checkFacts(sound, today, now, lost);
	const ids = knownIds(facts);
	const figures = knownFigures(facts);
	const words = checkWords(sound, figures);
	const texts = readTexts(sound);
	const { checked } = words;
	problems.push(...read.problems, ...words.problems, ...texts.problems);
	problems.push(...checkFactWords(checked, facts), ...checkNames(checked, facts));
	problems.push(...checkTexts(texts.read, { facts, ids, figures, words: checked, lost }));

	const translations = translationsIn(texts.read, checked);
	problems.push(...checkTranslations(translations));

	const settings = checkSettings(sound, today, facts.contacts, ids.contacts);
	problems.push(...settings.problems);
	if (facts.states && settings.value) {
		problems.push(...checkFloors({ states: facts.states }, settings.value.at_least, read.at));
	}
	const { value: site } = settings;
	const content =
		problems.some(isError) || !site
			? undefined
			: {
					facts: facts as Facts,
					site,
					words: wordsByLanguage(checked),
					outdated: outdatedParts(translations),
				};
	return { problems: sortProblems(problems), content, translations };
};

/** Everything that is wrong with the content. */
export const checkContent = (files: ContentFiles, today: IsoDate): Problem[] =>
	readContent(files, today).problems;

/** Words that were read without a fault, by language and file. */
const wordsByLanguage = (checked: CheckedWords): Content['words'] => {
	const words: Record<string, Record<string, unknown>> = {};
	for (const [id, { value }] of checked) {
		const [language = '', name = ''] = id.split('/');
		words[language] = { ...words[language], [name]: value };
	}
	return words;
};

/** Facts by themselves and compared with each other, as far as they can be read. */
const checkFacts = (files: ContentFiles, today: IsoDate, now: IsoDate, lost: Set<string>) => {
	const { readable: facts, problems, at } = readFactTexts(factTexts(files));
	const found = [
		...problems.filter(({ file }) => !lost.has(file)),
		...checkDoubles(facts, at),
		...checkReferences(facts, at),
		...checkDates(facts, at),
		...checkFreshness(facts, today, at),
		...checkDone(facts, now, at),
		...checkVotes(facts, at),
		...(Object.keys(facts) as FactFile[]).flatMap((name) =>
			addressFaults(facts[name]).map(({ path, fault }) => ({ ...at(name, path), ...fault })),
		),
		...checkAlwaysShown(facts, at),
		...checkRequired(facts, at),
	];
	return { facts, problems: found, at };
};
