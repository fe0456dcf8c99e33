import { rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { firefoxPath } from './find-firefox.ts';
import { buildSite } from './site.ts';
import { serve } from './web-server.ts';

/** Preferences of a Firefox, as `about:config` names them. */
type Preferences = Record<string, string | number | boolean>;

/**
 * Starts the Firefox of the system. Playwright drives only a Firefox of its own, so Puppeteer drives it.
 *
 * @param profile Folder with files of its profile; without it there is a new one.
 */
export const startFirefox = (preferences: Preferences = {}, profile?: string): Promise<Browser> =>
	puppeteer.launch({
		browser: 'firefox',
		executablePath: firefoxPath(),
		headless: true,
		extraPrefsFirefox: preferences,
		...(profile && { userDataDir: profile }),
	});

/** A Firefox and the served site, for the tests of one file. */
export interface FirefoxStage {
	browser: Browser;
	/** Of the server, as `http://127.0.0.1:8080`. */
	origin: string;
	/** Address of the site's home page. */
	home: string;
	close: () => Promise<void>;
}

/** Builds the site of the fixture, serves it with the headers of a host, and starts a Firefox. */
export const openFirefox = async (
	preferences: Preferences = {},
	profile?: string,
): Promise<FirefoxStage> => {
	const folder = await buildSite();
	const server = await serve(folder);
	const browser = await startFirefox(preferences, profile);
	return {
		browser,
		origin: server.origin,
		home: `${server.origin}/takeaction/mp/`,
		close: async () => {
			await browser.close();
			await server.close();
			rmSync(folder, { recursive: true });
		},
	};
};
