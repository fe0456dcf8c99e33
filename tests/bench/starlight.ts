import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import { partsOf } from '../../src/generators/search/parts.ts';
import { installPeer } from '../support/npm-packages.ts';

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

/** Prepares a Starlight site with the text of our finished pages, and gives its folder. */
export const prepareStarlight = async (site: string): Promise<string> => {
	const folder = installPeer('starlight', { astro: '^7.3.5', '@astrojs/starlight': '^0.42.4' });
	for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
	rmSync(join(folder, 'src/content/docs'), { recursive: true, force: true });
	for (const { page, title, main, canonical } of await readFinishedPages(site)) {
		if (!canonical) continue;
		const [first, ...parts] = partsOf(await main(), page, title);
		if (!first) continue;
		const body = parts
			.map(({ title, text }) => `## ${plain(title)}\n\n${plain(text)}\n`)
			.join('\n');
		write(
			join(folder, `src/content/docs/${page || 'index/'}`.replace(/\/$/, '.md')),
			`---\ntitle: ${JSON.stringify(first.title)}\n---\n\n${plain(first.text)}\n\n${body}`,
		);
	}
	return folder;
};
