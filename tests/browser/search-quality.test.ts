import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { defaultLanguage, languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { launch, openRealStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { judgedIn } from './judged-queries.ts';
import type { Judged } from './judged-queries.ts';
import { searchFor, weigh } from './search-page.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
let withoutWebAssembly: Stage;
before(async () => {
	stage = await openRealStage();
	withoutWebAssembly = { ...stage, browser: await launch(['--js-flags=--jitless']) };
});
after(async () => {
	await withoutWebAssembly.browser.close();
	await stage.close();
});

/** A page that is right is right with any of its parts. */
const isRight = (address: string, right: string[]): boolean =>
	right.some((one) => address === one || (!one.includes('#') && address.startsWith(`${one}#`)));

for (const language of Object.keys(languages) as Language[]) {
	const { queries, heldOut } = judgedIn(language);
	const start = () => stage.home + (language === defaultLanguage ? '' : `${language}/`);

	/** Share of the queries whose right page comes first, and among the first five. */
	const judge = (judged: Judged[], stage: Stage) =>
		withPage(stage, strict, async (page) => {
			await page.goto(`${start()}search/`);
			const missed: string[] = [];
			let first = 0;
			for (const { query, right } of judged) {
				const found = await searchFor(page, query, start());
				const at = found.findIndex((address) => isRight(address, right));
				if (at === 0) first++;
				if (at < 0 || at > 4) missed.push(query);
			}
			const amongFive = 1 - missed.length / judged.length;
			const figures = `first ${first / judged.length}, among five ${amongFive}`;
			return {
				first: first / judged.length,
				amongFive,
				says: `${figures}, not ${missed.join('; ')}`,
			};
		});

	describe(`the search in ${languages[language].name}`, () => {
		test('a query finds its page: first for 85 %, among the first five for 95 %', async () => {
			assert.ok(queries.length >= 40);
			const { first, amongFive, says } = await judge(queries, stage);
			assert.ok(first >= 0.85 && amongFive >= 0.95, says);
		});

		test('without WebAssembly it is among the first five for 85 %', async () => {
			const { amongFive, says } = await judge(queries, withoutWebAssembly);
			assert.ok(amongFive >= 0.85, says);
		});

		test('queries that nobody tuned for are among the first five for 80 %', async () => {
			const { amongFive, says } = await judge(heldOut, stage);
			assert.ok(amongFive >= 0.8, says);
		});

		test('nothing is loaded before the search is used, and little for the first answers', async () => {
			await withPage(stage, strict, async (page) => {
				await page.goto(`${start()}search/`);
				await page.waitForLoadState('networkidle');
				const weighed = weigh(page);
				assert.deepEqual((await weighed()).all, []);
				await page.route('**/pagefind/**', (route) => route.abort());
				await searchFor(page, queries[0]?.query ?? '', start());
				const script = await page.request.get(
					await page
						.locator('script[src*="Search."]')
						.evaluate((one) => (one as HTMLScriptElement).src),
				);
				const { bytes } = await weighed();
				const whole = bytes + brotliCompressSync(await script.body()).length;
				assert.ok(whole <= 12_000, `${whole} bytes`);
			});
		});

		test('a search of the full text stays within its budget', async () => {
			for (const { query } of queries.filter((_, index) => index % 6 === 0)) {
				await withPage(stage, strict, async (page) => {
					await page.goto(`${start()}search/`);
					await page.waitForLoadState('networkidle');
					const weighed = weigh(page);
					await searchFor(page, query, start());
					const { bytes } = await weighed();
					assert.ok(bytes <= 120_000, `${query}: ${bytes} bytes`);
				});
			}
		});
	});
}
