import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { buildSite, testDate } from '../support/site.ts';

const origin = 'https://www.stopclustermunitions.org';
const base = '/takeaction/mp/';
let web = '';
let atRoot = '';
before(async () => {
	web = await buildSite();
	atRoot = await buildSite({ SITE_BASE: '/', SITE_URL: 'https://example.org' });
});
after(() => [web, atRoot].forEach((folder) => rmSync(folder, { recursive: true })));

const read = (file: string, folder = web) => readFileSync(join(folder, file), 'utf8');
/** Whether an address of the site leads to a file of the build. */
const isThere = (address: string) =>
	address.startsWith(origin) &&
	existsSync(join(web, address.slice(origin.length).replace(/\/$/, '/index.html')));
const pages = () =>
	globSync(`${base.slice(1)}**/*.html`, { cwd: web })
		.map((file) => ({ file, head: parse(read(file)) }))
		.filter(({ file }) => !file.endsWith('404.html'));
type Page = ReturnType<typeof pages>[number];
const canonical = ({ head }: Page) =>
	head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const property = ({ head }: Page, name: string) =>
	head.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');

test('every page but that for missing addresses has a canonical address: its own', () => {
	for (const page of pages()) {
		assert.equal(canonical(page), `${origin}/${page.file.replace('index.html', '')}`);
	}
	assert.doesNotMatch(read('404.html'), /canonical|og:|ld\+json/);
});

test('the sitemap lists the canonical pages, all and no others', () => {
	const sitemap = read(`${base}sitemap.xml`);
	const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
	assert.deepEqual(listed, pages().map(canonical).sort());
	assert.ok(listed.length > 400);
});

test('the sitemap is sound XML', () => {
	const open: string[] = [];
	const body = read(`${base}sitemap.xml`).replace(
		/^<\?xml version="1.0" encoding="UTF-8"\?>\n/,
		'',
	);
	for (const [, end, name = '', alone] of body.matchAll(/<(\/?)([a-z:]+)[^<>]*?(\/?)>/g)) {
		if (end) assert.equal(open.pop(), name);
		else if (!alone) open.push(name);
	}
	assert.deepEqual(open, []);
	assert.doesNotMatch(body.replace(/<[^<>]+>/g, ''), /[<>]|&(?!amp;|lt;|quot;)/);
});

test('robots.txt allows everything and names the sitemap, wherever the site lies', () => {
	const text = (address: string) => `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;
	assert.equal(read('robots.txt'), text(origin + base));
	assert.equal(read('robots.txt', atRoot), text('https://example.org/'));
	assert.ok(existsSync(join(atRoot, 'sitemap.xml')));
});

test('security.txt has the fields of RFC 9116 and ends within a year', () => {
	const fields = new Map(
		read('.well-known/security.txt')
			.trim()
			.split('\n')
			.filter((line) => !line.startsWith('#'))
			.map((line) => line.split(/: (.*)/) as [string, string]),
	);
	assert.deepEqual([...fields.keys()], ['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
	assert.equal(fields.get('Contact'), 'mailto:info@icblcmc.org');
	assert.equal(fields.get('Canonical'), `${origin}/.well-known/security.txt`);
	assert.equal(fields.get('Preferred-Languages'), 'en');
	assert.match(fields.get('Expires') ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
	const days = (Date.parse(fields.get('Expires') ?? '') - Date.parse(testDate)) / 86_400_000;
	assert.ok(days > 0 && days < 366, `${days} days`);
	assert.match(read('.well-known/security.txt', atRoot), /^Canonical: https:\/\/example\.org\/\./m);
});

test('sha256sum finds every published file in SHA256SUMS, and each as it was', () => {
	for (const folder of [web, atRoot]) {
		execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
		const named = read('SHA256SUMS', folder)
			.trim()
			.split('\n')
			.map((line) => line.slice(66));
		const published = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
		assert.deepEqual(named, published.filter((file) => file !== 'SHA256SUMS').sort());
	}
});

test('what a shared link shows is on each page, and its picture is there', () => {
	const seen = new Set<string | undefined>();
	for (const page of pages()) {
		const { head, file } = page;
		assert.equal(property(page, 'url'), canonical(page));
		const description = head.querySelector('meta[name="description"]')?.getAttribute('content');
		assert.equal(property(page, 'description'), description);
		assert.ok(head.querySelector('title')?.text.includes(property(page, 'site_name') ?? '?'), file);
		assert.match(property(page, 'type') ?? '', /^(website|article)$/);
		assert.equal(property(page, 'locale'), 'en_GB');
		assert.ok(isThere(property(page, 'image') ?? ''), file);
		assert.ok(property(page, 'image:alt'), file);
		assert.match(read(file), /<meta name="twitter:card" content="summary_large_image">/);
		assert.ok(!seen.has(property(page, 'title')), file);
		seen.add(property(page, 'title'));
	}
});

/** Every value of an object, however deep, with its key. */
const valuesIn = (data: unknown, key = ''): [string, unknown][] =>
	data && typeof data === 'object'
		? Object.entries(data).flatMap(([name, value]) => valuesIn(value, name))
		: [[key, data]];

test('structured data can be read, and its addresses exist', () => {
	for (const page of pages()) {
		const scripts = page.head.querySelectorAll('script[type="application/ld+json"]');
		assert.equal(scripts.length, 1, page.file);
		const data = JSON.parse(scripts[0]?.rawText ?? '');
		assert.equal(data['@context'], 'https://schema.org');
		for (const [key, value] of valuesIn(data)) {
			assert.ok(value !== undefined && value !== '', `${page.file}: ${key}`);
			const own = (key === 'url' || key === 'item') && value !== 'https://icblcmc.org';
			if (own) assert.ok(isThere(String(value)), `${page.file}: ${String(value)}`);
		}
		const types = (data['@graph'] ?? [data]).map((part: Record<string, unknown>) => part['@type']);
		if (canonical(page) === origin + base) assert.deepEqual(types, ['WebSite']);
		else {
			assert.match(types[0], /^(Article|WebPage)$/);
			assert.equal(types[1], 'BreadcrumbList');
			const { itemListElement: steps } = data['@graph'][1];
			assert.equal(steps.at(-1).item, canonical(page));
		}
	}
});

test('the trail of a page leads over the pages above it', () => {
	const [page] = pages().filter(({ file }) => file.endsWith('about/sources/all/index.html'));
	const data = JSON.parse(page?.head.querySelector('script[type*="ld"]')?.rawText ?? '');
	assert.deepEqual(
		data['@graph'][1].itemListElement.map(({ item }: { item: string }) =>
			item.slice((origin + base).length),
		),
		['', 'about/', 'about/sources/', 'about/sources/all/'],
	);
});

test('the icons are what their names say', async () => {
	assert.match(read(`${base}favicon.svg`), /^<svg[^>]*>.*prefers-color-scheme:dark/);
	const ico = readFileSync(join(web, 'favicon.ico'));
	assert.deepEqual([...ico.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
	const picture = ico.subarray(ico.readUInt32LE(18));
	assert.equal(picture.length, ico.readUInt32LE(14));
	const small = await sharp(picture).metadata();
	assert.deepEqual(
		[small.format, small.width, small.height, small.hasAlpha],
		['png', 32, 32, true],
	);
	const large = await sharp(join(web, base, 'apple-touch-icon.png')).metadata();
	assert.deepEqual(
		[large.format, large.width, large.height, large.hasAlpha],
		['png', 180, 180, false],
	);
	assert.match(
		read(`${base}index.html`),
		/<link rel="apple-touch-icon" href="\/takeaction\/mp\/apple-touch-icon\.png">/,
	);
});
