import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'node-html-parser';
import { buildSite } from '../support/site.ts';

const web = await buildSite();
after(() => rmSync(web, { recursive: true }));
const site = join(web, 'takeaction/mp');

const pages = globSync('**/index.html', { cwd: site }).map((file) =>
	file.slice(0, -'index.html'.length),
);
const pageAt = (address: string) => parse(readFileSync(join(site, address, 'index.html'), 'utf8'));
const homeless = (link: string | undefined) => link?.replace('/takeaction/mp/', '');

test('every page below the first level leads to the pages above it, and no other does', () => {
	assert.ok(pages.length > 400);
	for (const address of pages) {
		const parts = address.split('/').slice(0, -1);
		const above = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
		const links = pageAt(address).querySelectorAll('nav.breadcrumbs a');
		assert.deepEqual(
			links.map((link) => homeless(link.getAttribute('href'))),
			above,
			address,
		);
		for (const link of links) assert.match(link.text, /\p{L}/u, address);
	}
});

test('every page leads back to its top', () => {
	for (const address of pages) assert.ok(pageAt(address).querySelector('footer a[href="#top"]'));
});

test('texts to read and to act on end with the next step of a member and of a campaigner', () => {
	const texts = [
		...['letter/', 'brochure/', 'briefing/', 'act/', 'network/', 'states/', 'precedents/'],
		...pages.filter((address) => /^act\/./.test(address)),
	];
	assert.ok(texts.length >= 12);
	for (const address of texts) {
		const links = pageAt(address).querySelectorAll('main nav.next-step a');
		assert.equal(links.length, 2, address);
		for (const link of links) {
			const [page = '', part] = homeless(link.getAttribute('href'))?.split('#') ?? [];
			assert.ok(pages.includes(page), `${address} leads to ${page}`);
			assert.notEqual(page, address);
			if (part) assert.ok(pageAt(page).querySelector(`[id="${part}"]`), `${page}#${part}`);
		}
	}
});

test('the page of a state says what to ask before what is known', () => {
	for (const address of pages.filter((page) => /^states\/[a-z]+\/$/.test(page))) {
		const main = pageAt(address).querySelector('main');
		const order = main?.querySelectorAll('h1, h2').map(({ id }) => id) ?? [];
		assert.deepEqual(order.slice(0, 5), ['', 'ask', 'asks', 'known', 'parliament'], address);
		assert.ok(main?.querySelector('copy-text[for="ask-text"]'), address);
	}
});
