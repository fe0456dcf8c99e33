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

/** Its colours are the only thing in which a dark page differs. */
const colours = ['color-contrast', 'color-contrast-enhanced'];
/** All of WCAG 2.2 A and AA, also what axe leaves out by itself, and its best practices. */
const everything = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/**
 * Colours of text with less contrast than 7:1, reviewed: the red label of the one ask, which has the
 * 4.5:1 of AA.
 */
const below: Record<'light' | 'dark', string[]> = { light: ['#b52b19 on #fffdf8: 6.21'], dark: [] };

for (const [colorScheme, viewport, rules] of [
	['light', phone, everything],
	['light', desk, everything],
	['dark', desk, { runOnly: colours }],
] as const) {
	test(`axe finds nothing at ${viewport.width} px in ${colorScheme}, and all text has 7:1`, async () => {
		await withPage(stage, { viewport, colorScheme }, async (page) => {
			const weak = new Set<string>();
			for (const address of await pagesOf(stage)) {
				await page.goto(stage.home + address);
				const found: string[] = [];
				for (const { id, nodes } of await violations(page, rules)) {
					for (const { html, failureSummary, any } of nodes) {
						if (id !== 'color-contrast-enhanced') found.push(`${id}: ${html} ${failureSummary}`);
						else {
							const { fgColor, bgColor, contrastRatio } = any[0]?.data ?? {};
							weak.add(`${fgColor} on ${bgColor}: ${contrastRatio}`);
						}
					}
				}
				assert.deepEqual(found, [], address);
			}
			assert.deepEqual([...weak].sort(), below[colorScheme]);
		});
	});
}
