import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partsOf } from '../../src/generators/search/parts.ts';
import { installPeer, versionOf } from '../support/npm-packages.ts';

const files = {
	'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'The same text' })] });
`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

const write = (file: string, text: string): void => {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
};

const plain = (text: string): string => text.replace(/[<>{}[\]*_#&\\`]/g, ' ');

/**
 * Builds a Starlight site with the text of our pages.
 *
 * @param pages Finished pages by address, for example `briefing/`.
 */
export const buildStarlight = (pages: Map<string, string>): { dist: string; version: string } => {
	const folder = installPeer('starlight', { astro: '^7.3.5', '@astrojs/starlight': '^0.42.4' });
	for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
	rmSync(join(folder, 'src/content/docs'), { recursive: true, force: true });
	for (const [address, html] of pages) {
		const [first, ...parts] = partsOf(html, address);
		if (!first) continue;
		const body = parts
			.map(({ title, text }) => `## ${plain(title)}\n\n${plain(text)}\n`)
			.join('\n');
		write(
			join(folder, `src/content/docs/${address || 'index/'}`.replace(/\/$/, '.md')),
			`---\ntitle: ${JSON.stringify(first.title)}\n---\n\n${plain(first.text)}\n\n${body}`,
		);
	}
	execFileSync(join(folder, 'node_modules/.bin/astro'), ['build'], { cwd: folder });
	return { dist: join(folder, 'dist'), version: versionOf(folder, '@astrojs/starlight') };
};
