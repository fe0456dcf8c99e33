import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLanguage } from '../../i18n/languages.ts';
import { saidOfPublisher } from '../../content/published/publisher.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { appleTouchIcon, faviconIco } from '../pictures/icons.ts';
import { robots, security } from '../robots-and-security.ts';
import { sitemapOf } from '../sitemap.ts';

/** Writes what search engines, shared links, browsers and finders of weaknesses ask for. */
export const siteFiles: Step = async ({ folder, webRoot, base, origin, pages, content }) => {
	const { facts, site, date } = content;
	const email = facts.contacts.find(({ id }) => id === site.contact)?.email;
	if (!email) throw new Error(`The contact "${site.contact}" has no mail address.`);
	const favicon = await readFile(join(folder, 'favicon.svg'));
	const files: Record<string, string | Buffer> = {
		[join(folder, 'sitemap.xml')]: sitemapOf(pages),
		[join(folder, 'apple-touch-icon.png')]: await appleTouchIcon(favicon),
		[join(webRoot, 'favicon.ico')]: await faviconIco(favicon),
		[join(webRoot, 'robots.txt')]: robots(`${origin}${base}sitemap.xml`),
	};
	// Nobody may trust the file after its last day.
	if (date <= site.security_expires) {
		files[join(webRoot, '.well-known/security.txt')] = security({
			said: saidOfPublisher(content, defaultLanguage),
			origin,
			email,
			expires: site.security_expires,
			language: defaultLanguage,
		});
	}
	for (const [file, text] of Object.entries(files)) await write(file, text);
	return `${Object.keys(files).length} files written.`;
};
