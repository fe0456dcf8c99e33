import { escapeXml } from './escape.ts';
import type { FinishedPage } from './finished-pages.ts';

/**
 * sitemap.xml for finished pages: those with a canonical address. Read from the pages, it cannot name
 * another address than they do. It gives no days of change, because none is known for certain.
 */
export const sitemapOf = (pages: Pick<FinishedPage, 'canonical' | 'alternates'>[]): string => {
	const listed = pages
		.flatMap(({ canonical, alternates }) => (canonical ? [{ canonical, alternates }] : []))
		.sort((one, other) => (one.canonical < other.canonical ? -1 : 1));
	const known = new Set(listed.map(({ canonical }) => canonical));
	const entries = listed.map(({ canonical, alternates }) => {
		// A page that is not translated yet has fewer languages than the site.
		const links = alternates
			.filter(({ address }) => known.has(address))
			.map(
				({ tag, address }) =>
					`<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(address)}"/>\n`,
			);
		return `<url>\n<loc>${escapeXml(canonical)}</loc>\n${links.length > 1 ? links.join('') : ''}</url>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
};
