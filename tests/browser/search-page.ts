import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Every file that a search loads, by the end of its address. */
export const searchFiles: [what: string, address: RegExp][] = [
	['what searches', /\/searcher\.[^/]*\.js/],
	['the titles', /\/titles\.json/],
	['the program of the full text', /\/pagefind\.js/],
	['its entry', /\/pagefind-entry\.json/],
	['its WebAssembly', /\/wasm\./],
	['its list of parts', /\.pf_meta/],
	['a part of the index', /\.pf_index/],
	['a choice of kinds', /\.pf_filter/],
	['a passage', /\.pf_fragment/],
];

/** Searches as a visitor does, and gives the addresses of the results, from the start of the site. */
export const searchFor = async (page: Page, query: string, home: string): Promise<string[]> => {
	await page.locator('#search-words').fill(query);
	await page.locator('.search-form button').click();
	await done(page);
	const links = await page.locator('.search-results a').all();
	const addresses = await Promise.all(links.map((link) => link.evaluate(hrefOf)));
	return addresses.map((address) => address.slice(home.length));
};

const hrefOf = (link: Element): string => (link as HTMLAnchorElement).href;

/** Waits until everything that can be found is shown. */
export const done = (page: Page): Promise<unknown> =>
	page.waitForSelector('site-search[data-state=done]');

/** Bytes of what the page asks for, as a host would send them. */
export const weigh = (page: Page) => {
	const files: Promise<{ path: string; bytes: number }>[] = [];
	page.on('response', (response) => {
		const path = new URL(response.url()).pathname;
		files.push(
			response.body().then((body) => ({
				path,
				// What the index holds is compressed already.
				bytes: /\.pf_\w+$|\.pagefind$/.test(path) ? body.length : brotliCompressSync(body).length,
			})),
		);
	});
	return async () => {
		const all = await Promise.all(files);
		return { all, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
	};
};
