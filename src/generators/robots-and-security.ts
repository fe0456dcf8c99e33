import type { IsoDate } from '../treaty/dates.ts';

/** robots.txt: everything may be read, and the list of pages is there. */
export const robots = (sitemap: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

/** security.txt (RFC 9116): where to report a weakness, and until when that is certain. */
export const security = (settings: {
	/** Who publishes the site, or for whom it is proposed. */
	said: string;
	/** Origin of the site, without a path. */
	origin: string;
	/** Mail address of the contact. */
	email: string;
	/** Last day on which the file can be trusted, to its end in UTC. */
	expires: IsoDate;
	/** Language in which reports are read. */
	language: string;
}): string =>
	[
		`# ${settings.said}.`,
		`Contact: mailto:${settings.email}`,
		`Expires: ${settings.expires}T23:59:59Z`,
		`Preferred-Languages: ${settings.language}`,
		`Canonical: ${settings.origin}/.well-known/security.txt`,
		'',
	].join('\n');
