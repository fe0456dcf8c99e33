import { IntlMessageFormat } from 'intl-messageformat';
import { formatsOf } from './format.ts';
import type { Language } from './languages.ts';

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
