import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checksumFile, checksumsOf } from '../checksums.ts';
import { webRoot } from '../web-root.ts';

/** Writes the checksums of all that is published. Last of the list, because it sees what is there. */
export const checksums = (): AstroIntegration => {
	let base = '/';
	return {
		name: 'checksums',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const web = webRoot(dir, base);
				const sums = await checksumsOf(web);
				await writeFile(join(web, checksumFile), sums);
				logger.info(`${sums.split('\n').length - 1} files in ${checksumFile}.`);
			},
		},
	};
};
