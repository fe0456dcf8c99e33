import { formatsOf } from '../i18n/format.ts';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { marks } from '../shared/marks.ts';

/** Where the size of a file is to be written, behind the words of the link to it. */
const openSize = `<data ${marks.size}></data>`;

/**
 * Fills in the size of each file behind the words of its link.
 *
 * @param sizeOf Bytes of a file by the address of the link; undefined leaves the place open.
 */
export const withSizes = (
	html: string,
	language: Language,
	sizeOf: (address: string) => number | undefined,
): string => {
	const link = new RegExp(`(<a [^>]*href="([^"]+)"[^>]*>[^<]*)${openSize}`, 'g');
	return html.replace(link, (whole, start: string, address: string) => {
		const size = sizeOf(address);
		return size === undefined ? whole : `${start}${shown(size, language)}`;
	});
};

/** A page without the places of sizes that nothing fills. */
export const withoutOpenSizes = (html: string): string => html.replaceAll(openSize, '');

const shown = (size: number, language: Language): string => {
	const isLarge = size >= 1_000_000;
	const format = new Intl.NumberFormat(formatsOf(language).locale, {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		// ICU 78.3 (Node 24.21) shortens the one in Arabic and not the other.
		unitDisplay: language === 'ar' ? 'long' : 'short',
		maximumSignificantDigits: 2,
	});
	const words = format.format(isLarge ? size / 1_000_000 : Math.max(size / 1000, 1));
	// The number would go with the Latin letters before it, and its unit stand elsewhere.
	return languages[language].dir === 'rtl' ? `\u2068${words}\u2069` : words;
};
