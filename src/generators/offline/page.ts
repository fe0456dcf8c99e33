import type { Titles } from '../../shared/search-titles.ts';
import { escapeXml } from '../escape.ts';
import { withoutOpenSizes } from '../sizes.ts';
import { inCopy, placeOf, way } from './places.ts';
import type { Site } from './places.ts';

/** Attributes whose value is an address. */
const addresses = /(\s(?:action|href|poster|src)=")([^"]*)"/g;
/** What a page on a disk does without: its modules, what they load, and the policy of a host. */
const idle =
	/<script type="module"[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>|<meta http-equiv="Content-Security-Policy"[^>]*>/g;
const ownStyle = /<style>[^<]*<\/style>(?=<\/head>)/;
const styleFile = /<link rel="stylesheet"[^>]*>/;

/** A finished page as it works on a disk: with relative addresses, its styles as a file, one classic script. */
export const pageInCopy = (html: string, file: string, script: string, site: Site): string => {
	const [styles = ''] = styleFile.exec(html) ?? [];
	return withoutOpenSizes(html)
		.replace(idle, '')
		.replace(styleFile, '')
		.replace(ownStyle, styles)
		.replace(addresses, (_, start: string, address: string) => {
			return `${start}${inCopy(address, file, site)}"`;
		})
		.replace('</body>', `<script src="${way(file, placeOf(script))}"></script></body>`);
};

/** A style with relative addresses. */
export const styleInCopy = (css: string, file: string, site: Site): string =>
	css.replace(/(url\()([^)"']+)/g, (_, start: string, address: string) => {
		return start + inCopy(address, file, site);
	});

/**
 * The page of the search as it works on a disk, where no page can load a file: the titles stand in it, and
 * the full text is not searched.
 *
 * @param start Way from the page to the start of its language, with a slash at its end.
 * @param titlesOnly Says so above the results.
 */
export const searchInCopy = (
	html: string,
	start: string,
	{ pages, ...rest }: Titles,
	titlesOnly: string,
): string => {
	const files = pages.map(([page, rows]) => [`${page}index.html`, rows]);
	const titles = JSON.stringify({ ...rest, pages: files });
	const attributes: Record<string, string> = {
		'data-start': start,
		'data-titles': `data:application/json,${encodeURIComponent(titles)}`,
		'data-full-text': '',
		'data-titles-only': escapeXml(titlesOnly),
	};
	return html.replace(/(data-[a-z-]+)="[^"]*"/g, (whole, name: string) =>
		attributes[name] === undefined ? whole : `${name}="${attributes[name]}"`,
	);
};
