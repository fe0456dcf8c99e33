import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { colours } from '../../../src/generators/pictures/colours.ts';
import { readFinishedPages } from '../../../src/generators/finished-pages.ts';
import { sitemapOf } from '../../../src/generators/sitemap.ts';
import { scriptJson } from '../../../src/generators/escape.ts';
import { root } from '../../support/site.ts';

const page = (canonical: string, languages: Record<string, string> = {}) => ({
	canonical,
	alternates: Object.entries(languages).map(([tag, address]) => ({ tag, address })),
});
const entries = (sitemap: string) => sitemap.split('<url>\n').slice(1).join('');

test('a finished page is read for its head, its heading and what it lacks', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'pages-'));
	const write = (file: string, head: string, body: string, lang = 'en') => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
		writeFileSync(join(folder, file), html);
	};
	const canonical = '<link rel="canonical" href="https://example.org/fr/a/?b&amp;c">';
	const other = '<link rel="alternate" hreflang="en" href="https://example.org/a/">';
	const image = '<meta property="og:image" content="https://example.org/fr/a/card.png">';
	write(
		'fr/a/index.html',
		canonical + other + image,
		'<main><h1>Un\n <b>titre</b></h1><p class="lede">Un\n<b>chapeau</b></p>\u27e6x\u27e7</main>',
		'fr',
	);
	write('404.html', `<meta name="robots" content="noindex">${canonical}`, '<main>Nothing</main>');
	const pages = await readFinishedPages(folder);
	assert.equal((await pages[1]?.main())?.querySelector('b')?.text, 'titre');
	const { file: first } = pages[0] ?? {};
	assert.deepEqual([first, pages[0]?.canonical], ['404.html', undefined]);
	assert.deepEqual(
		{ ...pages[1], main: undefined },
		{
			file: 'fr/a/index.html',
			page: 'a/',
			language: 'fr',
			title: 'Un titre',
			lede: 'Un chapeau',
			image: 'https://example.org/fr/a/card.png',
			canonical: 'https://example.org/fr/a/?b&c',
			alternates: [{ tag: 'en', address: 'https://example.org/a/' }],
			gaps: ['x'],
			main: undefined,
		},
	);
});

test('a sitemap lists pages in the order of their addresses, and signs of XML as entities', () => {
	const pages = [page('https://example.org/b/'), page('https://example.org/a/?b&c')];
	assert.equal(
		entries(sitemapOf(pages)),
		'<loc>https://example.org/a/?b&amp;c</loc>\n</url>\n<loc>https://example.org/b/</loc>\n</url>\n</urlset>\n',
	);
});

test('a sitemap leaves out pages without a canonical address', () => {
	assert.equal(entries(sitemapOf([{ canonical: undefined, alternates: [] }])), '');
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

test('pictures have the colours of the site', () => {
	const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
	for (const [name, colour] of Object.entries(colours)) {
		assert.match(tokens, new RegExp(`--color-${name}: ${colour};`));
	}
});
