import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.ts';
import { openRealStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, phone, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

/** All of WCAG 2.2 A and AA, also what axe leaves out by itself, and its best practices. */
const strict = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'target-size': { enabled: true } },
};

for (const colorScheme of ['light', 'dark'] as const) {
	for (const viewport of [phone, desk]) {
		test(`axe finds nothing at ${viewport.width} px in ${colorScheme}`, async () => {
			await withPage(stage, { viewport, colorScheme }, async (page) => {
				for (const address of await pagesOf(stage)) {
					await page.goto(stage.home + address);
					const found = (await violations(page, strict)).map(
						({ id, nodes: [node] }) => `${id}: ${node?.html} ${node?.failureSummary}`,
					);
					assert.deepEqual(found, [], address);
				}
			});
		});
	}
}

/**
 * Colours of text with less contrast than 7:1, reviewed: the red label of the one ask. The test above
 * sees to 4.5:1.
 */
const below: Record<'light' | 'dark', string[]> = { light: ['#b52b19 on #fffdf8: 6.21'], dark: [] };

for (const colorScheme of ['light', 'dark'] as const) {
	test(`in ${colorScheme} no other text than the reviewed has less contrast than 7:1`, async () => {
		const found = new Set<string>();
		await withPage(stage, { viewport: desk, colorScheme }, async (page) => {
			for (const address of await pagesOf(stage)) {
				await page.goto(stage.home + address);
				for (const { nodes } of await violations(page, { runOnly: ['color-contrast-enhanced'] })) {
					for (const { any } of nodes) {
						const { fgColor, bgColor, contrastRatio } = any[0]?.data ?? {};
						found.add(`${fgColor} on ${bgColor}: ${contrastRatio}`);
					}
				}
			}
		});
		assert.deepEqual([...found].sort(), below[colorScheme]);
	});
}
