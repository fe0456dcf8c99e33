import type { Titles } from '../../shared/search-titles.ts';
import { escapeXml } from '../escape.ts';
import { withoutOpenSizes } from '../sizes.ts';
import { inCopy, placeOf, way } from './places.ts';
import type { Around } from './places.ts';

/** Attributes whose value is an address. */
const addresses = /(\s(?:action|href|poster|src)=")([^"]*)"/g;
/**
 * What a page on a disk does without: modules, what is loaded for them, the policy of a host, and the wish
 * to save files that are on the disk already.
 */
const idle =
	/<script type="module"[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>|<meta http-equiv="Content-Security-Policy"[^>]*>| download(?=>)/g;
const ownStyles = /(?:<style>[^<]*<\/style>)+(?=<\/head>)/;
const styleFile = /<link rel="stylesheet"[^>]*>/;

/** What the copy has and the site has not, as if it lay in the site. */
export const script = '_astro/offline.js';
export const fonts = '_astro/fonts.css';

/** A finished page as it works on a disk: with relative addresses, its styles as files, one classic script. */
export const pageInCopy = (html: string, file: string, around: Around): string => {
	const [styles = ''] = styleFile.exec(html) ?? [];
	return withoutOpenSizes(html)
		.replace(idle, '')
		.replace(styleFile, '')
		.replace(ownStyles, styles)
		.replace(addresses, (_, start: string, address: string) => {
			return `${start}${inCopy(address, file, around)}"`;
		})
		.replace(
			'<link rel="stylesheet"',
			`<link rel="stylesheet" href="${way(file, placeOf(fonts))}">$&`,
		)
		.replace('</body>', `<script src="${way(file, placeOf(script))}"></script></body>`);
};

/**
 * The page of the search as it works on a disk, where no page can load a file: the titles stand in it, and
 * the full text is not searched.
 *
 * @param start Way from the page to the start of its language, with a slash at its end.
 * @param titlesOnly Says so below the field.
 */
export const searchInCopy = (
	html: string,
	start: string,
	{ pages, ...rest }: Titles,
	titlesOnly: string,
): string => {
	const files = pages.map((page) => page.replace(/^\S*/, '$&index.html'));
	const titles = JSON.stringify({ ...rest, pages: files });
	const attributes: Record<string, string> = {
		'data-start': start,
		'data-titles': `data:application/json,${encodeURIComponent(titles)}`,
		'data-full-text': '',
		'data-titles-only': '',
	};
	return html
		.replace(/(id="search-hint">)[^<]*/, (_, tag: string) => tag + escapeXml(titlesOnly))
		.replace(/(data-[a-z-]+)="[^"]*"/g, (whole, name: string) =>
			attributes[name] === undefined ? whole : `${name}="${attributes[name]}"`,
		);
};
