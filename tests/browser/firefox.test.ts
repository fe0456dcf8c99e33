import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { firefoxPath } from '../support/find-firefox.ts';
import { losses, serveLossy } from '../support/lossy-server.ts';
import type { WebServer } from '../support/nginx-server.ts';
import { buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';
import { searchFiles } from './search-page.ts';

// What depends on how an engine loads and keeps files is tested in a second engine too. Playwright
// drives only a Firefox of its own, so Puppeteer drives the one of the system.

let folder: string;
let server: WebServer;
let browser: Browser;
before(async () => {
	folder = await buildSite();
	server = await serve(folder);
	browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: firefoxPath(),
		headless: true,
	});
});
after(async () => {
	await browser.close();
	await server.close();
	rmSync(folder, { recursive: true });
});

const withPage = async (use: (page: Page) => Promise<void>): Promise<void> => {
	const context = await browser.createBrowserContext();
	try {
		await use(await context.newPage());
	} finally {
		await context.close();
	}
};

/**
 * Searches, and gives the number of results. Tabs wait beside each other, and Firefox lets a tab in
 * the background neither paint nor be clicked, so the form is sent without a press.
 */
const searchFor = async (page: Page, query: string): Promise<number> => {
	await page.$eval(
		'.search-form input',
		(field, query) => {
			const { form } = field;
			field.focus();
			field.value = query;
			form?.requestSubmit();
		},
		query,
	);
	await page.waitForSelector('site-search[data-state=done]');
	return (await page.$$('.search-results a')).length;
};

const said = (page: Page) =>
	page.$eval('site-search [role=status]', (status) => (status as HTMLElement).innerText);
const note = (page: Page) =>
	page.$eval('.search-note', (text) =>
		text.checkVisibility() ? (text as HTMLElement).innerText : '',
	);

for (const loss of losses) {
	describe(`in Firefox, a file that is ${loss}`, { concurrency: searchFiles.length }, () => {
		for (const [what, address] of searchFiles) {
			test(`${what}: what is there is shown, the loss is said, and the next query finds all`, async () => {
				const lossy = await serveLossy(server.origin);
				try {
					await withPage(async (page) => {
						await page.goto(`${lossy.origin}/takeaction/mp/search/`);
						lossy.lose(address, loss);
						const found = await searchFor(page, 'deadline');
						if (['what searches', 'the titles'].includes(what)) {
							assert.match(await said(page), /^The search did not load\./);
						} else {
							assert.ok(found > 0);
							assert.match(await note(page), /^Only titles were searched/);
						}

						lossy.lose();
						assert.ok((await searchFor(page, 'deadline')) > 3);
						assert.match(await said(page), /^\d+ results/);
						assert.equal(await note(page), '');
					});
				} finally {
					await lossy.close();
				}
			});
		}
	});
}
