import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PublishedContent } from '../content/published/content.ts';
import type { FinishedPage } from './finished-pages.ts';
import type { Kept } from './kept.ts';

/** A site whose pages are written, and what else the steps after them need. */
interface FinishedSite {
	/** Folder of the site itself. */
	folder: string;
	/** Folder that a host serves at `/`; the site may lie below it. */
	webRoot: string;
	/** Path of the site below the root, with a slash at both ends. */
	base: string;
	/** Origin of the site, without a path. */
	origin: string;
	/** Opens a folder of what later builds need not make again; `sources` are those of `openKept`. */
	keep: (name: string, sources: string[]) => Kept;
	/** Every page, read once for all steps. */
	pages: FinishedPage[];
	content: PublishedContent;
}

/**
 * Makes something of a finished site and says in a sentence what.
 *
 * @throws Error where the site must not be published.
 */
export type Step = (site: FinishedSite) => Promise<string>;

/** Writes a file and the folders above it. */
export const write = async (file: string, content: string | Uint8Array): Promise<void> => {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
};
