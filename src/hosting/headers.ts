/** Headers of one group of files. */
export interface HeaderRule {
	/** Paths below the start of the site; `*` stands for anything. The first rule is for every file. */
	path: string;
	headers: Record<string, string>;
}

/**
 * What a page may load: its own files, and nothing that stands in the page itself but what is named by
 * its hash. Pagefind needs `wasm-unsafe-eval`, no more.
 *
 * @param hashes Of the scripts that stand in pages, as `sha256-…`.
 */
export const policy = (hashes: string[] = []): string =>
	[
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval'${hashes.map((hash) => ` '${hash}'`).join('')}`,
		"style-src 'self'",
		"font-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');

const year = 'public, max-age=31536000, immutable';

/** The one table of headers; every host's file is made from it. */
export const headerRules = (hashes: string[] = []): HeaderRule[] => [
	{
		path: '*',
		headers: {
			'Content-Security-Policy': policy(hashes),
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'Permissions-Policy':
				'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
			'Referrer-Policy': 'same-origin',
			'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
			'X-Content-Type-Options': 'nosniff',
			'X-Frame-Options': 'DENY',
			'Cache-Control': 'no-cache',
		},
	},
	// Their names change with their content.
	{ path: '_astro/*', headers: { 'Cache-Control': year } },
	{ path: 'pagefind/fragment/*', headers: { 'Cache-Control': year } },
	{ path: 'pagefind/index/*', headers: { 'Cache-Control': year } },
	{ path: 'pagefind/filter/*', headers: { 'Cache-Control': year } },
];
