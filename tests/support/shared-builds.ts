import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './find-chromium.ts';
import { firefoxPath } from './find-firefox.ts';
import { nginxPath } from './find-nginx.ts';

/**
 * For a run of many files of tests, `node --test --test-global-setup`: gives them a folder in which
 * they share what they build, and installs the programs they need before two of them do so at once.
 */
export const globalSetup = (): void => {
	chromiumPath();
	firefoxPath();
	nginxPath();
	process.env['BUILT_SITES'] = mkdtempSync(join(tmpdir(), 'sites-'));
};

export const globalTeardown = (): void => {
	const { BUILT_SITES: folder } = process.env;
	if (folder) rmSync(folder, { recursive: true });
};
