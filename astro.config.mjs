import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checksums } from './src/generators/integrations/checksums.ts';
import { contentChecks } from './src/generators/integrations/content-checks.ts';
import { finishedPages } from './src/generators/integrations/finished-pages.ts';
import { siteFiles } from './src/generators/integrations/site-files.ts';
import { hostingFiles } from './src/generators/integrations/hosting-files.ts';
import { layerOrder } from './src/generators/plugins/layer-order.ts';
import { passContext } from './src/generators/plugins/pass-context.ts';
import { plainImports } from './src/generators/plugins/plain-imports.ts';
import { publishedContent } from './src/generators/plugins/published-content.ts';
import { rootFiles } from './src/generators/integrations/root-files.ts';
import { searchIndex } from './src/generators/integrations/search-index.ts';
import { siteAddress } from './src/generators/site-address.ts';
import { siteContent } from './src/generators/site-content.ts';

const { url, base, outDir } = siteAddress(process.env);
const content = siteContent(new URL('.', import.meta.url), process.env);

export default defineConfig({
	site: url,
	base,
	outDir,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	experimental: { contentIntellisense: true },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			features: { smartPunctuation: false, headingAttributes: true, gfm: { footnotes: false } },
			mdastPlugins: [passContext],
		}),
	},
	integrations: [
		contentChecks(content),
		mdx(),
		finishedPages(),
		searchIndex(content),
		rootFiles(),
		siteFiles(content),
		hostingFiles(),
		// Last: it sums up what all others wrote.
		checksums(),
	],
	vite: {
		plugins: [publishedContent(content), layerOrder, plainImports],
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
			// Astro marks modules with directives of its own, which the bundler would report one by one.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
