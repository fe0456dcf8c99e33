import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { otherLanguages } from '../../src/i18n/languages.ts';
import { openRealStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { clippedTexts, overlappingTexts, smallTargets } from './measure.ts';
import { desk, pagesOf, phone, withPage, zoomed } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

/** WCAG 1.4.12, at its limits. */
const spaced = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
	p { margin-block-end: 2em !important }
`;

for (const viewport of [phone, desk]) {
	test(`at ${viewport.width} px every control is 44 px each way, and with more space in the text nothing is cut or covered`, async () => {
		await withPage(stage, { viewport }, async (page) => {
			const found: string[] = [];
			for (const address of await pagesOf(stage)) {
				await page.goto(stage.home + address);
				for (const small of await page.evaluate(smallTargets)) found.push(`${address} ${small}`);
				await page.addStyleTag({ content: spaced });
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				if (width > viewport.width) found.push(`${address} scrolls sideways`);
				for (const text of await page.evaluate(clippedTexts)) found.push(`${address} cut: ${text}`);
				for (const text of await page.evaluate(overlappingTexts)) {
					found.push(`${address} covered: ${text}`);
				}
			}
			assert.deepEqual(found, []);
		});
	});
}

test('in the other languages too, every control is large enough and no page scrolls sideways, with more space in the text', async () => {
	await withPage(stage, { viewport: { width: 320, height: 640 } }, async (page) => {
		const found: string[] = [];
		for (const language of otherLanguages) {
			for (const address of [...(await pagesOf(stage)), 'states/cf/', 'act/committees/']) {
				await page.goto(`${stage.home}${language}/${address}`);
				for (const small of await page.evaluate(smallTargets))
					found.push(`${language}/${address} ${small}`);
				await page.addStyleTag({ content: spaced });
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				if (width > 320) found.push(`${language}/${address} is ${width} px wide`);
			}
		}
		assert.deepEqual(found, []);
	});
});

for (const [name, viewport] of [
	['at 320 px', { width: 320, height: 640 }],
	['at 400 %', zoomed],
] as const) {
	test(`no page scrolls sideways ${name}`, async () => {
		const deviceScaleFactor = viewport === zoomed ? 4 : 1;
		await withPage(stage, { viewport, deviceScaleFactor }, async (page) => {
			for (const address of await pagesOf(stage)) {
				await page.goto(stage.home + address);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				assert.equal(width, 320, address);
			}
		});
	});
}
