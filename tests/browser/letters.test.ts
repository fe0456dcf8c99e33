import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

test('the lines for the sites of partners show their picture there, which leads to the letter', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/partners/`);
		const given = await page.locator('.embed code').allInnerTexts();
		const lines = given.map((html) =>
			html.replaceAll('https://www.stopclustermunitions.org/takeaction/mp/', stage.home),
		);
		// Another site, that takes from others only what these allow.
		const partner = createServer((_, response) => {
			response.setHeader('Content-Type', 'text/html');
			response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
			response.end(`<!doctype html><title>Partner</title>${lines.join('')}`);
		});
		partner.listen(0, 'localhost');
		await once(partner, 'listening');
		await page.goto(`http://localhost:${(partner.address() as AddressInfo).port}/`);
		const picture = page.getByRole('img', { name: /^Write to your member of parliament/ });
		await picture.evaluate((img: HTMLImageElement) => img.decode());
		const size = await picture.evaluate((img: HTMLImageElement) => [
			img.naturalWidth / img.naturalHeight,
			img.width,
		]);
		assert.deepEqual(size, [1200 / 630, 600]);
		assert.equal(await page.locator('script').count(), 0);
		await page.getByRole('link', { name: 'Write to your member of parliament' }).last().click();
		await page.waitForURL(`${stage.home}letter/`);
		partner.close();
	});
});
