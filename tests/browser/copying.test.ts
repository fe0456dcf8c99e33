import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

test('a model text is copied whole, and the page says so', async () => {
	const context = await stage.browser.newContext({
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const page = await context.newPage();
	await page.goto(`${stage.home}act/questions/#question-accede-date`);
	const model = page.locator('.model-text', { has: page.locator('#question-accede-date') });
	await model.getByRole('button', { name: 'Copy' }).click();
	await model.getByText('Copied').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	assert.equal(copied, await model.locator('blockquote').innerText());
	assert.match(copied, /Will the Government accede to the Convention on Cluster Munitions/);
	await context.close();
});

test('where copying is refused, the page says what to do instead', async () => {
	const context = await stage.browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.goto(`${stage.home}act/motions/`);
	await page.getByRole('button', { name: 'Copy' }).first().click();
	await page.getByText('Select the text and copy it by hand').first().waitFor();
	await context.close();
});

test('without scripts no button is shown that would do nothing, and the text can be selected', async () => {
	const context = await stage.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${stage.home}act/questions/`);
	assert.equal(await page.locator('main button:visible').count(), 0);
	assert.ok((await page.locator('blockquote:visible').count()) >= 10);
	await context.close();
});

test('the e-mail to join opens the mail program with a short text for the campaign', async () => {
	const context = await stage.browser.newContext();
	const page = await context.newPage();
	await page.goto(`${stage.home}network/`);
	for (const link of await page.locator('main a[href^="mailto:"][href*="body="]').all()) {
		const address = (await link.getAttribute('href')) ?? '';
		assert.match(address, /^mailto:info@icblcmc\.org\?subject=/);
		assert.ok(address.length < 2000, `${address.length} characters`);
	}
	assert.equal(await page.locator('main a[href*="body="]').count(), 2);
	await context.close();
});
