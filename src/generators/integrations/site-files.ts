import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkYaml } from '../../content/read/yaml.ts';
import { card } from '../pictures/card.ts';
import { appleTouchIcon, faviconIco } from '../pictures/icons.ts';
import { robots, security } from '../robots-and-security.ts';
import { sitemapOf } from '../sitemap.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { readFacts } from '../../content/read/read-facts.ts';
import { siteDate } from '../../content/read/site-date.ts';
import { webRoot } from '../web-root.ts';
import { siteSchema } from '../../content/schemas/site.ts';

/** Writes what search engines, shared links, browsers and finders of weaknesses ask for. */
export const foundFiles = (): AstroIntegration => {
	let root = '';
	let base = '/';
	let origin = '';
	return {
		name: 'found-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				({ base } = config);
				origin = new URL(config.site ?? '').origin;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const web = webRoot(dir, base);
				const { states, contacts } = readFacts(root);
				const settings = await readSettings(root);
				const email = contacts.find(({ id }) => id === settings.contact)?.email;
				if (!email) throw new Error(`The contact "${settings.contact}" has no mail address.`);
				const favicon = await readFile(join(site, 'favicon.svg'));
				const files: Record<string, string | Buffer> = {
					[join(site, 'sitemap.xml')]: sitemapOf(await headsIn(site)),
					[join(site, 'card.png')]: await card(states, siteDate(process.env)),
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

const readSettings = async (root: string) => {
	const file = 'content/site.yaml';
	const { value } = checkYaml(file, await readFile(join(root, file), 'utf8'), siteSchema);
	if (!value) throw new Error(`${file} cannot be read.`);
	return value;
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
