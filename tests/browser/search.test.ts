// Over 200 lines: what the search promises, in one browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { done, searchFor } from './search-page.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const onSearch = (use: (page: Page) => Promise<void>) =>
	withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}search/`);
		await use(page);
	});
const field = (page: Page) => page.getByLabel('What are you looking for?');
const said = (page: Page) => page.getByRole('status').innerText();
const note = (page: Page) => page.locator('.search-note').innerText();

test('results say what they are, show the words that were asked for, and are counted', async () => {
	await onSearch(async (page) => {
		await searchFor(page, 'clearance deadline', stage.home);
		assert.match(await said(page), /^\d+ results for “clearance deadline”\.$/);
		const first = page.locator('.search-results li').first();
		assert.match(await first.locator('small').innerText(), /Briefing|Model text|Brochure|Step/);
		assert.match(await page.locator('.search-results mark').first().innerText(), /clear|deadline/i);
		assert.equal(await page.locator('.search-results li').count(), 5);
		await page.getByRole('button', { name: 'Show more' }).click();
		await page.waitForFunction(() => document.querySelectorAll('.search-results li').length > 5);
		const focused = await page.evaluate(() => {
			const link = document.activeElement as HTMLAnchorElement;
			return [...document.querySelectorAll('.search-results a')].indexOf(link);
		});
		assert.equal(focused, 5);
	});
});

test('a word that is marked in a title stays apart from those beside it', async () => {
	await onSearch(async (page) => {
		await searchFor(page, 'clearance', stage.home);
		const title = page.locator('.search-results a:has(mark)', { hasText: 'destruction' }).first();
		assert.match(await title.innerText(), /^Article 4: Clearance and destruction of [\w ]+$/);
	});
});

test('results of one kind are shown alone', async () => {
	await onSearch(async (page) => {
		await page.getByLabel('Show', { exact: true }).selectOption('precedent');
		const found = await searchFor(page, 'United Kingdom', stage.home);
		assert.ok(found.length > 2);
		for (const address of found) assert.match(address, /^precedents\//);
	});
});

test('states, articles and meetings are found by every usual name', async () => {
	const names: Record<string, string> = {
		'ivory coast': 'states/ci/',
		'cote divoire': 'states/ci/',
		'CÔTE D’IVOIRE': 'states/ci/',
		burma: 'states/mm/',
		swaziland: 'states/sz/',
		holland: 'states/nl/',
		uk: 'states/gb/',
		usa: 'states/us/',
		'lao pdr': 'states/la/',
		laos: 'states/la/',
		russia: 'states/ru/',
		'north korea': 'states/kp/',
		palestine: 'states/ps/',
		'article 4': 'briefing/#article-4',
		'art 21': 'briefing/#article-21',
		'art. 9': 'briefing/#article-9',
		'2MSP': 'briefing/#2msp',
		lebannon: 'states/lb/',
	};
	await onSearch(async (page) => {
		for (const [name, address] of Object.entries(names)) {
			assert.equal((await searchFor(page, name, stage.home))[0], address, name);
		}
	});
});

test('the query stays in the address behind #, can be shared, and is in no request', async () => {
	await withPage(stage, strict, async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
		await page.goto(`${stage.home}search/#q=penal%20law`);
		await done(page);
		assert.equal(await field(page).inputValue(), 'penal law');
		await searchFor(page, 'secretword', stage.home);
		assert.equal(page.url(), `${stage.home}search/#q=secretword`);
		for (const url of asked) assert.doesNotMatch(url.replace(/#.*/, ''), /penal|secretword/);
	});
});

test('query and kind survive a reload, a link followed and back, and can be shared', async () => {
	await onSearch(async (page) => {
		await page.getByLabel('Show', { exact: true }).selectOption('model-text');
		const found = await searchFor(page, 'ratify', stage.home);
		assert.ok(found.length > 1);
		assert.equal(page.url(), `${stage.home}search/#q=ratify&kind=model-text`);
		const isAsBefore = async () => {
			await done(page);
			assert.equal(await field(page).inputValue(), 'ratify');
			assert.equal(await page.getByLabel('Show', { exact: true }).inputValue(), 'model-text');
			const links = await page.locator('.search-results a').all();
			const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
			assert.deepEqual(
				addresses,
				found.map((address) => stage.home + address),
			);
		};
		await page.reload();
		await isAsBefore();
		await page.locator('.search-results a').first().click();
		await page.waitForURL(stage.home + (found[0] ?? ''));
		await page.goBack();
		await isAsBefore();
		await page.goto(`${stage.home}search/#q=ratify&kind=nothing`);
		await done(page);
		assert.equal(await page.getByLabel('Show', { exact: true }).inputValue(), '');
	});
});

test('a hit in a letter leads to the letter that holds it', async () => {
	await onSearch(async (page) => {
		for (const [words, address] of [
			['inquiry withdrawal return', 'letter/#for-left'],
			['have your state look at its investment', 'letter/#for-party'],
		] as const) {
			await page.getByLabel('Show', { exact: true }).selectOption('letter');
			const found = await searchFor(page, words, stage.home);
			assert.equal(found[0], address, words);
			await page.goto(stage.home + address);
			assert.equal(await page.locator('.letter:visible').count(), 1);
			assert.ok(await page.locator(`${address.slice('letter/'.length)} + div`).isVisible());
			await page.goto(`${stage.home}search/`);
		}
	});
});

test('the key / on the page of the search moves the focus and nothing else', async () => {
	await onSearch(async (page) => {
		const found = await searchFor(page, 'ratify', stage.home);
		await page.locator('.search-results a').nth(1).focus();
		await page.keyboard.press('/');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-words');
		assert.equal(await field(page).inputValue(), 'ratify');
		assert.equal(await page.locator('.search-results a').count(), found.length);
		assert.equal(page.url(), `${stage.home}search/#q=ratify`);
	});
});

test('keys that compose a word do not leave the field', async () => {
	await onSearch(async (page) => {
		await searchFor(page, 'ratify', stage.home);
		await field(page).focus();
		const leaves = (isComposing: boolean) =>
			field(page).evaluate((input, isComposing) => {
				const init = { key: 'ArrowDown', isComposing, bubbles: true, cancelable: true };
				input.dispatchEvent(new KeyboardEvent('keydown', init));
				return document.activeElement !== input;
			}, isComposing);
		assert.equal(await leaves(true), false);
		assert.equal(await leaves(false), true);
	});
});

test('the keyboard reaches the search from any page, the results, and the field again', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}briefing/`);
		await page.keyboard.press('/');
		await page.waitForURL(/search\/(#q=)?$/);
		await page.keyboard.type('lebanon');
		await page.waitForSelector('.search-results a');
		await page.keyboard.press('ArrowDown');
		await page.waitForSelector('output:has-text("results for “lebanon”")');
		await page.keyboard.press('ArrowDown');
		const place = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('.search-results a')].indexOf(
					document.activeElement as Element,
				),
			);
		assert.equal(await place(), 1);
		await page.keyboard.press('ArrowUp');
		assert.equal(await place(), 0);
		await page.keyboard.press('Escape');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-words');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${stage.home}states/lb/`);
	});
});

test('the key can be turned off, for those whom it would surprise', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}search/`);
		await page.getByLabel('The key / leads here').uncheck();
		await page.goto(`${stage.home}letter/`);
		await page.keyboard.press('/');
		await page.waitForTimeout(200);
		assert.equal(page.url(), `${stage.home}letter/`);
	});
});

test('without scripts the form leads to the list of everything', async () => {
	await withPage(stage, { ...strict, javaScriptEnabled: false }, async (page) => {
		await page.goto(`${stage.home}search/`);
		assert.ok(await page.locator('noscript p').isVisible());
		await field(page).fill('lebanon');
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		await page.waitForURL(/contents\/\??$/);
		assert.ok(await page.getByRole('link', { name: 'Lebanon' }).first().isVisible());
	});
});

describe('whatever goes wrong, a word is said and the way to the list of contents is there', () => {
	const wayOut = async (page: Page) => {
		assert.ok(await page.getByRole('link', { name: 'All contents as a list' }).isVisible());
	};

	test('a slow full text: titles are shown meanwhile', async () => {
		await onSearch(async (page) => {
			let go = (): void => undefined;
			const held = new Promise<void>((resolve) => (go = resolve));
			await page.route('**/pagefind.js', async (route) => {
				await held;
				await route.continue();
			});
			await field(page).fill('lebanon');
			await page.waitForSelector('.search-results a[href$="states/lb/"]');
			assert.match(await said(page), /^Searching the full text/);
			go();
			await done(page);
			assert.match(await said(page), /^\d+ results/);
		});
	});

	test('nothing that was asked for', async () => {
		await onSearch(async (page) => {
			assert.deepEqual(await searchFor(page, '   ', stage.home), []);
			assert.equal(await said(page), '');
			await wayOut(page);
		});
	});

	test('what nobody has written about', async () => {
		await onSearch(async (page) => {
			assert.deepEqual(await searchFor(page, 'xyzzyqwert', stage.home), []);
			assert.equal(await said(page), 'Nothing found for “xyzzyqwert”.');
			await wayOut(page);
		});
	});

	test('five thousand letters', async () => {
		await onSearch(async (page) => {
			await searchFor(page, 'lebanon '.repeat(625), stage.home);
			assert.match(
				await note(page),
				/^This is long for a search\. The first 200 letters were used\./,
			);
			await wayOut(page);
		});
	});

	test('markup, and signs of addresses', async () => {
		await onSearch(async (page) => {
			const query = '<img src=x onerror=alert(1)> {query} $& %E0%A4%A';
			await searchFor(page, query, stage.home);
			assert.ok((await said(page)).includes(`“${query}”`));
			assert.equal(await page.locator('site-search img').count(), 0);
			await page.goto(`${stage.home}search/#q=%E0%A4%A`);
			await page.reload();
			await done(page);
			assert.equal(await field(page).inputValue(), '%E0%A4%A');
		});
	});
});

test('at the root of a host everything is found too', async () => {
	const root = await openStage({ SITE_BASE: '/', SITE_URL: 'https://example.org' });
	try {
		await withPage(root, strict, async (page) => {
			await page.goto(`${root.home}search/`);
			assert.equal((await searchFor(page, 'lebanon', root.home))[0], 'states/lb/');
			const found = await searchFor(page, 'unexploded submunitions', root.home);
			assert.ok(found.length > 0);
			assert.ok((await page.locator('.search-results mark').count()) > 0);
			assert.ok(await page.request.get(root.home + found[0]).then((answer) => answer.ok()));
		});
	} finally {
		await root.close();
	}
});
