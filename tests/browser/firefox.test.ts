import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openFirefox } from '../support/firefox.ts';
import type { FirefoxStage } from '../support/firefox.ts';
import { losses, serveLossy } from '../support/lossy-server.ts';
import { searchFiles } from './search-page.ts';

// What depends on how an engine loads and keeps files is tested in a second engine too.

let stage: FirefoxStage;
before(async () => {
	stage = await openFirefox();
});
after(() => stage.close());

const withPage = async (use: (page: Page) => Promise<void>): Promise<void> => {
	const context = await stage.browser.createBrowserContext();
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
				const lossy = await serveLossy(stage.origin);
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
