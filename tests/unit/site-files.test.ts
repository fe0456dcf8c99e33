import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { card } from '../../src/generators/pictures/card.ts';
import { colours } from '../../src/generators/pictures/colours.ts';
import { sitemapOf } from '../../src/generators/sitemap.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { scriptJson } from '../../src/generators/escape.ts';
import { root } from '../support/site.ts';

const page = (address: string, languages: Record<string, string> = {}, more = '') =>
	`<html><head><link rel="canonical" href="${address}">${Object.entries(languages)
		.map(([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${href}">`)
		.join('')}${more}</head></html>`;
const entries = (sitemap: string) => sitemap.split('<url>\n').slice(1).join('');

test('a sitemap lists pages in the order of their addresses, and signs of XML as entities', () => {
	const pages = [page('https://example.org/b/'), page('https://example.org/a/?b&amp;c')];
	assert.equal(
		entries(sitemapOf(pages)),
		'<loc>https://example.org/a/?b&amp;c</loc>\n</url>\n<loc>https://example.org/b/</loc>\n</url>\n</urlset>\n',
	);
});

test('a sitemap leaves out pages without a canonical address and those not to be listed', () => {
	const hidden = page('https://example.org/x/', {}, '<meta name="robots" content="noindex">');
	assert.equal(entries(sitemapOf(['<head></head>', hidden])), '');
});

test('a sitemap names the languages that a page has, and none that it lacks', () => {
	const [en, fr, ar] = ['', 'fr/', 'ar/'].map((path) => `https://example.org/${path}`);
	const languages = { en: `${en}a/`, fr: `${fr}a/`, ar: `${ar}a/` };
	const found = entries(sitemapOf([page(`${en}a/`, languages), page(`${fr}a/`, languages)]));
	assert.equal(found.match(/<xhtml:link rel="alternate" hreflang="en"/g)?.length, 2);
	assert.equal(found.match(/<xhtml:link rel="alternate" hreflang="fr"/g)?.length, 2);
	assert.doesNotMatch(found, /"ar"/);
	assert.doesNotMatch(sitemapOf([page(`${en}a/`, languages)]), /<xhtml:link/);
});

test('a text that ends a script does not end the one it stands in', () => {
	const data = { headline: 'What </script><script>alert(1)</script> does' };
	assert.doesNotMatch(scriptJson(data), /</);
	assert.deepEqual(JSON.parse(scriptJson(data)), data);
});

test('the picture of shared links has the colours of the site, and few bytes on any day', async () => {
	const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
	for (const [name, colour] of Object.entries(colours)) {
		assert.match(tokens, new RegExp(`--color-${name}: light-dark\\(${colour},`));
	}
	const { states } = readFacts(root);
	for (const day of ['2007-01-01', '2011-03-01', '2026-11-23']) {
		assert.ok((await card(states, day)).length <= 60_000, day);
	}
});
