const face = /@font-face\s*\{[^}]*\}/g;

/** A style without its fonts. */
export const withoutFonts = (css: string): string => css.replace(face, '');

/**
 * The fonts of styles, each once, in one style that holds them: Firefox loads none from another folder of a
 * disk. They are there at once, so that no page has to be shown without them.
 *
 * @param read Content of a file by its address in the styles.
 */
export const fontsIn = (styles: string[], read: (address: string) => Buffer): string =>
	[...new Set(styles.flatMap((css) => css.match(face) ?? []))]
		.map((rule) =>
			rule
				.replace(/url\(([^)]+)\)/, (_, address: string) => {
					return `url(data:font/woff2;base64,${read(address).toString('base64')})`;
				})
				.replace('font-display:optional', 'font-display:block'),
		)
		.join('');
