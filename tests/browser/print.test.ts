import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { overlapsIn } from '../support/pdf.ts';
import { openRealStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

test('on paper no page has navigation or controls, and the address of another site stands after each link to it', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		await page.emulateMedia({ media: 'print' });
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			// A heading that sorts on screen is a heading on paper, and a list of parts a table of contents.
			const left = page.locator(
				'nav:not(.parts-list):visible, button:not(th *):visible, select:visible, input:visible',
			);
			const found = await left.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
			assert.deepEqual(found, [], address);
			const missing = await page.locator('a[href^=http]:visible').evaluateAll((links) =>
				links
					.filter((link) => {
						const { content, display } = getComputedStyle(link, '::after');
						return display === 'none' || !content.includes(link.getAttribute('href') ?? '');
					})
					.map((link) => link.outerHTML.slice(0, 120)),
			);
			assert.deepEqual(missing, [], address);
		}
	});
});

test('on paper nothing is wider than the sheet', async () => {
	// A4 less its margins, at 96 pixels an inch.
	await withPage(stage, { viewport: { width: 643, height: 900 } }, async (page) => {
		await page.emulateMedia({ media: 'print' });
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			const wide = await page.evaluate(() =>
				[...document.querySelectorAll('main *, footer *')]
					.filter(
						(element) =>
							element.checkVisibility() &&
							!element.closest('.unseen') &&
							element.getBoundingClientRect().right > innerWidth + 1,
					)
					.map((element) => element.outerHTML.slice(0, 120)),
			);
			assert.deepEqual(wide.slice(0, 3), [], address);
		}
	});
});

test('on paper no words stand on others', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		const found: string[] = [];
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			const overlaps = await overlapsIn(await page.pdf({ format: 'A4' }));
			found.push(...overlaps.map((words) => `${address}, ${words}`));
		}
		assert.deepEqual(found, []);
	});
});
