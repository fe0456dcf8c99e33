import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { losses, serveLossy } from '../support/lossy-server.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { searchFiles, searchFor } from './search-page.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const said = (page: Page) => page.getByRole('status').innerText();
const note = (page: Page) => page.locator('.search-note').innerText();

for (const loss of losses) {
	describe(`a file that is ${loss}`, { concurrency: searchFiles.length }, () => {
		for (const [what, address] of searchFiles) {
			test(`${what}: what is there is shown, the loss is said, and the next query finds all`, async () => {
				const { origin, pathname } = new URL(stage.home);
				const server = await serveLossy(origin);
				const home = server.origin + pathname;
				try {
					await withPage(stage, strict, async (page) => {
						await page.goto(`${home}search/`);
						server.lose(address, loss);
						const found = await searchFor(page, 'deadline', home);
						if (['what searches', 'the titles'].includes(what)) {
							assert.match(await said(page), /^The search did not load\./);
						} else {
							assert.ok(found.length > 0);
							assert.match(await note(page), /^Only titles were searched/);
						}
						assert.ok(await page.getByRole('link', { name: 'All contents as a list' }).isVisible());

						server.lose();
						assert.ok((await searchFor(page, 'deadline', home)).length > 3);
						assert.match(await said(page), /^\d+ results/);
						assert.equal(await page.locator('.search-note').isVisible(), false);
					});
				} finally {
					await server.close();
				}
			});
		}
	});
}

test('what a browser failed to import is asked for under another address, and imports nothing new', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}search/`, { waitUntil: 'networkidle' });
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
		});
		// As a browser does that keeps a failure: the same address fails for ever.
		await page.route(/(searcher\.[\w-]+|pagefind)\.js$/, (route) => route.abort());
		// The field tries as soon as it has the focus, which may be in time for the first query.
		for (const query of ['law', 'bank', 'deadline']) await searchFor(page, query, stage.home);
		assert.match(await said(page), /^\d+ results/);
		assert.deepEqual(
			scripts.map((path) => /(searcher|plain-words|pagefind)(?=[^/]*\.js$)/.exec(path)?.[0]),
			['searcher', 'searcher', 'plain-words', 'pagefind', 'pagefind'],
		);
	});
});

test('more results that do not load are said, and come at the next press', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}search/`);
		await searchFor(page, 'deadline', stage.home);
		await page.route('**/*.pf_fragment', (route) => route.abort());
		const more = page.getByRole('button', { name: 'Show more' });
		const count = () => page.locator('.search-results li').count();
		while (!(await page.locator('.search-note').isVisible())) {
			await more.click();
			await page.waitForTimeout(100);
		}
		assert.match(await note(page), /^More results did not load\./);
		const shown = await count();
		await page.unroute('**/*.pf_fragment');
		await more.click();
		await page.waitForFunction(
			(shown) => document.querySelectorAll('.search-results li').length > shown,
			shown,
		);
	});
});
