import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { headersFile } from '../../../src/generators/hosting/headers-file.ts';
import { everywhere, groups, headersOf } from '../../../src/generators/hosting/headers.ts';
import type { Headers } from '../../../src/generators/hosting/headers.ts';
import { hostFiles } from '../../../src/generators/hosting/host-files.ts';
import { netlifyFile } from '../../../src/generators/hosting/netlify.ts';
import { metaPolicy, policy } from '../../../src/generators/hosting/policy.ts';
import {
	caddyHeaders,
	cloudfrontHeaders,
	netlifyHeaders,
	nginxHeaders,
} from '../../support/hosts.ts';
import { otherLanguages } from '../../../src/i18n/languages.ts';
import { root } from '../../support/site.ts';

/** A path in each group, and others. */
const paths = [
	'',
	'letter/',
	'search/titles.json',
	'pagefind/pagefind.js',
	'nowhere/_astro/',
	...groups.flatMap(({ folders }) => folders.map((folder) => `${folder}file.js`)),
];
const bases = ['/', '/takeaction/mp/'];

const sorted = (headers: Headers) => Object.entries(headers).sort();
const files = (base: string, name: string) => hostFiles(base)[name] ?? '';

test('the files for hosts are those of the table: after a change type npm run hosting', () => {
	for (const [name, text] of Object.entries(hostFiles('/takeaction/mp/'))) {
		const written = readFileSync(join(root, 'hosting', name), 'utf8');
		assert.match(written, /style-src 'self'( 'sha256-[\w+/]{43}=')+;/, name);
		// The styles are those of the site at that time.
		assert.equal(written.replaceAll(/ 'sha256-[^']+'/g, ''), text, name);
	}
	assert.equal(readFileSync(join(root, 'netlify.toml'), 'utf8'), netlifyFile('/takeaction/mp/'));
});

test('Netlify answers for a missing address with the page of its language', () => {
	for (const base of bases) {
		const rules = netlifyFile(base)
			.split('[[redirects]]')
			.slice(1)
			.map(
				(rule) =>
					new Map(
						[...rule.matchAll(/^(\w+) = "?([^"\n]+)"?$/gm)].map(([, key, value]) => [key, value]),
					),
			);
		/** The page of the first rule that fits: Netlify looks for the file itself before. */
		const pageAt = (path: string) => {
			const fits = (from = '') => from.endsWith('/*') && path.startsWith(from.slice(0, -1));
			return rules
				.find((rule) => fits(rule.get('from')) && rule.get('status') === '404')
				?.get('to');
		};
		for (const language of otherLanguages) {
			assert.equal(pageAt(`${base}${language}/nowhere/`), `${base}${language}/404.html`);
			assert.equal(
				pageAt(`${base}${language}/states/nowhere/a.pdf`),
				`${base}${language}/404.html`,
			);
		}
		for (const path of ['nowhere/', 'frame/', 'states/fr/nowhere/', ''])
			assert.equal(pageAt(base + path), undefined);
		assert.equal(
			rules.some((rule) => rule.has('force')),
			false,
		);
	}
});

for (const [name, read] of [
	['nginx.conf', nginxHeaders],
	['Caddyfile', caddyHeaders],
	['cloudfront.json', cloudfrontHeaders],
] as const) {
	test(`${name} gives each path exactly the headers of the table`, () => {
		for (const base of bases) {
			const headersAt = read(files(base, name));
			for (const path of paths) {
				assert.deepEqual(sorted(headersAt(base + path)), sorted(headersOf(path)), base + path);
			}
			assert.deepEqual(sorted(headersAt('/robots.txt')), sorted(everywhere));
		}
	});
}

test('_headers gives them too, but for caching; a policy that hosts join with a comma is none to browsers', () => {
	for (const base of bases) {
		const headersAt = netlifyHeaders(headersFile(base));
		for (const path of paths) {
			const expected = { ...headersOf(path) };
			if (expected['Cache-Control'] === 'no-cache') delete expected['Cache-Control'];
			if (expected['Cross-Origin-Resource-Policy'] === 'cross-origin')
				expected['Cross-Origin-Resource-Policy'] = 'same-origin, cross-origin';
			assert.deepEqual(sorted(headersAt(base + path)), sorted(expected), base + path);
		}
	}
});

test('_headers keeps within the limits of its hosts', () => {
	const lines = headersFile('/takeaction/mp/').split('\n');
	assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
	assert.ok(lines.every((line) => line.length <= 2000));
});

test('no folder is in two groups of the table', () => {
	const folders = groups.flatMap((group) => group.folders);
	for (const folder of folders) {
		assert.deepEqual(
			folders.filter((other) => folder.startsWith(other)),
			[folder],
		);
	}
});

test('the policy of a page is that of the header, without what only a header can say', () => {
	assert.equal(metaPolicy({}), undefined);
	const inPage = metaPolicy({ SITE_META_POLICY: '1' })?.split(';') ?? [];
	assert.deepEqual([...inPage, "frame-ancestors 'none'"], policy.split('; '));
});
