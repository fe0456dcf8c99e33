import { glob, rename, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFinishedPages } from '../finished-pages.ts';
import { openKept } from '../kept.ts';
import type { Step } from '../finished-site.ts';
import type { SiteContent } from '../site-content.ts';

/** Astro makes a folder of the page for missing addresses in every language but the first: hosts look for a file. */
const nameNotFound = async (folder: string): Promise<void> => {
	for await (const page of glob('*/404/index.html', { cwd: folder })) {
		const made = join(folder, dirname(page));
		await rename(join(folder, page), `${made}.html`);
		await rmdir(made);
	}
};

/**
 * Takes the steps that follow the pages, one after the other, each with its name in the log.
 *
 * @param settings `SITE_CACHE` is a folder that several builds share, for what they need not make again.
 */
export const afterBuild = (
	content: SiteContent,
	steps: Record<string, Step>,
	settings: Record<string, string | undefined>,
): AstroIntegration => {
	const { SITE_CACHE: shared } = settings;
	let base = '/';
	let origin = '';
	let cache = '';
	return {
		name: 'after-build',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
				({ origin } = new URL(config.site ?? ''));
				cache = shared ? resolve(shared) : fileURLToPath(config.cacheDir);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				await nameNotFound(folder);
				const site = {
					folder,
					webRoot: join(folder, ...base.split('/').filter(Boolean).fill('..')),
					base,
					origin,
					keep: (name: string, sources: string[]) =>
						openKept(join(cache, name), sources, Boolean(shared)),
					pages: await readFinishedPages(folder),
					content: content.published(),
				};
				for (const [name, step] of Object.entries(steps)) logger.fork(name).info(await step(site));
			},
		},
	};
};
