import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { nginxPath } from '../support/find-nginx.ts';
import { isText, typeOf } from '../../src/generators/hosting/file-types.ts';
import { headersFile } from '../../src/generators/hosting/headers-file.ts';
import { everywhere, headersOf } from '../../src/generators/hosting/headers.ts';
import type { Headers } from '../../src/generators/hosting/headers.ts';
import { stylesOf, withStyles } from '../../src/generators/hosting/policy.ts';
import { buildRealSite, buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';
import type { WebServer } from '../support/nginx-server.ts';
import { readPage } from './links.ts';

// The real origin is also a source that pages name.
const sites = [
	{ base: '/takeaction/mp/', published: 'https://site.example', build: buildRealSite },
	{ base: '/', published: 'https://example.org', build: buildSite },
];
const skip = nginxPath() ? false : 'There is no nginx here.';

for (const { base, published, build } of sites) {
	suite(`at ${base}`, { skip }, () => {
		let folder = '';
		let server: WebServer;
		/** Addresses of all files below the root: pages by the address that visitors know. */
		let files: string[] = [];
		/** Hashes of the styles in the pages. */
		let styles: string[] = [];
		before(async () => {
			folder = await build({ SITE_BASE: base, SITE_URL: published });
			styles = stylesOf(join(folder, base));
			addSamples(folder, base);
			server = await serve(folder, { SITE_BASE: base });
			files = globSync('**/*.*', { cwd: folder })
				.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
				.sort();
		});
		after(async () => {
			await server?.close();
			rmSync(folder, { recursive: true });
		});

		const get = (path: string, headers: Record<string, string> = {}) =>
			fetch(server.origin + path, { headers, redirect: 'manual' });
		const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
		/** Headers of the table, in whose policy the styles of the site are allowed. */
		const sent = (headers: Headers): Headers => {
			const { 'Content-Security-Policy': policy = '' } = headers;
			return {
				...headers,
				'Content-Security-Policy': withStyles(policy, styles),
			};
		};
		const headersAt = (path: string) =>
			sent(path.startsWith(base) ? headersOf(path.slice(base.length)) : everywhere);
		const pages = () => files.filter((path) => fileOf(path).endsWith('.html'));

		test('every file is there, with its type, the headers of the table, and compressed', async () => {
			assert.ok(files.length > 700);
			for (const path of files) {
				const answer = await get(path);
				const type = typeOf(fileOf(path));
				assert.equal(answer.status, 200, path);
				assert.equal(answer.headers.get('content-type')?.split(';')[0], type, path);
				assertHeaders(answer, headersAt(path));
				const content = readFileSync(fileOf(path));
				assert.deepEqual(Buffer.from(await answer.arrayBuffer()), content, path);
				const text = type !== undefined && isText(type);
				if (text) assert.match(answer.headers.get('content-type') ?? '', /; charset=utf-8$/, path);
				if (text && content.length < 500) continue;
				assert.equal(answer.headers.get('content-encoding'), text ? 'gzip' : null, path);
				if (text) assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i, path);
			}
		});

		test('files whose names change with their content are kept for a year, no others', async () => {
			const kept = new Set<string>();
			for (const path of files) {
				const caching = (await get(path)).headers.get('cache-control') ?? '';
				if (/max-age=31536000, immutable/.test(caching)) kept.add(path);
				else assert.equal(caching, 'no-cache', path);
			}
			const named = files.filter((path) => /[._][\w-]{7,}\.(js|css|woff2|pf_\w+)$/.test(path));
			assert.deepEqual(
				[...kept],
				named.filter((path) => !path.endsWith('.pf_meta')),
			);
		});

		test('a page is asked for again, and not sent again where it is the same', async () => {
			for (const path of pages()) {
				const tag = (await get(path)).headers.get('etag') ?? '';
				const again = await get(path, { 'If-None-Match': tag });
				assert.equal(again.status, 304, path);
				assert.equal(await again.text(), '', path);
				assertHeaders(again, headersAt(path));
			}
		});

		test('what is missing is answered with 404, our page, and all headers', async () => {
			const missing = ['nowhere/', 'nowhere', 'letter/nowhere.html', '_astro/old.js', '_astro/'];
			const paths = [...missing.map((path) => base + path), '/nowhere/', '/.well-known/'];
			if (base !== '/') paths.push('/takeaction/');
			const page = readFileSync(join(folder, '404.html'), 'utf8');
			for (const path of paths) {
				const answer = await get(path);
				assert.equal(answer.status, 404, path);
				assert.equal(await answer.text(), page, path);
				assertHeaders(answer, sent(everywhere));
			}
		});

		test('no link of any page is redirected or broken, or leaves the path of the site', async () => {
			const read = new Map<string, Set<string>>();
			const links = new Map<string, string>();
			for (const path of pages()) {
				const address = published + path;
				const html = await (await get(path)).text();
				const { ids, addresses, inline } = readPage(html, address, styles);
				assert.deepEqual(inline, [], path);
				read.set(path, ids);
				for (const link of addresses) {
					if (new URL(link).origin === published) links.set(link, path);
				}
			}
			assert.ok(links.size > 400);
			const answered = new Set<string>();
			for (const [link, from] of links) {
				const { pathname, hash } = new URL(link);
				const problem = `${link} on ${from}`;
				assert.ok(pathname.startsWith(base) || pathname === from, `${problem} leaves the site`);
				if (!answered.has(pathname)) assert.equal((await get(pathname)).status, 200, problem);
				answered.add(pathname);
				const id = decodeURIComponent(hash.slice(1));
				// In HTML this leads to the top of any page.
				if (id && id !== 'top')
					assert.ok(read.get(pathname)?.has(id), `${problem} names no place there`);
			}
		});

		test('the root, and the path without its slash, lead to the site', async () => {
			const root = await get('/');
			assert.equal(root.status, 200);
			if (base === '/') return;
			assert.match(await root.text(), /http-equiv="refresh" content="0; url=\/takeaction\/mp\/"/);
			const answer = await get('/takeaction/mp');
			assert.equal(answer.status, 301);
			assert.equal(new URL(answer.headers.get('location') ?? '', server.origin).pathname, base);
			assert.match(answer.headers.get('location') ?? '', /^\//);
		});

		test('the root holds _headers for the path of the site', () => {
			assert.ok(styles.length > 5);
			const text = readFileSync(join(folder, '_headers'), 'utf8');
			assert.equal(text, withStyles(headersFile(base), styles));
			// The limit of Cloudflare Pages.
			assert.ok(text.split('\n').every((line) => line.length <= 2000));
		});
	});
}

/** Every header of the table, and none of its others. */
const assertHeaders = (answer: Response, expected: Headers) => {
	const names = [...Object.keys(everywhere), 'Access-Control-Allow-Origin'];
	for (const name of names) {
		assert.equal(answer.headers.get(name), expected[name] ?? null, `${name} of ${answer.url}`);
	}
};

/** Files of the kinds that hosts must know, whether or not the site has one. */
const addSamples = (folder: string, base: string) => {
	const samples = ['sample.xml', 'sample.webmanifest'];
	const data = ['sample.json', 'sample.csv', 'sample.ics', 'sample.pdf', 'sample.docx'];
	for (const file of [...samples, ...data.map((name) => `${base.slice(1)}data/${name}`)]) {
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), 'cluster munitions '.repeat(50), { flag: 'wx' });
	}
};
