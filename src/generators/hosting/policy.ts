/**
 * What a page may load: its own files, and nothing that stands in the page itself. Pagefind needs
 * `wasm-unsafe-eval`, no more. Data blocks such as JSON-LD are no scripts and need nothing.
 */
const directives = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
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
