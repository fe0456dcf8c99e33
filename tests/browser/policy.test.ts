import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { nginxPath } from '../support/find-nginx.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { pagesOf } from './pages.ts';

const skip = nginxPath() ? false : 'There is no nginx here.';

/** The page reports to the test by a function of this name. */
const reporter = 'reportToTest';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

/** A page, and what it does that it must not do. */
const withPage = async (use: (page: Page) => Promise<void>): Promise<string[]> => {
	const context = await stage.browser.newContext();
	const found: string[] = [];
	try {
		await context.exposeFunction(reporter, (what: string) => found.push(what));
		await context.addInitScript((name) => {
			const report = (what: string) =>
				(globalThis as unknown as Record<string, (what: string) => void>)[name]?.(what);
			document.addEventListener('securitypolicyviolation', (event) => {
				report(`${event.violatedDirective} refuses ${event.blockedURI} in ${location.pathname}`);
			});
			for (const method of ['setItem', 'removeItem', 'clear'] as const) {
				Storage.prototype[method] = () => report(`${method} of a storage`);
			}
			IDBFactory.prototype.open = () => {
				report('opens a database');
				throw new Error('No database in this test.');
			};
		}, reporter);
		const page = await context.newPage();
		const { origin } = new URL(stage.home);
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== origin) found.push(`asks for ${request.url()}`);
		});
		page.on('pageerror', (error) => found.push(error.message));
		page.on('console', (message) => {
			// A missing page is one of the kinds, and is announced as an error.
			const missing = message.location().url.endsWith('nowhere/');
			if (message.type() === 'error' && !missing) found.push(message.text());
		});
		await use(page);
		for (const { name } of await context.cookies()) found.push(`sets the cookie ${name}`);
		return found;
	} finally {
		await context.close();
	}
};

test('the pages come with the policy, which refuses what stands in a page', { skip }, async () => {
	const found = await withPage(async (page) => {
		const answer = await page.goto(stage.home);
		assert.match(answer?.headers()['content-security-policy'] ?? '', /default-src 'none'/);
		await page.evaluate(() => {
			document.body.append(document.createElement('style'));
			document.querySelector('body > style')?.append('p { color: red }');
		});
		await page.waitForTimeout(100);
	});
	assert.match(found.join('\n'), /style-src-elem refuses inline/);
});

test('no page stores anything, asks another site, or does what the policy refuses, opened and printed', async () => {
	const found = await withPage(async (page) => {
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			await page
				.locator('summary:visible')
				.evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
			await page.pdf({ preferCSSPageSize: true });
			assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
		}
	});
	assert.deepEqual(found, []);
});

test('the search finds in the whole text under the policy', async () => {
	const found = await withPage(async (page) => {
		await page.goto(`${stage.home}search/#q=article%204`);
		await page.locator('site-search[data-state=done]').waitFor();
		assert.ok((await page.locator('site-search ol li').count()) > 3);
		assert.ok((await page.locator('site-search ol mark').count()) > 0);
		assert.equal(await page.locator('site-search .search-note').isVisible(), false);
	});
	assert.deepEqual(found, []);
});

test('a state is found and a text copied under the policy', async () => {
	const found = await withPage(async (page) => {
		await page.goto(stage.home);
		await page.getByRole('combobox', { name: 'Your state' }).fill('leb');
		await page.getByRole('option', { name: 'Lebanon' }).click();
		await page.getByRole('button', { name: 'See where it stands' }).click();
		await page.waitForURL(`${stage.home}states/lb/`);
		await page.goto(`${stage.home}states/`);
		await page.getByLabel('Filter by name').fill('sao');
		await page.goto(`${stage.home}precedents/#ask=ratify`);
		await page.getByRole('status').getByText('acts shown').waitFor();
		await page.goto(`${stage.home}act/questions/`);
		await page.locator('copy-text button').first().click();
		// Blanks are copied with their colour.
		await page.goto(`${stage.home}states/br/letter/`);
		const loaded = page.waitForResponse(/bare-copy/).then((response) => response.finished());
		await page.locator('article.letter').evaluate((letter) => {
			getSelection()?.selectAllChildren(letter);
		});
		await loaded;
		await page.evaluate(() => new Promise(requestAnimationFrame));
		await page.keyboard.press('Control+c');
	});
	assert.deepEqual(found, []);
});
