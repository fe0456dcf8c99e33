import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { violations } from './axe.ts';
import type { Options } from './axe.ts';
import { openRealStage, stageIn } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, phone, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

/** The second leaves to the first what has less than 4.5:1, or than 3:1 where the text is large. */
const contrast = ['color-contrast', 'color-contrast-enhanced'];
/**
 * All of WCAG 2.2 A and AA, also what axe leaves out by itself, its best practices, and the contrast of AAA: 7:1,
 * 4.5:1 for large text.
 */
const everything: Options = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};
/** What of a page depends on the width of the window. */
const layout: Options = { runOnly: ['target-size', ...contrast] };
/** Its colours are the only thing in which a dark page differs. */
const colours: Options = { runOnly: contrast };

/** What axe finds in the page as it is, a line for each element. */
const found = async (page: Page, options: Options): Promise<string[]> =>
	(await violations(page, options)).flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
	);

/** Leaves so many rows, items and dots of each table, list and picture. Runs in the page. */
const shorten = (enough: number): void => {
	for (const [whole, part] of [
		['table', 'tr'],
		['ul, ol', 'li'],
		['svg', 'a'],
	] as const) {
		for (const one of document.querySelectorAll(whole))
			for (const more of [...one.querySelectorAll(part)].slice(enough)) more.remove();
	}
};

// The markup is that of English in every language, and Spanish has the letters and the styles of French.
const runs: [Language, typeof desk, Options][] = [
	['en', phone, everything],
	['en', desk, everything],
	['fr', phone, everything],
	['fr', desk, layout],
	['ar', phone, everything],
	['ar', desk, layout],
];

for (const [language, viewport, rules] of runs) {
	const { name } = languages[language];
	test(`axe finds nothing at ${viewport.width} px in ${name}, and all text has 7:1 in light and dark`, async () => {
		const local = stageIn(stage, language);
		await withPage(local, { viewport }, async (page) => {
			for (const address of await pagesOf(local)) {
				await page.emulateMedia({ colorScheme: 'light' });
				await page.goto(local.home + address);
				// The first rows say how all of them look, and English has looked at all.
				if (language !== 'en') await page.evaluate(shorten, 30);
				assert.deepEqual(await found(page, rules), [], address);
				await page.emulateMedia({ colorScheme: 'dark' });
				assert.deepEqual(await found(page, colours), [], `${address} in dark`);
			}
		});
	});
}
