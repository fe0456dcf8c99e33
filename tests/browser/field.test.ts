import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, phone, strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const field = (page: Page) => page.locator('dot-field');
const name = (page: Page) => field(page).locator('p');
const dotOf = (page: Page, code: string) => field(page).locator(`a[href$="/${code}/"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel);
const stops = (page: Page) => field(page).locator('a[tabindex="0"]');

test('a dot that is pointed at shows the name of its state, within the field, and leads to it', async () => {
	for (const viewport of [phone, desk]) {
		await withPage(stage, { ...strict, viewport }, async (page) => {
			await page.goto(stage.home);
			const states = { nu: 'Niue', nz: 'New Zealand', cd: 'Democratic Republic of the Congo' };
			for (const [code, state] of Object.entries(states)) {
				await dotOf(page, code).hover();
				await field(page).getByText(state, { exact: true }).and(name(page)).waitFor();
				const [box, around] = [await name(page).boundingBox(), await field(page).boundingBox()];
				assert.ok(box && around && box.x >= around.x - 1, state);
				assert.ok(box.x + box.width <= around.x + around.width + 1, state);
			}
			await page.locator('h1').hover();
			assert.equal(await name(page).count(), 0);
			await dotOf(page, 'nu').click();
			await page.waitForURL(`${stage.home}states/nu/`);
		});
	}
});

test('the field is one stop of the keyboard, and the arrows walk from dot to dot', async () => {
	await withPage(stage, { ...strict, viewport: desk }, async (page) => {
		await page.goto(stage.home);
		assert.equal(await stops(page).count(), 1);
		const told = await field(page).locator('svg').getAttribute('aria-describedby');
		assert.match((await page.locator(`#${told}`).textContent()) ?? '', /arrow keys/);
		await stops(page).focus();
		await name(page).waitFor();
		const ways = { ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowLeft: [-1, 0], ArrowDown: [0, 1] };
		for (const [key, [right = 0, down = 0]] of Object.entries(ways)) {
			const before = await stops(page).boundingBox();
			await page.keyboard.press(key);
			const next = await stops(page).boundingBox();
			assert.ok(before && next);
			assert.ok((next.x - before.x) * right + (next.y - before.y) * down > 0, key);
			assert.equal(await name(page).innerText(), await focused(page));
			assert.equal(await stops(page).count(), 1);
		}
		await page.keyboard.press('Escape');
		assert.equal(await name(page).count(), 0);
		await page.keyboard.press('ArrowRight');
		assert.equal(await name(page).count(), 1);
		await page.keyboard.press('Tab');
		assert.equal(await name(page).count(), 0);
		assert.equal(await field(page).locator(':focus').count(), 0);
	});
});

test('at the edge of the field an arrow stays', async () => {
	await withPage(stage, { ...strict, viewport: desk }, async (page) => {
		await page.goto(`${stage.home}states/nz/`);
		await stops(page).focus();
		await name(page).waitFor();
		for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowDown');
		const last = await focused(page);
		await page.keyboard.press('ArrowDown');
		assert.equal(await focused(page), last);
	});
});

test('the field of a region begins with the state of the page', async () => {
	await withPage(stage, { ...strict, viewport: desk }, async (page) => {
		await page.goto(`${stage.home}states/lb/`);
		assert.equal(await stops(page).locator('title').textContent(), 'Lebanon');
	});
});

test('without scripts every dot is a link with its name', async () => {
	await withPage(stage, { javaScriptEnabled: false, viewport: desk }, async (page) => {
		await page.goto(stage.home);
		const titles = await field(page).locator('a title').allTextContents();
		assert.equal(new Set(titles).size, 197);
		await dotOf(page, 'nu').click();
		assert.match(await page.title(), /Niue/);
	});
});

test('who leaves the field before the names are loaded sees none, and later ones', async () => {
	await withPage(stage, { ...strict, viewport: desk }, async (page) => {
		let go = (): void => undefined;
		const held = new Promise<void>((resolve) => (go = resolve));
		await page.route('**/walk-field*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(stage.home);
		const asked = page.waitForRequest('**/walk-field*.js');
		await dotOf(page, 'nu').hover();
		await asked;
		await page.locator('h1').hover();
		go();
		await field(page).locator('a[aria-label="Niue"]').waitFor();
		assert.equal(await name(page).count(), 0);
		await dotOf(page, 'nz').hover();
		await name(page).waitFor();
		assert.equal(await name(page).innerText(), 'New Zealand');
	});
});

test('where the names do not load, nothing breaks and the titles stay', async () => {
	await withPage(stage, { ...strict, viewport: desk }, async (page) => {
		const failed: string[] = [];
		page.on('pageerror', (error) => failed.push(error.message));
		await page.route('**/walk-field*.js', (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(stage.home);
		const answered = page.waitForResponse('**/walk-field*.js');
		await dotOf(page, 'nu').hover();
		await answered;
		await dotOf(page, 'nu').click();
		await page.waitForURL(`${stage.home}states/nu/`);
		assert.deepEqual(failed, []);
	});
});
