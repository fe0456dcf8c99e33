import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { AskId } from '../../src/treaty/asks.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { isEntryPublishable } from '../../src/treaty/publishable.ts';
import { fixture } from '../support/site.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const { acts: all } = readFacts(fixture);
const acts = all.filter(isEntryPublishable);
const idsOf = (some: { id: string }[]) => some.map(({ id }) => id).sort();
const onAsk = (ask: AskId) => idsOf(acts.filter(({ asks }) => asks?.includes(ask)));

const shown = async (page: Page) =>
	(await page.locator('tbody tr:visible').evaluateAll((rows) => rows.map((row) => row.id))).sort();
const said = (page: Page) => page.getByRole('status').innerText();
const register = (
	use: (page: Page) => Promise<void>,
	hash = '',
	settings: BrowserContextOptions = {},
) =>
	withPage(stage, { ...strict, ...settings }, async (page) => {
		await page.goto(`${stage.home}precedents/${hash}`);
		await use(page);
	});
/** Chooses by label, and back to all afterwards. */
const choose = (page: Page, label: string, value: string) =>
	page.getByLabel(label, { exact: true }).selectOption({ label: value });

test('the register is filtered by each of its choices, and the count is announced', async () => {
	const filters: [label: string, value: string, ids: string[]][] = [
		['Ask', 'Ratify', onAsk('ratify')],
		['Ask', 'Help the victims', onAsk('victims')],
		['Instrument', 'hearing', idsOf(acts.filter((act) => act.instrument === 'hearing'))],
		['Where', 'Netherlands', idsOf(acts.filter((act) => act.iso2 === 'NL'))],
		[
			'Where',
			'European Parliament',
			idsOf(acts.filter((act) => act.body === 'European Parliament')),
		],
		['Year', '2012', idsOf(acts.filter((act) => act.date?.startsWith('2012')))],
		['Language', 'French', idsOf(acts.filter((act) => act.language === 'fr'))],
		['Language', 'English', idsOf(acts.filter((act) => act.language === 'en'))],
		['Stance', 'for the ban', idsOf(acts.filter((act) => act.stance === 'for'))],
		['Stance', 'against the ban', idsOf(acts.filter((act) => act.stance === 'against'))],
	];
	await register(async (page) => {
		assert.equal(await said(page), '');
		for (const [label, value, ids] of filters) {
			assert.ok(ids.length > 1, value);
			await choose(page, label, value);
			assert.deepEqual(await shown(page), ids, value);
			assert.equal(await said(page), `${ids.length} acts shown`);
			await choose(page, label, 'All');
			assert.equal((await shown(page)).length, acts.length);
			assert.equal(await said(page), '');
		}
	});
});

test('in a page that the browser has translated the same acts are found', async () => {
	await register(async (page) => {
		await page.evaluate(() => {
			const words = document.createTreeWalker(document.querySelector('tbody') ?? document, 4);
			while (words.nextNode()) {
				// What browsers put around translated words.
				const font = document.createElement('font' as 'span');
				const word = words.currentNode;
				font.textContent = 'x';
				if (!word.textContent?.trim()) continue;
				(word as Text).replaceWith(font);
				words.currentNode = font.firstChild ?? font;
			}
			document.documentElement.lang = 'fr';
		});
		for (const [label, value, ids] of [
			['Where', 'Netherlands', idsOf(acts.filter((act) => act.iso2 === 'NL'))],
			['Language', 'English', idsOf(acts.filter((act) => act.language === 'en'))],
			['Stance', 'against the ban', idsOf(acts.filter((act) => act.stance === 'against'))],
			['Instrument', 'hearing', idsOf(acts.filter((act) => act.instrument === 'hearing'))],
		] as const) {
			await choose(page, label, value);
			assert.deepEqual(await shown(page), ids, value);
			await choose(page, label, 'All');
		}
	});
});

test('choices add up, none may fit, and all acts come back', async () => {
	await register(async (page) => {
		await choose(page, 'Where', 'Lithuania');
		await choose(page, 'Stance', 'against the ban');
		assert.deepEqual(await shown(page), ['lt-final-2024', 'lt-first-2024']);
		await choose(page, 'Year', '2007');
		assert.equal(await said(page), 'No act fits all of these. Set one of them back to “All”.');
		await page.getByRole('button', { name: 'Show all' }).click();
		await page.waitForFunction(() => !document.querySelector('tbody tr[hidden]'));
		assert.equal((await shown(page)).length, acts.length);
	});
});

test('each choice offers what the rows hold, in order and once', async () => {
	await register(async (page) => {
		const offered = async (label: string) =>
			(await page.getByLabel(label, { exact: true }).locator('option').allInnerTexts()).slice(1);
		const years = await offered('Year');
		assert.deepEqual(years, [...new Set(years)].sort().reverse());
		assert.ok(years.length > 10);
		const languages = await offered('Language');
		assert.equal(languages.length, new Set(acts.map(({ language }) => language)).size);
		assert.ok(languages.includes('Norwegian'));
		assert.equal(
			(await offered('Where')).length,
			new Set(acts.map((act) => act.iso2 ?? act.body)).size,
		);
		assert.equal((await offered('Stance')).length, 3);
		for (const ask of await offered('Ask')) {
			await choose(page, 'Ask', ask);
			assert.ok((await shown(page)).length > 0, ask);
		}
	});
});

test('#ask=… in the address chooses what is asked for, also when it changes', async () => {
	await register(async (page) => {
		assert.deepEqual(await shown(page), onAsk('accede'));
		assert.equal(await said(page), `${onAsk('accede').length} acts shown`);
		await page.evaluate(() => (location.hash = '#ask=no-assistance'));
		await page.waitForFunction(
			() => document.querySelectorAll('tbody tr:not([hidden])').length > 10,
		);
		assert.deepEqual(await shown(page), onAsk('no-assistance'));
		assert.equal(
			await page.getByLabel('Ask').locator('option:checked').innerText(),
			'No transit, hosting or investment',
		);
	}, '#ask=accede');
	await register(async (page) => {
		assert.equal((await shown(page)).length, acts.length);
	}, '#ask=nothing-of-the-kind');
});

test('without scripts all acts stand there, with asks, languages and no controls', async () => {
	await register(
		async (page) => {
			assert.deepEqual(await shown(page), idsOf(acts));
			assert.equal(await page.locator('main :is(form, select, button):visible').count(), 0);
			const row = page.locator('#pe-2012');
			assert.match(await row.innerText(), /in Spanish[\s\S]*for the ban\s+Ratify/);
			assert.match(await page.locator('#lt-final-2024').innerText(), /against the ban/);
			assert.doesNotMatch(await page.locator('#gb-lords-2025-06').innerText(), /in English/);
		},
		'#ask=ratify',
		{ javaScriptEnabled: false },
	);
});
