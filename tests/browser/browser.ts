import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { pathOf } from '../../src/i18n/address.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { chromiumPath } from '../support/find-chromium.ts';
import { buildRealSite, buildSite } from '../support/site.ts';
import type { Settings } from '../support/site.ts';
import { serve } from '../support/web-server.ts';

/** A Chromium and the served site, both real, for the tests of one file. */
export interface Stage {
	browser: Browser;
	/** Address of the site's home page. */
	home: string;
	close: () => Promise<void>;
}

/**
 * Builds the site of the fixture, serves it with the headers of a host, and starts a Chromium.
 *
 * @param settings Of the build: SITE_BASE, SITE_DATE.
 * @param switches Of Chromium, for example `--js-flags=--jitless`.
 */
export const openStage = async (settings: Settings = {}, switches: string[] = []): Promise<Stage> =>
	stageOf(await buildSite(settings), settings, switches);

/** The same with the real content: for what must hold whatever editors write. */
export const openRealStage = async (): Promise<Stage> => stageOf(await buildRealSite(), {}, []);

/** The same stage, whose home page is that of a language. */
export const stageIn = (stage: Stage, language: Language): Stage => ({
	...stage,
	home: stage.home + pathOf('', language),
});

/** Starts one more Chromium. */
export const launch = async (switches: string[]): Promise<Browser> => {
	// Background requests of the browser itself have no place in a test.
	const args = ['--disable-background-networking', '--disable-component-update', ...switches];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	return chromium.launch({ executablePath: chromiumPath(), args });
};

const stageOf = async (folder: string, settings: Settings, switches: string[]): Promise<Stage> => {
	const browser = await launch(switches);
	const server = await serve(folder, settings);
	return {
		browser,
		home: `${server.origin}${settings['SITE_BASE'] ?? '/takeaction/mp/'}`,
		close: async () => {
			await browser.close();
			await server.close();
			rmSync(folder, { recursive: true });
		},
	};
};
