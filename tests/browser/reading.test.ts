import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, phone, withPage, withoutStyles } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

test('at 360 px the choice of state and its button are on the first screen', async () => {
	await withPage(stage, { viewport: phone }, async (page) => {
		await page.goto(stage.home);
		for (const control of ['find-state input', 'find-state .full']) {
			const box = await page.locator(control).boundingBox();
			assert.ok(box && box.y + box.height <= phone.height, control);
		}
	});
});

test('nothing moves when the fonts arrive late', async () => {
	for (const viewport of [phone, desk]) {
		await withPage(stage, { viewport }, async (page) => {
			await page.route(/woff2/, async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 700));
				await route.continue();
			});
			for (const kind of ['', 'letter/', 'states/', 'precedents/']) {
				await page.goto(stage.home + kind, { waitUntil: 'networkidle' });
				const moved = await page.evaluate(
					() =>
						new Promise<number>((resolve) => {
							let sum = 0;
							new PerformanceObserver((list) => {
								for (const entry of list.getEntries()) {
									sum += (entry as unknown as { value: number }).value;
								}
							}).observe({ type: 'layout-shift', buffered: true });
							void document.fonts.ready.then(() => setTimeout(() => resolve(sum), 200));
						}),
				);
				assert.ok(moved < 0.001, `${kind || 'home'} at ${viewport.width} px moves by ${moved}`);
			}
		});
	}
});

for (const fonts of ['with', 'without'] as const) {
	test(`the letter prints on one page, for every standing, ${fonts} the fonts of the site`, async () => {
		await withPage(stage, { viewport: desk }, async (page) => {
			if (fonts === 'without') await page.route(/woff2/, (route) => route.abort());
			const sheets = async () => {
				const pdf = await page.pdf({ preferCSSPageSize: true });
				return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
			};
			for (const standing of ['outside', 'signatory', 'party', 'left']) {
				await page.goto(`${stage.home}letter/#for-${standing}`);
				assert.equal(await page.locator('.letter-page-letter:visible').count(), 1);
				assert.equal(await sheets(), 1, standing);
			}
			await page.goto(`${stage.home}letter/2011/`);
			assert.equal(await sheets(), 1, 'edition of 2011');
		});
	});
}

test('the printed letter holds nothing of the site', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		await page.goto(`${stage.home}letter/`);
		await page.emulateMedia({ media: 'print' });
		const ours = page.locator(
			'header:visible, footer:visible, .letter-page > .no-print:visible, h2:visible',
		);
		assert.equal(await ours.count(), 0);
	});
});

test('with styles switched off all four letters can be read, each under its heading', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		await withoutStyles(page);
		await page.goto(`${stage.home}letter/`);
		assert.equal(await page.locator('.letter-page-title:visible').count(), 4);
	});
});

test('a text of more than three parts has a list of them: beside it, or in one line that opens', async () => {
	const text = `${stage.home}briefing/`;
	const partsOf = (page: Page) =>
		page.locator('.prose h2').evaluateAll((all) => all.map(({ id }) => `#${id}`));
	const leads = (page: Page) =>
		page
			.locator('.parts-list a:not([href="#top"]):visible')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));

	await withPage(stage, { viewport: desk, javaScriptEnabled: false }, async (page) => {
		await page.goto(text);
		const parts = await partsOf(page);
		assert.ok(parts.length > 3);
		assert.deepEqual(await leads(page), parts);
		await page.locator(`.parts-list a[href="${parts.at(-1)}"]:visible`).click();
		assert.equal(new URL(page.url()).hash, parts.at(-1));
		assert.deepEqual(await leads(page), parts);
		const box = await page.locator('.parts-list').boundingBox();
		assert.ok(box && box.y >= 0 && box.y + box.height <= desk.height);

		await page.emulateMedia({ media: 'print' });
		assert.deepEqual(await leads(page), parts);
		await page.goto(`${stage.home}brochure/`);
		assert.equal(await page.locator('.parts-list:visible').count(), 0);
	});

	await withPage(stage, { viewport: phone, javaScriptEnabled: false }, async (page) => {
		await page.goto(text);
		assert.deepEqual(await leads(page), []);
		await page.locator('summary', { hasText: 'On this page' }).click();
		assert.deepEqual(await leads(page), await partsOf(page));
	});
});
