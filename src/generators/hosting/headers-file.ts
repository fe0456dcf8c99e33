import { everywhere, groups } from './headers.ts';
import type { Headers } from './headers.ts';

/**
 * `_headers` for Cloudflare Pages and Netlify. Where two of its rules fit a path, a header in both may
 * be joined with a comma: so the rule for all leaves out Cache-Control, and both hosts let files be
 * revalidated; and a group leaves out what stands in the rule for all.
 */
export const headersFile = (base: string): string => {
	const forAll = without(['Cache-Control'], everywhere);
	const rules = [rule('/*', forAll)];
	for (const { folders, headers } of groups) {
		const own = without(Object.keys(forAll), headers);
		rules.push(...folders.map((folder) => rule(`${base}${folder}*`, own)));
	}
	return rules.join('\n');
};

const without = (names: string[], headers: Headers): Headers =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

const rule = (path: string, headers: Headers): string =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
