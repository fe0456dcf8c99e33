import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage } from './browser.ts';
import { heldOut, queries } from './judged-queries.ts';
import type { Judged } from './judged-queries.ts';
import { searchFor } from './search-page.ts';
import { strict, withPage } from './pages.ts';

/** A page that is right is right with any of its parts. */
const isRight = (address: string, right: string[]): boolean =>
	right.some((one) => address === one || (!one.includes('#') && address.startsWith(`${one}#`)));

/** Share of the queries whose right page comes first, and among the first five. */
const judge = async (judged: Judged[], switches: string[] = []) => {
	const stage = await openStage({}, switches);
	try {
		return await withPage(stage, strict, async (page) => {
			await page.goto(`${stage.home}search/`);
			let first = 0;
			let amongFive = 0;
			for (const { query, right } of judged) {
				const found = await searchFor(page, query, stage.home);
				const at = found.findIndex((address) => isRight(address, right));
				if (at === 0) first++;
				if (at >= 0 && at < 5) amongFive++;
			}
			return { first: first / judged.length, amongFive: amongFive / judged.length };
		});
	} finally {
		await stage.close();
	}
};

test('a query finds its page: first for 85 %, among the first five for 95 %', async () => {
	assert.ok(queries.length >= 40);
	const { first, amongFive } = await judge(queries);
	assert.ok(first >= 0.85 && amongFive >= 0.95, `first ${first}, among five ${amongFive}`);
});

test('without WebAssembly it is among the first five for 85 %', async () => {
	const { amongFive } = await judge(queries, ['--js-flags=--jitless']);
	assert.ok(amongFive >= 0.85, `among five ${amongFive}`);
});

test('queries that nobody tuned for are among the first five for 80 %', async () => {
	const { amongFive } = await judge(heldOut);
	assert.ok(amongFive >= 0.8, `among five ${amongFive}`);
});
