import { otherLanguages } from '../../i18n/languages.ts';

const missing = (base: string, language: string): string => `
[[redirects]]
from = "${base}${language}/*"
to = "${base}${language}/404.html"
status = 404
`;

/**
 * `netlify.toml`, which Netlify reads in the folder of the project. What it says of missing pages does not
 * stand in `_redirects` beside the pages, because Cloudflare reads that too and knows no such line: Pages
 * warns of it, Workers refuse the site.
 */
export const netlifyFile = (base: string): string => `# Written by npm run hosting.
[build]
command = "npm run build"
publish = "dist"

# The page for missing addresses in the language of the address. Files that are there come first.
${otherLanguages
	.map((language) => missing(base, language))
	.join('')
	.trimStart()}`;
