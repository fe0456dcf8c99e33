import { defaultLanguage } from '../../i18n/languages.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldsOf, partsOf, signOf } from '../read/parts.ts';
import type { ReadText } from '../read/texts.ts';
import { followingFiles } from '../schemas/translation.ts';
import type { TextTranslation, WordsTranslation } from '../schemas/translation.ts';
import type { CheckedWords } from './words.ts';

/** A part of a translation as it stands to its original. */
export interface TranslatedPart {
	/** Id of the part, as `partsOf` names it. */
	id: string;
	/**
	 * `outdated`: the original has other words by now; `missing`: the original has it, the translation
	 * has not; `left over`: the other way round; `unrecorded`: nobody has said what it follows.
	 */
	state: 'current' | 'outdated' | 'missing' | 'left over' | 'unrecorded';
	/** Sign of the words of the original that it follows, where one is recorded. */
	follows: string | undefined;
	/** The words of the original, where it has the part. */
	original: string | undefined;
}

/** A file of words or a text of a language, with its parts. */
export interface Translation {
	language: string;
	/** Path below the folder of the language without its ending: `letter`, `ui`. */
	name: string;
	/** Path from the project's folder; that of the original is the same but for the language. */
	file: string;
	/** Where what it follows is recorded, and what is recorded there. */
	record: Pick<Problem, 'file' | 'line' | 'column'>;
	recorded: TextTranslation | undefined;
	parts: TranslatedPart[];
}

const stateOf = (
	words: string | undefined,
	translated: boolean,
	follows: string | undefined,
): TranslatedPart['state'] => {
	if (words === undefined) return 'left over';
	if (!translated) return 'missing';
	if (follows === undefined) return 'unrecorded';
	return follows === signOf(words) ? 'current' : 'outdated';
};

const compared = (
	originals: Map<string, string>,
	own: Map<string, string>,
	recorded: TextTranslation | undefined,
): TranslatedPart[] =>
	[...new Set([...originals.keys(), ...own.keys()])].map((id) => {
		const original = originals.get(id);
		const follows = recorded?.follows[id];
		return { id, follows, original, state: stateOf(original, own.has(id), follows) };
	});

const ofWords = (words: CheckedWords, language: string): Translation[] => {
	const record = words.get(`${language}/translation`);
	if (record && !record.value) return [];
	return followingFiles.flatMap((name) => {
		const original = words.get(`${defaultLanguage}/${name}`)?.value;
		const own = words.get(`${language}/${name}`)?.value;
		if (!original || !own) return [];
		const recorded = (record?.value as WordsTranslation | undefined)?.[name];
		return {
			language,
			name,
			file: `content/${language}/${name}.yaml`,
			record: {
				file: `content/${language}/translation.yaml`,
				...(record?.at([name]) ?? { line: 1, column: 1 }),
			},
			recorded,
			parts: compared(fieldsOf(original), fieldsOf(own), recorded),
		};
	});
};

/** Every text and file of words that is translated, with what it follows. Unreadable ones are left out. */
export const translationsIn = (texts: ReadText[], words: CheckedWords): Translation[] => {
	const originals = new Map(
		texts.flatMap((text) =>
			text.language === defaultLanguage && text.head ? [[text.text, partsOf(text)]] : [],
		),
	);
	const ofTexts = texts.flatMap((text): Translation[] => {
		const original = originals.get(text.text);
		if (text.language === defaultLanguage || !original || !text.head) return [];
		const { translation: recorded } = text.head as { translation?: TextTranslation };
		const { language, text: name, file } = text;
		const record = { file, ...text.at(['translation', 'follows']) };
		const parts = compared(original, partsOf(text), recorded);
		return [{ language, name, file, record, recorded, parts }];
	});
	const tags = new Set([...words.keys()].map((id) => id.split('/')[0] ?? ''));
	tags.delete(defaultLanguage);
	return [...ofTexts, ...[...tags].flatMap((language) => ofWords(words, language))];
};

const list = (parts: TranslatedPart[]) => parts.map(({ id }) => id).join(', ');

/** A translation that does not say what it follows; and a warning where the original has changed. */
export const checkTranslations = (translations: Translation[]): Problem[] =>
	translations.flatMap(({ language, name, record, parts }): Problem[] => {
		const unrecorded = parts.filter(({ state }) => state === 'unrecorded');
		const changed = parts.filter(({ state }) => !['current', 'unrecorded'].includes(state));
		const problems: Problem[] = [];
		if (unrecorded.length > 0) {
			problems.push({
				...record,
				message: `Nothing says which words of the original this translation follows: ${list(unrecorded)}.`,
				fix: `compare it with the original, then run npm run translations -- --record ${language}/${name}.`,
			});
		}
		if (changed.length > 0) {
			problems.push({
				...record,
				message: `The original has changed since it was translated: ${list(changed)}. npm run translations shows the words.`,
				severity: 'warning',
			});
		}
		return problems;
	});

/** Parts of which readers are told that the original has changed, by language and name: `fr/letter`. */
export const outdatedParts = (translations: Translation[]): Record<string, string[]> =>
	Object.fromEntries(
		translations.flatMap(({ language, name, parts }) => {
			const ids = parts
				.filter(({ state }) => state === 'outdated' || state === 'missing')
				.map(({ id, state }) => (state === 'missing' ? 'start' : id));
			return ids.length > 0 ? [[`${language}/${name}`, [...new Set(ids)]]] : [];
		}),
	);
