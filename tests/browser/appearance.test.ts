import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

/** Share of the pixels that differ between two pictures of the same size. */
const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
	page.evaluate(
		async (pictures) => {
			const [first, second] = await Promise.all(
				pictures.map(async (picture) => {
					const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
					const bitmap = await createImageBitmap(blob);
					const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
					canvas?.drawImage(bitmap, 0, 0);
					return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
				}),
			);
			let differing = 0;
			for (let at = 0; at < (first?.length ?? 0); at += 4) {
				if (Math.abs((first?.[at] ?? 0) - (second?.[at] ?? 0)) > 96) differing++;
			}
			return differing / ((first?.length ?? 1) / 4);
		},
		[one, other].map((picture) => picture.toString('base64')),
	);

/** Shows one mark alone, always at the same place, so that the same shape gives the same picture. */
const onlyMark = `
	html { filter: grayscale(1) }
	body { visibility: hidden }
	.field-legend .dot { position: fixed; inset: 0 auto auto 0; inline-size: 20px; block-size: 20px }
	.field-legend .dot.shown { visibility: visible }
`;

const forced = { forcedColors: 'active' } as const;
for (const [name, options] of [
	['in forced colours', { ...forced, colorScheme: 'light' }],
	['in forced colours on black', { ...forced, colorScheme: 'dark' }],
	['in grey on paper', { colorScheme: 'light' }],
] as const) {
	test(`the marks of the four standings differ in shape ${name}`, async () => {
		const context = { ...options, viewport: desk, deviceScaleFactor: 4 };
		await withPage(stage, context, async (page) => {
			await page.goto(stage.home);
			await page.addStyleTag({ content: onlyMark });
			const marks = page.locator('.field-legend .dot');
			assert.equal(await marks.count(), 4);
			const clip = { x: 0, y: 0, width: 20, height: 20 };
			const nothing = await page.screenshot({ clip });
			const pictures: Buffer[] = [];
			for (const mark of await marks.all()) {
				await mark.evaluate((svg) => svg.classList.add('shown'));
				pictures.push(await page.screenshot({ clip }));
				await mark.evaluate((svg) => svg.classList.remove('shown'));
			}
			await page.goto('about:blank');
			for (const [index, one] of pictures.entries()) {
				for (const other of [nothing, ...pictures.slice(index + 1)]) {
					const share = await difference(page, one, other);
					assert.ok(share > 0.08, `mark ${index}: only ${share} of it differs`);
				}
			}
		});
	});
}

test('no part of a page keeps its own colours where the reader forces others', async () => {
	await withPage(stage, { ...forced, viewport: desk }, async (page) => {
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			const kept = await page.evaluate(() =>
				[...document.querySelectorAll('body *')]
					.filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
					.map((element) => element.outerHTML.slice(0, 120)),
			);
			assert.deepEqual(kept, [], address);
		}
	});
});

test('nothing moves by itself, with reduced motion or without', async () => {
	for (const reducedMotion of ['reduce', 'no-preference'] as const) {
		await withPage(stage, { reducedMotion, viewport: desk }, async (page) => {
			for (const address of await pagesOf(stage)) {
				await page.goto(stage.home + address);
				const moving = await page.evaluate(() => document.getAnimations().length);
				const smooth = await page.evaluate(
					() => getComputedStyle(document.documentElement).scrollBehavior,
				);
				assert.equal(moving, 0, address);
				if (reducedMotion === 'reduce') assert.equal(smooth, 'auto', address);
			}
		});
	}
});
