import { basename, resolve, sep } from 'node:path';

/** Where the site is published, from the settings of the build. */
export interface SiteAddress {
	/** Origin without a path, for example `https://www.stopclustermunitions.org`. */
	url: string;
	/** Path of the site, with a slash at both ends, for example `/takeaction/mp/`. */
	base: string;
	/** Folder Astro writes to, so that `dist/` (or `SITE_OUT`) is a whole web root. */
	outDir: string;
}

/**
 * Reads `SITE_URL` (an origin), `SITE_BASE` (a path) and `SITE_OUT` (the folder for the web root).
 *
 * @throws Error that says which setting is wrong and what to write instead.
 */
export const siteAddress = (settings: Record<string, string | undefined>): SiteAddress => {
	const url = settings['SITE_URL'] || 'https://www.stopclustermunitions.org';
	if (!/^https?:\/\/[^/]+$/.test(url)) {
		throw new Error(`SITE_URL is "${url}". Write an origin without a path: https://example.org`);
	}
	const base = settings['SITE_BASE'] || '/takeaction/mp/';
	if (!/^\/([\w.-]+\/)*$/.test(base)) {
		throw new Error(
			`SITE_BASE is "${base}". Write a path with a slash at both ends: /takeaction/mp/`,
		);
	}
	const out = settings['SITE_OUT'] || './dist';
	const project = process.cwd();
	const folder = resolve(project, out);
	// Astro compares the beginnings of the two paths and would take it for a folder of the project.
	if (folder.startsWith(project) && !folder.startsWith(project + sep)) {
		throw new Error(
			`SITE_OUT is "${out}". Choose a folder inside the project, or one whose name does not begin with ${basename(project)}.`,
		);
	}
	return { url, base, outDir: out + base };
};
