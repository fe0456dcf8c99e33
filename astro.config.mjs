import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { browsers } from './src/generators/browsers.ts';
import { ownSheets } from './src/generators/page-styles.ts';
import { afterBuild } from './src/generators/integrations/after-build.ts';
import { contentChecks } from './src/generators/integrations/content-checks.ts';
import { layerOrder } from './src/generators/plugins/layer-order.ts';
import { markBlanks } from './src/generators/plugins/mark-blanks.ts';
import {
	followParts,
	passContext,
	passContextToLinks,
} from './src/generators/plugins/pass-context.ts';
import { plainImports } from './src/generators/plugins/plain-imports.ts';
import { publishedContent } from './src/generators/plugins/published-content.ts';
import { siteAddress } from './src/generators/site-address.ts';
import { siteContent } from './src/generators/site-content.ts';
import { cards } from './src/generators/steps/cards.ts';
import { checksums } from './src/generators/steps/checksums.ts';
import { documents } from './src/generators/steps/documents.ts';
import { firstPaint } from './src/generators/steps/first-paint.ts';
import { gaps } from './src/generators/steps/gaps.ts';
import { hostingFiles } from './src/generators/steps/hosting-files.ts';
import { kits } from './src/generators/steps/kits.ts';
import { offline } from './src/generators/steps/offline.ts';
import { rootFiles } from './src/generators/steps/root-files.ts';
import { searchIndex } from './src/generators/steps/search-index.ts';
import { siteFiles } from './src/generators/steps/site-files.ts';
import { sizes } from './src/generators/steps/sizes.ts';

const { url, base, outDir } = siteAddress(process.env);
const content = siteContent(new URL('.', import.meta.url), process.env);

export default defineConfig({
	site: url,
	base,
	outDir,
	// Beside the project and not in node_modules, which copies of it share.
	cacheDir: './.cache/astro',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	// Tooltips are made while somebody edits, not at every build.
	experimental: { contentIntellisense: process.argv[2] !== 'build' },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			features: { smartPunctuation: false, headingAttributes: true, gfm: { footnotes: false } },
			mdastPlugins: [passContext, followParts],
			hastPlugins: [passContextToLinks, markBlanks],
		}),
	},
	integrations: [
		contentChecks(content),
		mdx(),
		// The last one sums up what all others wrote.
		afterBuild(
			content,
			{
				gaps,
				cards,
				documents,
				kits,
				sizes,
				firstPaint,
				searchIndex,
				rootFiles,
				siteFiles,
				hostingFiles,
				offline,
				checksums,
			},
			process.env,
		),
	],
	vite: {
		plugins: [publishedContent(content), layerOrder, plainImports],
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
			// Of scripts, ESLint and src/browser/tsconfig.json hold what is newer.
			target: 'es2022',
			cssTarget: browsers,
			// Astro marks modules with directives of its own, which the bundler would report one by one.
			rolldownOptions: {
				checks: { moduleLevelDirective: false },
				output: {
					// What runs on every page, and what several scripts need, is small: in one file it costs one request.
					codeSplitting: {
						groups: [
							...ownSheets,
							{
								name: 'shared',
								test: /browser[\\/](site\.ts|elements[\\/](copy-text|dot-field)|parts[\\/](browser-languages|language-switch|copy-element|filter-rows|say-count)|search[\\/]shortcut)|preload-helper/,
							},
						],
					},
				},
			},
		},
	},
});
