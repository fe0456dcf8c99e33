import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, phone, strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

/** Where everything of the page lies, in whole pixels. */
const boxes = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')].map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return [element.tagName, ...[x, y, width, height].map(Math.round)].join(' ');
		}),
	);

/** Without fonts, which come when they come. */
const placed = async (page: Page, address: string): Promise<string[]> => {
	await page.route(/\.woff2$/, (route) => route.abort());
	await page.goto(address);
	return boxes(page);
};

test('a page has its styles before any file comes', async () => {
	for (const address of await pagesOf(stage)) {
		await withPage(stage, { ...strict, viewport: desk, javaScriptEnabled: false }, async (page) => {
			await page.route(/\.(css|js|woff2)$/, () => undefined);
			await page.goto(stage.home + address, { waitUntil: 'commit' });
			await page.locator('.footer').waitFor();
			const look = await page.evaluate(() => {
				const style = (selector: string) =>
					getComputedStyle(document.querySelector(selector) ?? document.body);
				return [style('.header').display, parseFloat(style('h1').fontSize) > 30];
			});
			assert.deepEqual(look, ['flex', true], address);
		});
	}
});

test('under a policy that is older than the page it looks the same', async () => {
	const folder = await buildSite();
	const old = await serve(folder, {}, (file) => file);
	try {
		for (const viewport of [phone, desk]) {
			for (const address of ['', 'letter/', 'states/', 'states/lb/', 'briefing/']) {
				const [now, before] = await Promise.all(
					[stage.home, `${old.origin}/takeaction/mp/`].map((home) =>
						withPage(stage, { ...strict, viewport }, (page) => placed(page, home + address)),
					),
				);
				assert.ok((now?.length ?? 0) > 50);
				assert.deepEqual(before, now, address);
			}
		}
	} finally {
		await old.close();
		rmSync(folder, { recursive: true });
	}
});

test('at most five requests, fonts and icon apart, and none waits for another than the page', async () => {
	for (const address of await pagesOf(stage)) {
		await withPage(stage, { ...strict, viewport: desk }, async (page) => {
			const asked: string[] = [];
			const fonts: string[] = [];
			page.on('request', (request) => {
				const url = request.url();
				if (url.endsWith('.woff2')) fonts.push(url);
				else if (!/\.(svg|png|ico)$/.test(url)) asked.push(url);
			});
			const answer = await page.goto(stage.home + address, { waitUntil: 'networkidle' });
			const html = (await answer?.text()) ?? '';
			const [, ...files] = asked;
			assert.ok(files.length <= 4, `${address}: ${asked.join(' ')}`);
			for (const file of files) assert.ok(html.includes(`"${new URL(file).pathname}"`), file);
			// Each font once, and after all that is read.
			const named = await page
				.locator('footer ~ link[as=font]')
				.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
			assert.equal(named.length, 2, address);
			assert.deepEqual(fonts.filter((font) => !font.includes('extended')).sort(), named.sort());
			assert.equal(await page.locator('head link[as=font]').count(), 0);
		});
	}
});
