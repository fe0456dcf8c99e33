import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { copyByHand, findState, followLinks, print, read, search } from './journeys.ts';
import { phone, withoutStyles } from './pages.ts';

let stage: Stage;
let withoutWebAssembly: Stage;
before(async () => {
	stage = await openStage();
	withoutWebAssembly = await openStage({}, ['--js-flags=--jitless']);
});
after(async () => {
	await withoutWebAssembly.close();
	await stage.close();
});

interface Mode {
	name: string;
	/** What a search answers from. */
	searches: 'all' | 'titles' | 'contents';
	scripts?: false;
	/** Requests that fail, and how. */
	fails?: [RegExp, number | 'abort'];
	headers?: Record<string, string>;
	before?: (page: Page) => Promise<unknown>;
	stage?: () => Stage;
}

/** A browser in which the user has blocked what sites store. */
const denyStorage = (page: Page) =>
	page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			Object.defineProperty(globalThis, name, {
				get: () => {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				},
			});
		}
	});

const modes: Mode[] = [
	{ name: 'as it should be', searches: 'all' },
	{ name: 'without JavaScript', searches: 'contents', scripts: false },
	{ name: 'when scripts are not found', searches: 'contents', fails: [/\.js$/, 404] },
	{ name: 'without styles', searches: 'all', before: withoutStyles },
	{ name: 'without fonts', searches: 'all', fails: [/\.woff2$/, 'abort'] },
	{ name: 'without pictures', searches: 'all', fails: [/\.(svg|png|jpg|webp|avif|ico)$/, 'abort'] },
	{ name: 'without WebAssembly', searches: 'titles', stage: () => withoutWebAssembly },
	{ name: 'when storage is denied', searches: 'all', before: denyStorage },
	{
		name: 'behind a proxy that compresses nothing',
		searches: 'all',
		headers: { 'accept-encoding': 'identity' },
	},
];

const open = async (browser: Browser, { scripts, headers, fails, before }: Mode) => {
	const context = await browser.newContext({
		viewport: phone,
		javaScriptEnabled: scripts ?? true,
		...(headers && { extraHTTPHeaders: headers }),
	});
	const page = await context.newPage();
	if (fails) {
		const [pattern, how] = fails;
		await page.route(pattern, (route) =>
			how === 'abort' ? route.abort() : route.fulfill({ status: how, body: 'Not found' }),
		);
	}
	await before?.(page);
	return page;
};

for (const mode of modes) {
	test(`one can read, find, copy, print, search and move about ${mode.name}`, async () => {
		const { browser, home } = mode.stage?.() ?? stage;
		const page = await open(browser, mode);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		if (mode.headers) {
			page.on('response', (response) => {
				const encoding = response.headers()['content-encoding'];
				if (encoding) errors.push(`${response.url()} came as ${encoding}`);
			});
		}
		await read(page, home);
		await findState(page, home, mode.searches === 'contents' ? 'list' : 'choice');
		await copyByHand(page, home);
		await print(page, home);
		await followLinks(page, home);
		await search(page, home, mode.searches);
		assert.deepEqual(errors, []);
		await page.context().close();
	});
}

test('over a very slow line the text is there before the fonts, and a state is found', async () => {
	const page = await open(stage.browser, { name: 'slow', searches: 'titles' });
	const line = await page.context().newCDPSession(page);
	await line.send('Network.enable');
	await line.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 1000,
		downloadThroughput: 50_000 / 8,
		uploadThroughput: 50_000 / 8,
	});
	page.setDefaultTimeout(60_000);
	await page.goto(stage.home, { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
	const fonts = await page.evaluate(
		() =>
			performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).length,
	);
	assert.equal(fonts, 0, 'fonts are there before the text');
	await findState(page, stage.home, 'any');
	await page.context().close();
});
