import { posix } from 'node:path';
import { startPage } from '../../shared/documents.ts';

/** Folder of the pages in the copy, beside its first page. */
const folder = 'site/';

/** Where a file of the site lies in the copy. */
export const placeOf = (file: string): string =>
	file.endsWith(`${startPage}index.html`) ? 'START-HERE.html' : folder + file;

/** How a page leads to a place in the copy. */
export const way = (from: string, to: string): string =>
	posix.relative(posix.dirname(placeOf(from)), to);

/** What the addresses of a page lead to. */
export interface Around {
	origin: string;
	base: string;
	/** Whether the copy has a file of the site; asked for, it is taken into the copy. */
	take: (file: string) => boolean;
}

/** Address of a file as a page of the copy needs it: relative, or on the web where the copy lacks it. */
export const inCopy = (address: string, from: string, { origin, base, take }: Around): string => {
	// A part of the page itself, or another site.
	if (/^(#|[a-z]+:)/.test(address)) return address;
	const { pathname, search, hash, href } = new URL(address, origin + base + from);
	const file = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
	// On the web a language begins with its home page.
	if (!pathname.startsWith(base) || !take(file)) return href.replace(startPage, '');
	return way(from, placeOf(file)) + search + hash;
};
