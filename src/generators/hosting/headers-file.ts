import { everywhere, groups } from './headers.ts';
import type { Headers } from './headers.ts';

/**
 * `_headers` for Cloudflare Pages and Netlify. Where two of its rules fit a path, a header in both may
 * be joined with a comma: so the rule for all leaves out Cache-Control, and both hosts let files be
 * revalidated. Of Cross-Origin-Resource-Policy, browsers pass over a value that is joined, so that the
 * files of a group that has another are open to all.
 */
export const headersFile = (base: string): string => {
	const forAll = Object.entries(everywhere).filter(([name]) => name !== 'Cache-Control');
	const rules = [rule('/*', Object.fromEntries(forAll))];
	for (const { folders, headers } of groups)
		rules.push(...folders.map((folder) => rule(`${base}${folder}*`, headers)));
	return rules.join('\n');
};

const rule = (path: string, headers: Headers): string =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
