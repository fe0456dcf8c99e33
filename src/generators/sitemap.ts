import { parse } from 'node-html-parser';

/** A page that search engines may list, and the same page in each language. */
interface Listed {
	address: string;
	languages: { tag: string; address: string }[];
}

/**
 * sitemap.xml for finished pages: those with a canonical address. Read from the pages, it cannot name
 * another address than they do. It gives no days of change, because none is known for certain.
 *
 * @param heads HTML of the heads of all pages, in any order.
 */
export const sitemapOf = (heads: string[]): string => {
	const listed = heads
		.flatMap(listedIn)
		.sort((one, other) => (one.address < other.address ? -1 : 1));
	const known = new Set(listed.map(({ address }) => address));
	const entries = listed.map(({ address, languages }) => {
		// A page that is not translated yet has fewer languages than the site.
		const alternates = languages
			.filter((language) => known.has(language.address))
			.map(
				(language) =>
					`<xhtml:link rel="alternate" hreflang="${language.tag}" href="${escape(language.address)}"/>\n`,
			);
		const links = alternates.length > 1 ? alternates.join('') : '';
		return `<url>\n<loc>${escape(address)}</loc>\n${links}</url>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
};

const listedIn = (html: string): Listed[] => {
	const head = parse(html);
	const robots = head.querySelector('meta[name="robots"]')?.getAttribute('content');
	const address = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
	if (!address || robots?.includes('noindex')) return [];
	const languages = head.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
		tag: link.getAttribute('hreflang') ?? '',
		address: link.getAttribute('href') ?? '',
	}));
	return [{ address, languages }];
};

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
