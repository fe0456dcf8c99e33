import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Stops the build where a page shows a fact that has no value on the day of its text. */
export const finishedPages = (): AstroIntegration => ({
	name: 'finished-pages',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const folder = fileURLToPath(dir);
			let gaps = 0;
			for await (const page of glob('**/*.html', { cwd: folder })) {
				const html = await readFile(folder + page, 'utf8');
				for (const [, id] of html.matchAll(/\u27e6(.+?)\u27e7/g)) {
					gaps += 1;
					logger.error(
						`${page}: the fact "${id}" has no value on this day. Fix: put it into a <Passage>, for example <Passage meeting="known">.`,
					);
				}
			}
			if (gaps > 0) throw new Error(`Facts without a value: ${gaps}, listed above.`);
		},
	},
});
