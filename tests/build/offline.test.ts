import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'node-html-parser';
import { zipOf } from '../../src/generators/zip.ts';
import { isGathered, isLetter, offlineFile } from '../../src/shared/documents.ts';
import { filesOfCopy } from '../support/offline-copy.ts';
import { buildSite, root } from '../support/site.ts';
import { commandFrom } from '../support/system-packages.ts';

const unzip = commandFrom('unzip', 'unzip');
const name = offlineFile('en');
const top = `${name.replace('.zip', '')}/`;
/** Each site with its origin and path. */
const sites: { web: string; address: string; files: Map<string, Buffer> }[] = [];
before(async () => {
	for (const [url, base] of [
		['https://www.stopclustermunitions.org', '/takeaction/mp/'],
		['https://example.org', '/'],
	] as const) {
		const settings = base === '/' ? { SITE_BASE: base, SITE_URL: url } : {};
		const web = await buildSite(settings);
		sites.push({ web, address: url + base, files: filesOfCopy(join(web, base)) });
	}
});
after(() => sites.forEach(({ web }) => rmSync(web, { recursive: true })));

const first = () => {
	const [site] = sites;
	assert.ok(site);
	return { ...site, folder: join(site.web, 'takeaction/mp') };
};
const pagesOf = (files: Map<string, Buffer>) =>
	[...files].filter(([file]) => file.endsWith('.html')).map(([file, text]) => [file, String(text)]);

test('the ZIP is one folder with a first page that says what it is, and names in ASCII', () => {
	const names = [...first().files.keys()];
	for (const file of names) assert.match(file, /^[\w./-]+$/);
	assert.deepEqual(
		[...new Set(names.map((file) => file.split('/').slice(0, 2).join('/')))].sort(),
		[`${top}START-HERE.html`, `${top}site`],
	);
	assert.deepEqual(names, names.toSorted());
});

test('it holds every page of the site and every document that a page leads to, letters as PDF on A4 alone', () => {
	const { folder, files } = first();
	const all = globSync('**/*.{html,pdf,txt,csv,ics}', { cwd: folder });
	assert.ok(all.length > 1200);
	const wanted = all.filter((file) => file !== '404.html' && !isLetter(file, 'pdf-us-letter'));
	for (const file of wanted) assert.ok(files.has(`${top}site/${file}`), file);
	for (const file of files.keys()) assert.doesNotMatch(file, /pagefind|sitemap|\/robots|\.zip$/);
});

test('every address of every page and style is relative and leads to a file and a part of it', () => {
	for (const { files, address } of sites) {
		const ids = new Map(
			pagesOf(files).map(([file = '', html = '']) => [
				file,
				new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
			]),
		);
		const wrong: string[] = [];
		for (const [file, bytes] of files) {
			if (!/\.(html|css)$/.test(file)) continue;
			const text = String(bytes).replace(/<script type="application\/ld\+json">.*?<\/script>/g, '');
			const found = [...text.matchAll(/\s(?:action|href|src|srcset)="([^"]*)"|url\(([^)]+)\)/g)];
			for (const [, link = '', url = link] of found) {
				if (/^(https?|mailto|data|webcal):/.test(url)) continue;
				const [path = '', part] = url.split('#');
				const target = path ? posix.join(posix.dirname(file), path) : file;
				const state = /^(?:ask|standing|kind|q)=|^top$|^$/;
				const leads = !part || state.test(part) || ids.get(target)?.has(part);
				if (!files.has(target) || !leads) wrong.push(`${file}: ${url}`);
			}
			// What a script reads stands in data-*; nothing may begin at the root of a host.
			const rooted = address.endsWith('/mp/') && /="\/takeaction[^"]*"/.exec(text)?.[0];
			if (rooted) wrong.push(`${file}: ${rooted}`);
		}
		assert.deepEqual(wrong.slice(0, 10), []);
	}
});

test('what is not in the ZIP is on the web, at an address of the site', () => {
	for (const { files, address, web } of sites) {
		const folder = join(web, new URL(address).pathname);
		const outside = new Set<string>();
		for (const [, html = ''] of pagesOf(files)) {
			for (const [, url = ''] of html.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)) {
				if (url.startsWith(address)) outside.add(url.slice(address.length));
			}
		}
		const isElsewhere = (path: string) => isGathered(path) || isLetter(path, 'pdf-us-letter');
		const left = [...outside].filter((path) => path !== name && !isElsewhere(path));
		assert.deepEqual(left, ['']);
		assert.ok(
			outside.has(name) && outside.size > 500,
			'ZIP files, gathered texts, letters on US Letter',
		);
		for (const path of outside) assert.ok(existsSync(join(folder, path)), path);
	}
});

test('no page has a module or a style that waits for a host; its script knows every element', () => {
	const { files } = first();
	const script = String(files.get(`${top}site/_astro/offline.js`));
	assert.doesNotMatch(script, /^\s*(import|export)\b/m);
	const elements = globSync('src/browser/elements/*.ts', { cwd: root });
	for (const file of elements) {
		const [, element = ''] = /([\w-]+)\.ts$/.exec(file) ?? [];
		assert.ok(script.includes(`customElements.define(\`${element}\``), element);
	}
	for (const [file = '', html = ''] of pagesOf(files)) {
		assert.doesNotMatch(html, /type="module"|modulepreload|rel="preload"|<style>/, file);
		assert.match(html, /<link rel="stylesheet" href="[^"]+"><\/head>/, file);
		assert.equal(html.match(/<script src=/g)?.length, 1, file);
		assert.doesNotMatch(html, /data-size| download>/, file);
	}
});

test('the first page leads to home, letter, states and briefing, and to the site on the web', () => {
	const { files, address } = first();
	const main = parse(String(files.get(`${top}START-HERE.html`))).querySelector('main');
	const links = main?.querySelectorAll('a').map((link) => link.getAttribute('href'));
	for (const page of [
		'index.html',
		'letter/index.html',
		'states/index.html',
		'briefing/index.html',
	])
		assert.ok(links?.includes(`site/${page}`), page);
	assert.ok(links?.includes(address));
	assert.match(main?.text ?? '', /made on 23 November 2026/);
});

test('the site offers the ZIP with its size, and has no first page of its own', () => {
	const { folder, web } = first();
	const size = statSync(join(folder, name)).size;
	for (const page of ['data', 'contents']) {
		const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
		const link = parse(html).querySelector(`a[href="/takeaction/mp/${name}"]`);
		const shown = `The whole site, ZIP ${Math.round(size / 1_000_000)} MB`;
		assert.equal(link?.text.trim().replace(/\s+/g, ' '), shown, page);
	}
	assert.deepEqual(globSync('**/start-here*', { cwd: web }), []);
	for (const file of ['sitemap.xml', 'search/titles.json', 'contents/index.html'])
		assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /start-here/);
});

test('the same files give the same ZIP, in any order and time zone', () => {
	const files = [['b.pdf', '%PDF'] as const, ['a/a.html', '<p>'] as const].map(
		([file, text]) => [file, Buffer.from(text)] as const,
	);
	const { TZ } = process.env;
	const [one, other] = [
		['Asia/Kathmandu', files],
		['America/Lima', files.toReversed()],
	] as const;
	const made = [one, other].map(([zone, sorted]) => {
		process.env['TZ'] = zone;
		return Buffer.from(zipOf(new Map(sorted), '2026-11-23')).toString('hex');
	});
	if (TZ === undefined) delete process.env['TZ'];
	else process.env['TZ'] = TZ;
	assert.equal(made[0], made[1]);
});

test(
	'unzip unpacks it whole, into files that others may read',
	{ skip: unzip ? false : 'There is no unzip here, and none can be installed.' },
	() => {
		const { folder, files } = first();
		const out = mkdtempSync(join(tmpdir(), 'unpacked-'));
		execFileSync(unzip ?? '', ['-q', join(folder, name), '-d', out]);
		for (const [file, bytes] of files) {
			assert.ok(readFileSync(join(out, file)).equals(bytes), file);
			assert.equal(statSync(join(out, file)).mode & 0o444, 0o444, file);
		}
		rmSync(out, { recursive: true });
	},
);
