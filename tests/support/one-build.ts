import { rmSync } from 'node:fs';
import { buildRealSite, buildSite } from './site.ts';

/** Builds both sites once for all files of a run of tests: `node --test --test-global-setup`. */
export const globalSetup = async (): Promise<void> => {
	process.env['BUILT_SITE'] = await buildSite();
	process.env['BUILT_REAL_SITE'] = await buildRealSite();
};

export const globalTeardown = (): void => {
	for (const name of ['BUILT_SITE', 'BUILT_REAL_SITE']) {
		const { [name]: folder } = process.env;
		if (folder) rmSync(folder, { recursive: true });
	}
};
