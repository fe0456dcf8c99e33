import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { profileOf } from '../../src/treaty/arsenal.ts';
import { standingOn } from '../../src/treaty/standing.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { root, testDate } from '../support/site.ts';
import { openRealStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

/** A state for each letter that differs: by standing, and by what is known of the arsenal. */
const examples = (): string[] => {
	const { states, arsenals } = readFacts(root);
	const first = new Map<string, string>();
	for (const state of states) {
		const { producer, stockpile } = profileOf(arsenals.find(({ iso2 }) => iso2 === state.iso2));
		const kind = `${standingOn(state, testDate)} ${producer} ${stockpile}`;
		if (!first.has(kind)) first.set(kind, state.iso2.toLowerCase());
	}
	return [...first.values()];
};

for (const fonts of ['with', 'without'] as const) {
	test(`every letter to a state prints on one page, ${fonts} the fonts of the site`, async () => {
		const states = process.env['FULL']
			? readFacts(root).states.map(({ iso2 }) => iso2.toLowerCase())
			: examples();
		assert.ok(states.length >= 6);
		await withPage(stage, { ...strict, viewport: desk }, async (page) => {
			if (fonts === 'without') await page.route(/woff2/, (route) => route.abort());
			for (const state of states) {
				await page.goto(`${stage.home}states/${state}/letter/`);
				const pdf = await page.pdf({ preferCSSPageSize: true });
				assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, state);
				await page.emulateMedia({ media: 'print' });
				assert.equal(
					await page.locator('header:visible, footer:visible, h1:visible').count(),
					0,
					state,
				);
				await page.emulateMedia({ media: null });
			}
		});
	});
}
