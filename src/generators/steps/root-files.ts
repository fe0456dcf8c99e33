import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from '../finished-site.ts';

/**
 * Makes `dist/` a whole web root when the site lies below it: `/` leads to the site, and a host
 * finds its page for missing addresses at the root.
 */
export const rootFiles: Step = async ({ folder, webRoot, base }) => {
	if (base === '/') return 'The site is the root.';
	await copyFile(join(folder, '404.html'), join(webRoot, '404.html'));
	await writeFile(join(webRoot, 'index.html'), doorway(base));
	return '404.html and index.html written to the root.';
};

/** A page without words of its own that leads to the site at once, with a link for every case. */
const doorway = (base: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${base}">
<title>${base}</title>
<a href="${base}">${base}</a>
</html>
`;
