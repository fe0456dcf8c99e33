import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers-file.ts';
import { webRoot } from '../web-root.ts';

/** Writes into the web root what hosts read there: `_headers`. */
export const hostingFiles = (): AstroIntegration => {
	let base = '/';
	return {
		name: 'hosting-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = webRoot(dir, base);
				await writeFile(join(root, '_headers'), headersFile(base));
				logger.info('_headers written to the root.');
			},
		},
	};
};
