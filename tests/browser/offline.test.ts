import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Browser as Firefox, Page as FirefoxPage } from 'puppeteer-core';
import { startFirefox } from '../support/firefox.ts';
import { unpackCopy } from '../support/offline-copy.ts';
import { buildSite } from '../support/site.ts';
import { violations } from './axe.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { done } from './search-page.ts';

let stage: Stage;
let firefox: Firefox;
let folder = '';
let start = '';
before(async () => {
	const site = await buildSite();
	const copy = unpackCopy(join(site, 'takeaction/mp'));
	rmSync(site, { recursive: true });
	({ folder } = copy);
	start = pathToFileURL(join(copy.top, 'START-HERE.html')).href;
	stage = await openStage();
	// Puppeteer lets pages of a disk read other files of it; a Firefox that nobody drives does not.
	firefox = await startFirefox({ 'security.fileuri.strict_origin_policy': true });
});
after(async () => {
	await stage.close();
	await firefox.close();
	rmSync(folder, { recursive: true });
});

const address = (page: string) => new URL(`site/${page}`, start).href;

/** Opens a page of a disk in Chromium; whatever it writes to the console is a failure. */
const withPage = async (
	use: (page: Page) => Promise<void>,
	options: BrowserContextOptions = {},
) => {
	const context = await stage.browser.newContext(options);
	const said: string[] = [];
	const page = await context.newPage();
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	page.on('requestfailed', (request) => said.push(request.url()));
	await use(page);
	await context.close();
	assert.deepEqual(said, []);
};

/** The same in Firefox. */
const withFirefox = async (use: (page: FirefoxPage) => Promise<void>) => {
	const page = await firefox.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push((error as Error).message));
	await use(page);
	await page.close();
	assert.deepEqual(said, []);
};

test('in Chromium a state is found by a customary name, from the first page on', async () => {
	await withPage(async (page) => {
		await page.goto(start);
		await page.getByRole('main').getByRole('link', { name: 'Your state' }).click();
		await page.getByRole('combobox').fill('Holland');
		assert.deepEqual(await page.getByRole('option').allInnerTexts(), ['Netherlands']);
		await page.keyboard.press('Enter');
		await page.waitForURL(address('states/nl/index.html'));
		assert.equal(await page.locator('h1').innerText(), 'Netherlands');
	});
});

test('in Firefox too', async () => {
	await withFirefox(async (page) => {
		await page.goto(address('index.html'));
		assert.ok(await page.evaluate(() => document.fonts.check('16px Newsreader')));
		await page.type('[role=combobox]', 'Holland');
		await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
		assert.equal(page.url(), address('states/nl/index.html'));
	});
});

test('in Chromium the search finds titles and says that it searches no more', async () => {
	await withPage(async (page) => {
		await page.goto(address('search/index.html'));
		await page.keyboard.press('/');
		await page.keyboard.type('a date for accession');
		await page.keyboard.press('Enter');
		await done(page);
		const field = page.getByRole('searchbox', { description: /^Only titles are searched/ });
		assert.equal(await field.count(), 1);
		assert.equal(await page.locator('.search-note').isVisible(), false);
		await page.locator('.search-results a').first().click();
		assert.equal(page.url(), `${address('act/questions/index.html')}#question-accede-date`);
	});
});

test('in Firefox too, and states by other names', async () => {
	await withFirefox(async (page) => {
		await page.goto(`${address('search/index.html')}#q=burma`);
		await page.waitForSelector('site-search[data-state=done]');
		const [first] = await page.$$eval('.search-results a', (links) =>
			links.map(({ href }) => href),
		);
		assert.equal(first, address('states/mm/index.html'));
	});
});

test('a letter is chosen and copied, and its document opens', async () => {
	const permissions = ['clipboard-read', 'clipboard-write'];
	await withPage(
		async (page) => {
			await page.goto(address('letter/index.html'));
			await page.getByRole('link', { name: 'For a State Party' }).click();
			const letter = page.locator('article.letter:visible');
			assert.match(await letter.innerText(), /Your state is a State Party/);
			await page.goto(address('states/nl/index.html'));
			await page.getByRole('button', { name: 'Copy' }).first().click();
			await page.getByText('Copied').first().waitFor();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			assert.equal(copied, await page.locator('#ask-text').innerText());
			await page.getByRole('link', { name: 'Letter for this state' }).click();
			await page.getByRole('link', { name: 'Plain text' }).click();
			await page.waitForURL(/cluster-munitions-letter-nl-en\.txt$/);
			assert.match(await page.locator('body').innerText(), /^\[PLACE AND DATE\]/);
		},
		{ permissions },
	);
});

test('in Firefox a letter is chosen, a table is filtered and a text is copied', async () => {
	await withFirefox(async (page) => {
		const shown = (selector: string) =>
			page.$$eval(selector, (all) =>
				all.filter((one) => one.checkVisibility()).map(({ id }) => id),
			);
		await page.goto(`${address('letter/index.html')}#for-left`);
		assert.deepEqual(await shown('h2.letter-page-title'), ['for-left']);
		await page.goto(address('states/index.html'));
		await page.type('input[name=name]', 'burma');
		await page.waitForSelector('tbody tr[hidden]');
		assert.deepEqual(await shown('tbody tr'), ['mm']);
		await page.goto(`${address('act/questions/index.html')}#standing=signatory`);
		assert.equal(await page.$eval('standing-choice select', ({ value }) => value), 'signatory');
		await page.goto(address('states/nl/index.html'));
		await page.click('copy-text button');
		await page.waitForFunction(() => document.querySelector('copy-text output')?.textContent);
		assert.equal(await page.$eval('copy-text output', ({ textContent }) => textContent), 'Copied');
	});
});

test('without scripts the pages lead on, and no control shows that would do nothing', async () => {
	await withPage(
		async (page) => {
			await page.goto(start);
			await page.getByRole('main').getByRole('link', { name: 'Your state' }).click();
			await page.getByText('Choose your state').click();
			await page.getByRole('link', { name: 'Netherlands', exact: true }).click();
			assert.equal(page.url(), address('states/nl/index.html'));
			assert.equal(await page.locator('main button:visible').count(), 0);
			await page.getByRole('link', { name: 'Letter for this state' }).click();
			await page.getByRole('link', { name: 'Plain text' }).click();
			await page.waitForURL(/cluster-munitions-letter-nl-en\.txt$/);
			await page.goto(address('search/index.html'));
			await page.getByRole('button', { name: 'Search' }).click();
			await page.waitForURL(/contents\/index\.html\??$/);
		},
		{ javaScriptEnabled: false },
	);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the first page is accessible, fits a narrow window and has its fonts, ${colorScheme}`, async () => {
		await withPage(
			async (page) => {
				await page.goto(start);
				const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
				assert.deepEqual(await violations(page, { runOnly, preload: false }), []);
				const { width, fonts } = await page.evaluate(async () => {
					await document.fonts.ready;
					const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
					return { width: document.documentElement.scrollWidth, fonts: loaded.length };
				});
				assert.equal(width, 320);
				assert.ok(fonts > 0);
			},
			{ colorScheme, viewport: { width: 320, height: 640 } },
		);
	});
}
