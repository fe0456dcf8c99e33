import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { focusFault } from './focus.ts';
import { desk, pagesOf, withPage, zoomed } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

/** A page with hundreds of links of one kind shows with the first ones what it does with all. */
const enough = 60;

/** Tabs through the page and gives what is wrong at its stops, and how many there are. */
const tabThrough = async (page: Page) => {
	const faults: string[] = [];
	let stops = 0;
	while (stops < enough) {
		await page.keyboard.press('Tab');
		const fault = await page.evaluate(focusFault);
		if (fault === 'end') break;
		stops++;
		if (fault) faults.push(fault);
	}
	return { faults, stops };
};

for (const [name, viewport] of [
	['at 1280 px', desk],
	['at 400 %', zoomed],
] as const) {
	test(`each stop of the keyboard is shown, in view and covered by nothing, ${name}`, async () => {
		await withPage(stage, { viewport }, async (page) => {
			for (const address of await pagesOf(stage)) {
				await page.goto(stage.home + address);
				const { faults, stops } = await tabThrough(page);
				assert.deepEqual(faults, [], address);
				assert.ok(stops >= 10, `${address}: ${stops} stops`);
			}
		});
	});
}

test('on every page the first stop skips to the content, and the next one lies in it', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			await page.keyboard.press('Tab');
			assert.equal(
				await page.evaluate(() => document.activeElement?.className),
				'header-skip unseen',
			);
			assert.ok(((await page.locator('.header-skip').boundingBox())?.height ?? 0) >= 44);
			await page.keyboard.press('Enter');
			assert.equal(await page.evaluate(() => document.activeElement?.id), 'content', address);
			await page.keyboard.press('Tab');
			const next = await page.evaluate(
				() => document.activeElement?.closest('main, body > footer')?.tagName,
			);
			const links = await page.locator('main').locator('a, button, select').count();
			assert.equal(next, links > 0 ? 'MAIN' : 'FOOTER', address);
		}
	});
});

test('the letter for a state is chosen with the keyboard alone', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		await page.goto(`${stage.home}letter/`);
		const shown = () => page.locator('.letter-page-title:visible').innerText();
		assert.equal(await shown(), 'For a state that has not joined');
		for (const name of ['For a state that has signed', 'For a state that has not joined']) {
			await page.getByRole('link', { name }).focus();
			await page.keyboard.press('Enter');
			assert.equal(await shown(), name);
			assert.equal(await page.locator('.letter-page-letter:visible').count(), 1);
		}
	});
});

test('a table that scrolls is scrolled with the keyboard', async () => {
	await withPage(stage, { viewport: zoomed }, async (page) => {
		for (const address of ['states/', 'precedents/', 'about/sources/all/']) {
			await page.goto(stage.home + address);
			const region = page.locator('.scroll:visible').first();
			await region.focus();
			await page.keyboard.press('ArrowRight');
			await page.waitForFunction(
				(scrolled) => (scrolled?.scrollLeft ?? 0) > 0,
				await region.elementHandle(),
			);
		}
	});
});
