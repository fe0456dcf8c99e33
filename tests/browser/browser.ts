import { rmSync } from 'node:fs';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium.ts';
import { freePort } from '../free-port.ts';
import { buildSite, root } from '../site.ts';

/** A Chromium and the served site, both real, for the tests of one file. */
export interface Stage {
	browser: Browser;
	/** Address of the site's home page. */
	home: string;
	close: () => Promise<void>;
}

/** Builds the site, serves it as `npm start` does, and starts a Chromium. */
export const openStage = async (): Promise<Stage> => {
	const executablePath = chromiumPath();
	const folder = await buildSite();
	const port = await freePort();
	// The configuration reads where the finished site lies.
	process.env['SITE_OUT'] = folder;
	const server = await preview({ root, server: { host: '127.0.0.1', port }, logLevel: 'error' });
	// Background requests of the browser itself have no place in a test.
	const args = ['--disable-background-networking', '--disable-component-update'];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	const browser = await chromium.launch({ executablePath, args });
	return {
		browser,
		home: `http://127.0.0.1:${port}/takeaction/mp/`,
		close: async () => {
			await browser.close();
			await server.stop();
			rmSync(folder, { recursive: true });
		},
	};
};

/** One page of each kind. */
export const kinds = [
	'',
	'letter/',
	'letter/2011/',
	'states/',
	'brochure/',
	'briefing/',
	'act/',
	'act/questions/',
	'act/national-measures/',
	'network/',
	'contents/',
	'precedents/',
	'about/',
	'about/sources/',
	'about/sources/all/',
	'nowhere/',
];
