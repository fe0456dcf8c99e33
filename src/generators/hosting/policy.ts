import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the hashes of styles are added. */
const styles = "style-src 'self'";

/**
 * What a page may load: its own files, and of what stands in the page itself only styles whose hash is
 * added by `withStyles`. Pagefind needs `wasm-unsafe-eval`, no more. Data blocks such as JSON-LD are no
 * scripts and need nothing.
 */
const directives = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	styles,
	"font-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

/** The policy as a header. */
export const policy = [...directives, "frame-ancestors 'none'"].join('; ');

/**
 * The policy as a `<meta>` of each page, for a host that sends no headers of ours: `SITE_META_POLICY=1`.
 * Browsers heed `frame-ancestors` only in a header.
 */
export const metaPolicy = (settings: Record<string, string | undefined>): string | undefined =>
	settings['SITE_META_POLICY'] === '1' ? directives.join(';') : undefined;

/** The hash by which a policy allows a style, for example `sha256-…`. */
export const hashOf = (style: string): string =>
	`sha256-${createHash('sha256').update(style).digest('base64')}`;

/** A text with the policy in it that also allows the styles with these hashes. */
export const withStyles = (text: string, hashes: string[]): string =>
	text.replaceAll(styles, [styles, ...hashes.map((hash) => `'${hash}'`)].join(' '));

/** Hashes of the styles that stand in the pages of a finished site, each once and in order. */
export const stylesOf = (folder: string): string[] => {
	const blocks = new Set<string>();
	for (const file of globSync('**/*.html', { cwd: folder })) {
		const [head = ''] = readFileSync(join(folder, file), 'utf8').split('</head>');
		for (const [, css = ''] of head.matchAll(/<style>([^<]+)<\/style>/g)) blocks.add(css);
	}
	return [...blocks].map(hashOf).sort();
};
