import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { hashOf, metaPolicy, withStyles } from '../../src/generators/hosting/policy.ts';
import { filesOfCopy } from '../support/offline-copy.ts';
import { buildSite } from '../support/site.ts';

let folder = '';
before(async () => {
	folder = await buildSite({ SITE_META_POLICY: '1' });
});
after(() => rmSync(folder, { recursive: true }));

/** The policy of a page: it allows the styles that stand in it. */
const meta = (text: string): string => {
	const [, style = ''] = /<style>([^<]*)<\/style>/.exec(text) ?? [];
	const content = withStyles(metaPolicy({ SITE_META_POLICY: '1' }) ?? '', [hashOf(style)]);
	return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
};
const html = (page: string) => readFileSync(join(folder, 'takeaction/mp', page), 'utf8');

test('for a host without headers each page carries the policy before all it loads', () => {
	const pages = globSync('**/*.html', { cwd: join(folder, 'takeaction/mp') });
	assert.ok(pages.length > 400);
	for (const page of pages) {
		const text = html(page);
		assert.ok(text.includes(`<meta charset="utf-8">${meta(text)}`), page);
	}
});

test('the policy costs a page at most 150 bytes, and the hash of its styles 70 more', () => {
	const page = html('index.html');
	const size = (text: string) => brotliCompressSync(text).length;
	const withoutHash = page.replace(/ 'sha256-[^']+'/, '');
	assert.notEqual(withoutHash, page);
	const bytes = size(withoutHash) - size(page.replace(meta(page), ''));
	assert.ok(bytes <= 150, `${bytes} bytes`);
	assert.ok(size(page) - size(withoutHash) <= 70);
});

test('a page of the copy for disks carries none: there it would refuse all files', () => {
	for (const [name, bytes] of filesOfCopy(join(folder, 'takeaction/mp'))) {
		if (name.endsWith('.html')) assert.doesNotMatch(String(bytes), /Security-Policy/, name);
	}
});
