import { IntlMessageFormat } from 'intl-messageformat';
import { hasContent, readContent } from './facts.ts';
import { interfaceSchema } from '../schemas/interface.ts';
import { namesSchema } from '../schemas/names.ts';
import { formatsOf } from '../../i18n/format.ts';
import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';

/** Fills a message in ICU form: `{n, plural, one {# state} other {# states}}`. */
export const fill = (
	message: string,
	values: Record<string, string | number>,
	language: Language,
): string => String(messageOf(message, language).format(values));

const parsed = new Map<string, IntlMessageFormat>();

/** A message that is ready to be filled; read once, because a page says hundreds of them. */
const messageOf = (message: string, language: Language): IntlMessageFormat => {
	const { locale } = formatsOf(language);
	const key = `${locale} ${message}`;
	const ready =
		parsed.get(key) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
	parsed.set(key, ready);
	return ready;
};

const words = (language: Language) => {
	const groups = readContent(`${language}/ui.yaml`, interfaceSchema);
	/**
	 * A message of content/<language>/ui.yaml.
	 *
	 * @param key Group and name, for example `nav.letter`.
	 * @throws Error where the file has no such message.
	 */
	return (key: string, values: Record<string, string | number> = {}): string => {
		const [group = '', name = ''] = key.split('.');
		const message = groups[group]?.[name];
		if (message === undefined) {
			throw new Error(`content/${language}/ui.yaml has no "${name}" in the group "${group}".`);
		}
		return fill(message, values, language);
	};
};

const names = (language: Language) => {
	const own = readContent(`${language}/names.yaml`, namesSchema);
	const regions = new Intl.DisplayNames(language, { type: 'region' });
	const tongues = new Intl.DisplayNames(language, { type: 'language' });
	return {
		state: (iso2: string): string => own.states[iso2] ?? regions.of(iso2) ?? iso2,
		/** Other usual names of a state. */
		also: (iso2: string): string[] => own.also?.[iso2] ?? [],
		language: (tag: string): string => tongues.of(tag) ?? tag,
		meeting: (short: string, english: string): string => own.meetings?.[short] ?? english,
		city: (english: string): string => own.cities?.[english] ?? english,
	};
};

/** Languages that have words: the others are not offered yet. */
export const offeredLanguages = (Object.keys(languages) as Language[]).filter((language) =>
	hasContent(`${language}/ui.yaml`),
);

const speakers = new Map(
	offeredLanguages.map((language) => [
		language,
		{ language, t: words(language), names: names(language), format: formatsOf(language) },
	]),
);

/** Everything a component needs to speak a language: words, names and formats. */
export const speak = (language: Language) => {
	const speaker = speakers.get(language);
	if (!speaker) throw new Error(`There is no content/${language}/ui.yaml.`);
	return speaker;
};
export type Speaker = ReturnType<typeof speak>;

/** Paths of a page in every offered language, for `getStaticPaths`. */
export const languagePaths = () =>
	offeredLanguages.map((language) => ({
		params: { language: language === 'en' ? undefined : language },
		props: { language },
	}));
