import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import type { Page } from 'playwright-core';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { fixture } from '../support/site.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

interface Listed {
	id: string;
	standing: string[];
}

const questions = (): Listed[] => {
	const folder = join(fixture, 'content/en/model-texts');
	return readdirSync(folder)
		.map((name) => {
			const [, front = ''] = readFileSync(join(folder, name), 'utf8').split('---\n');
			const { kind, standing } = parse(front) as { kind: string; standing: string[] };
			return { id: name.replace('.mdx', ''), kind, standing };
		})
		.filter(({ kind }) => kind === 'question');
};

const lists: [page: string, all: Listed[], part: (id: string) => string][] = [
	['act/questions/', questions(), (id) => `article:has(h3#${id})`],
	['briefing/', readFacts(fixture).arguments, (id) => `section:has(h3#${id})`],
];

const isShown = (page: Page, part: string) => page.locator(part).isVisible();
const choice = (page: Page) => page.getByLabel('Where does your state stand?');
const listed = (page: Page) => page.locator('standing-choice li:visible').count();
const withStanding = (all: Listed[], standing: string) =>
	all.filter((entry) => entry.standing.includes(standing));

for (const [address, all, partOf] of lists) {
	test(`${address}: a choice of standing shows what fits it and says how many`, async () => {
		await withPage(stage, { ...strict, viewport: desk }, async (page) => {
			await page.goto(stage.home + address);
			assert.equal(await listed(page), all.length);
			for (const standing of ['outside', 'signatory', 'party', 'left']) {
				const fitting = withStanding(all, standing);
				assert.ok(fitting.length > 0 && fitting.length <= all.length);
				await choice(page).selectOption(standing);
				const said = await choice(page).locator('option:checked').innerText();
				assert.match(said, new RegExp(`: ${fitting.length} of ${all.length}$`));
				assert.equal(await listed(page), fitting.length);
				for (const { id } of all) {
					const fits = fitting.some((entry) => entry.id === id);
					assert.equal(await isShown(page, partOf(id)), fits, `${standing}: ${id}`);
				}
				assert.equal(new URL(page.url()).hash, `#standing=${standing}`);
			}
			await page.reload();
			assert.equal(await choice(page).inputValue(), 'left');
			await choice(page).selectOption('');
			assert.equal(await listed(page), all.length);
			assert.equal(new URL(page.url()).hash, '');
		});
	});

	test(`${address}: a link to what does not fit shows everything again`, async () => {
		await withPage(stage, { ...strict, viewport: desk }, async (page) => {
			await page.goto(`${stage.home}${address}#standing=party`);
			const hidden = all.find(({ standing }) => !standing.includes('party'));
			assert.ok(hidden);
			assert.equal(await isShown(page, partOf(hidden.id)), false);
			await page.evaluate((id) => (location.hash = id), hidden.id);
			await page.locator(partOf(hidden.id)).waitFor();
			assert.equal(await choice(page).inputValue(), '');
			const top = await page.locator(`#${hidden.id}`).evaluate((heading) => {
				return heading.getBoundingClientRect().top;
			});
			assert.ok(top >= 0 && top < desk.height, `heading at ${top} px`);
			await page.evaluate(() => (location.hash = 'standing=nothing-of-the-kind'));
			assert.equal(await choice(page).inputValue(), '');
		});
	});

	test(`${address}: without scripts everything is listed and shown, and no choice is offered`, async () => {
		const still = { ...strict, javaScriptEnabled: false, viewport: desk };
		await withPage(stage, still, async (page) => {
			await page.goto(`${stage.home}${address}#standing=signatory`);
			assert.equal(await choice(page).isVisible(), false);
			assert.equal(await listed(page), all.length);
			for (const { id } of all) assert.ok(await isShown(page, partOf(id)), id);
			const top = await page.locator('standing-choice nav').evaluate((list) => {
				return list.getBoundingClientRect().top;
			});
			assert.ok(top < desk.height, `list at ${top} px`);
		});
	});
}

test('the page of a state leads to what fits its standing', async () => {
	await withPage(stage, { ...strict, viewport: desk }, async (page) => {
		for (const [name, address, all] of [
			['Questions', ...(lists[0] ?? assert.fail())],
			['Arguments against, and answers', ...(lists[1] ?? assert.fail())],
		] as const) {
			await page.goto(`${stage.home}states/ph/`);
			await page.getByRole('link', { name, exact: true }).click();
			await page.waitForURL(`${stage.home}${address}#standing=party`);
			assert.equal(await choice(page).inputValue(), 'party');
			assert.equal(await listed(page), withStanding([...all], 'party').length);
		}
	});
});
