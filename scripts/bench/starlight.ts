import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../../src/search/parts.ts';

const folder = fileURLToPath(new URL('../../.cache/starlight', import.meta.url));

const files = {
	'package.json': JSON.stringify({
		private: true,
		type: 'module',
		dependencies: { astro: '^7.3.5', '@astrojs/starlight': '^0.42.4' },
	}),
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
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
};

const plain = (text: string): string => text.replace(/[<>{}[\]*_#&\\`]/g, ' ');

/**
 * Builds a Starlight site with the text of our pages, once installed in .cache/, and gives its folder.
 *
 * @param pages Finished pages by address, for example `briefing/`.
 */
export const buildStarlight = (pages: Map<string, string>): string => {
	for (const [file, text] of Object.entries(files)) write(file, text);
	if (!existsSync(join(folder, 'node_modules'))) {
		execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
	}
	rmSync(join(folder, 'src/content/docs'), { recursive: true, force: true });
	for (const [address, html] of pages) {
		const [first, ...parts] = partsOf(html, address);
		if (!first) continue;
		const body = parts
			.map(({ title, text }) => `## ${plain(title)}\n\n${plain(text)}\n`)
			.join('\n');
		write(
			`src/content/docs/${address || 'index/'}`.replace(/\/$/, '.md'),
			`---\ntitle: ${JSON.stringify(first.title)}\n---\n\n${plain(first.text)}\n\n${body}`,
		);
	}
	execFileSync(join(folder, 'node_modules/.bin/astro'), ['build'], { cwd: folder });
	return join(folder, 'dist');
};

/** Version of what was built. */
export const starlightVersion = (): string =>
	(
		JSON.parse(
			readFileSync(join(folder, 'node_modules/@astrojs/starlight/package.json'), 'utf8'),
		) as { version: string }
	).version;
