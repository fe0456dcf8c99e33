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
	await page.getByLabel('What are you looking for?').fill(query);
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await done(page);
	const links = await page.locator('.search-results a').all();
	const addresses = await Promise.all(links.map((link) => link.evaluate(hrefOf)));
	return addresses.map((address) => address.slice(home.length));
};

const hrefOf = (link: Element): string => (link as HTMLAnchorElement).href;

/** Waits until everything that can be found is shown. */
export const done = (page: Page): Promise<unknown> =>
	page.waitForSelector('site-search[data-state=done]');
