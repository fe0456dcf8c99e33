import assert from 'node:assert/strict';
import type { BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import type { Stage } from './browser.ts';

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };
/** What is left of a window of 1280 by 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };

/** Options of a page under the policy of a host, as visitors have it. */
export const strict = { bypassCSP: false };

/** Opens a page in a context of its own, lets the test put a style into it, and closes both. */
export const withPage = async <Answer>(
	stage: Stage,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<Answer>,
): Promise<Answer> => {
	const context = await stage.browser.newContext({ bypassCSP: true, ...options });
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
};

/** What a request tells a server: its address, headers and body, decoded. */
const toldBy = (request: Request): string => {
	const told = [request.url(), ...Object.values(request.headers()), request.postData() ?? ''];
	return told
		.map((words) => words.replaceAll('+', ' ').replaceAll('%20', ' '))
		.map((words) =>
			words.replace(/(?:%[0-9A-F]{2})+/gi, (signs) =>
				Buffer.from(signs.replaceAll('%', ''), 'hex').toString(),
			),
		)
		.join('\n');
};

/** The same, and fails where a request to a server carries words that were typed. */
export const withPrivatePage = async <Answer>(
	stage: Stage,
	options: BrowserContextOptions,
	typed: RegExp,
	use: (page: Page) => Promise<Answer>,
): Promise<Answer> => {
	const sent: Request[] = [];
	const answer = await withPage(stage, options, async (page) => {
		page.context().on('request', (request) => sent.push(request));
		return use(page);
	});
	// What a mail program opens goes to no server.
	const toServers = sent.filter((request) => !request.url().startsWith('mailto:'));
	assert.ok(toServers.length > 0);
	for (const request of toServers) assert.doesNotMatch(toldBy(request), typed);
	return answer;
};

/** Selects all of an element, and waits until the script runs that makes a copy of it bare. */
export const selectWhole = async (page: Page, element: Locator): Promise<void> => {
	const loading = page.waitForResponse(/bare-copy/);
	await element.evaluate((whole) => getSelection()?.selectAllChildren(whole));
	const script = await loading;
	// The page has imported it too: it runs only once.
	await page.evaluate((address) => import(address).then(() => undefined), script.url());
};

/** What a test holds back until it lets it go. */
export const held = (): { free: Promise<void>; letGo: () => void } => {
	let letGo: () => void = () => undefined;
	const free = new Promise<void>((resolve) => (letGo = resolve));
	return { free, letGo };
};

/** Gives a page neither the styles that stand in it nor those in files. */
export const withoutStyles = async (page: Page): Promise<void> => {
	await page.route(/\.css$/, (route) => route.abort());
	await page.route(/\/$/, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll(/<style>[^<]*<\/style>/g, '');
		await route.fulfill({ response, body });
	});
};

/** One page of each kind. */
const kinds = [
	'',
	'letter/',
	'letter/2011/',
	'letter/many/',
	'letter/partners/',
	'states/',
	'states/lb/',
	'states/br/',
	'states/lt/',
	'states/af/',
	'states/lb/letter/',
	'brochure/',
	'briefing/',
	'act/',
	'act/questions/',
	'act/national-measures/',
	'network/',
	'contents/',
	'precedents/',
	'search/',
	'about/',
	'about/sources/',
	'about/sources/all/',
	'data/',
	'nowhere/',
];

/** Addresses of the pages to test, below home: one of each kind, or with `FULL` set all there are. */
export const pagesOf = async (stage: Stage): Promise<string[]> =>
	process.env['FULL'] ? [...(await linkedPages(stage.home)), 'nowhere/'] : kinds;

/** Every page that a chain of links leads to from home. */
const linkedPages = async (home: string): Promise<string[]> => {
	const found = new Set(['']);
	for (const page of found) {
		const html = await (await fetch(home + page)).text();
		for (const [, link = ''] of html.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)) {
			const { href } = new URL(link, home + page);
			if (href.startsWith(home) && href.endsWith('/')) found.add(href.slice(home.length));
		}
	}
	return [...found];
};
