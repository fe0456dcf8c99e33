/** Quotes, opening marks such as ¿ and other signs before the first letter or digit. */
const signs = /^[^\p{L}\p{N}]+/u;

/**
 * A name as it takes its place in a list: without the marks before it, and in Arabic without the
 * article, as in the lists of the United Nations: الأردن stands under أ, and آ begins with two of it.
 * ICU 78.3 (Node 24.21) counts marks and article, and puts آ before all.
 */
export const placed = (name: string): string =>
	name
		.replace(signs, '')
		.replace(/^ال(?=\p{L}{2})/u, '')
		.replaceAll('آ', 'اا');

/** Compares names as lists of a language have them. */
export const compareNames = (locale: string | undefined) => {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	return (one: string, other: string): number =>
		compare(placed(one), placed(other)) || compare(one, other);
};
