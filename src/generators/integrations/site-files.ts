import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { card } from '../pictures/card.ts';
import { appleTouchIcon, faviconIco } from '../pictures/icons.ts';
import { robots, security } from '../robots-and-security.ts';
import { sitemapOf } from '../sitemap.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { webRoot } from '../web-root.ts';
import type { SiteContent } from '../site-content.ts';

/** Writes what search engines, shared links, browsers and finders of weaknesses ask for. */
export const siteFiles = (content: SiteContent): AstroIntegration => {
	let base = '/';
	let origin = '';
	return {
		name: 'site-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
				origin = new URL(config.site ?? '').origin;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const web = webRoot(dir, base);
				const { facts, site: settings, date } = content.published();
				const email = facts.contacts.find(({ id }) => id === settings.contact)?.email;
				if (!email) throw new Error(`The contact "${settings.contact}" has no mail address.`);
				const favicon = await readFile(join(site, 'favicon.svg'));
				const files: Record<string, string | Buffer> = {
					[join(site, 'sitemap.xml')]: sitemapOf(await headsIn(site)),
					[join(site, 'card.png')]: await card(facts.states, date),
					[join(site, 'apple-touch-icon.png')]: await appleTouchIcon(favicon),
					[join(web, 'favicon.ico')]: await faviconIco(favicon),
					[join(web, 'robots.txt')]: robots(`${origin}${base}sitemap.xml`),
					[join(web, '.well-known/security.txt')]: security({
						origin,
						email,
						expires: settings.security_expires,
						language: defaultLanguage,
					}),
				};
				for (const [file, content] of Object.entries(files)) {
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
				}
				logger.info(`${Object.keys(files).length} files written.`);
			},
		},
	};
};

/** The heads of all pages; one page at a time, because thousands do not fit into memory at once. */
const headsIn = async (folder: string): Promise<string[]> => {
	const heads: string[] = [];
	for await (const page of glob('**/*.html', { cwd: folder })) {
		const bytes = await readFile(join(folder, page));
		heads.push(bytes.toString('utf8', 0, bytes.indexOf('</head>')));
	}
	return heads;
};
