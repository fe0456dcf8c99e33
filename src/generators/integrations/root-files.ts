import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { webRoot } from '../web-root.ts';

/**
 * Makes `dist/` a whole web root when the site lies below it: `/` leads to the site, and a host
 * finds its page for missing addresses at the root.
 */
export const rootFiles = (): AstroIntegration => {
	let base = '/';
	return {
		name: 'root-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (base === '/') return;
				const site = fileURLToPath(dir);
				const root = webRoot(dir, base);
				await writeFile(join(root, '404.html'), await readFile(join(site, '404.html')));
				await writeFile(join(root, 'index.html'), doorway(base));
				logger.info('404.html and index.html written to the root.');
			},
		},
	};
};

/** A page without words of its own that leads to the site at once, with a link for every case. */
const doorway = (base: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${base}">
<title>${base}</title>
<a href="${base}">${base}</a>
</html>
`;
