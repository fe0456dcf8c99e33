import { rmSync } from 'node:fs';
import { buildSite } from './site.ts';

/** Builds the site once for all files of a run of tests: `node --test --test-global-setup`. */
export const globalSetup = async (): Promise<void> => {
	process.env['BUILT_SITE'] = await buildSite();
};

export const globalTeardown = (): void => {
	const { BUILT_SITE: folder } = process.env;
	if (folder) rmSync(folder, { recursive: true });
};
