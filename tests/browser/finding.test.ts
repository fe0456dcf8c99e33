import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const withPage = async (scripts: boolean, use: (page: Page) => Promise<void>) => {
	const context = await stage.browser.newContext({ javaScriptEnabled: scripts });
	try {
		await use(await context.newPage());
	} finally {
		await context.close();
	}
};

test('without scripts a state is found by opening the list', async () => {
	await withPage(false, async (page) => {
		await page.goto(stage.home);
		await page.getByText('Choose your state').click();
		await page.getByRole('link', { name: 'Viet Nam', exact: true }).click();
		assert.equal(page.url(), `${stage.home}states/vn/`);
		assert.ok(await page.getByRole('heading', { level: 1, name: 'Viet Nam' }).isVisible());
	});
});

test('with scripts a state is found by choosing it, with the keyboard alone', async () => {
	await withPage(true, async (page) => {
		await page.goto(stage.home);
		await page.getByLabel('Your state').focus();
		await page.keyboard.type('Leb');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${stage.home}states/lb/`);
	});
});

test('the button without a choice stays and points at the choice', async () => {
	await withPage(true, async (page) => {
		await page.goto(stage.home);
		await page.getByRole('button', { name: 'See where it stands' }).click();
		assert.equal(page.url(), stage.home);
		assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SELECT');
	});
});

test('the table is filtered by name without accents, by standing and by region', async () => {
	await withPage(true, async (page) => {
		await page.goto(`${stage.home}states/`);
		const rows = page.locator('tbody tr:visible');
		assert.equal(await rows.count(), 197);
		await page.getByLabel('Filter by name').fill('sao');
		assert.equal(await rows.count(), 1);
		assert.equal(await page.getByRole('status').innerText(), '1 state shown');
		await page.getByRole('button', { name: 'Show all' }).click();
		await page.waitForFunction(() => !document.querySelector('tbody tr[hidden]'));
		await page.getByLabel('Standing', { exact: true }).selectOption('signatory');
		assert.equal(await rows.count(), 12);
		assert.equal(await page.getByRole('status').innerText(), '12 states shown');
		await page.getByLabel('Region').selectOption('Europe');
		assert.equal(await rows.count(), 0);
		assert.match(await page.getByRole('status').innerText(), /No state fits/);
	});
});

test('the table is sorted by a heading, and states without a date stay last', async () => {
	await withPage(true, async (page) => {
		await page.goto(`${stage.home}states/`);
		const heading = page.locator('th', { hasText: 'Joined' }).first();
		const button = heading.getByRole('button');
		const first = () => page.locator('tbody tr').first().getAttribute('id');
		const last = () => page.locator('tbody tr').last().locator('td').nth(2).innerText();
		await button.click();
		assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
		assert.ok(['ie', 'no', 'sl', 'va'].includes((await first()) ?? ''));
		assert.equal(await last(), '');
		await button.click();
		assert.equal(await heading.getAttribute('aria-sort'), 'descending');
		assert.equal(await first(), 'vu');
		assert.equal(await last(), '');
	});
});

test('without scripts the table shows no controls that would do nothing', async () => {
	await withPage(false, async (page) => {
		await page.goto(`${stage.home}states/`);
		assert.equal(await page.locator('main form:visible, main button:visible').count(), 0);
		assert.equal(await page.locator('tbody tr:visible').count(), 197);
	});
});
