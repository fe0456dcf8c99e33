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

const stylesIn = (text: string): string[] =>
	[...text.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) => style);

/** The policy of a page: it allows the styles that stand in it. */
const meta = (text: string): string => {
	const content = withStyles(
		metaPolicy({ SITE_META_POLICY: '1' }) ?? '',
		stylesIn(text).map(hashOf),
	);
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

test('the policy costs a page at most 150 bytes, and each hash of its styles 70 more', () => {
	const size = (text: string) => brotliCompressSync(text).length;
	// One change to a page moves its packed size by some bytes either way: the middle page counts.
	const middle = (values: number[]) => values.toSorted((one, other) => one - other)[2] ?? NaN;
	const costs = ['', 'letter/', 'states/', 'states/lb/', 'briefing/'].map((path) => {
		const page = html(`${path}index.html`);
		const withoutHashes = page.replaceAll(/ 'sha256-[^']+'/g, '');
		assert.notEqual(withoutHashes, page);
		const policy = size(withoutHashes) - size(page.replace(meta(page), ''));
		return { policy, hash: (size(page) - size(withoutHashes)) / stylesIn(page).length };
	});
	const shown = JSON.stringify(costs);
	assert.ok(middle(costs.map(({ policy }) => policy)) <= 150, shown);
	assert.ok(middle(costs.map(({ hash }) => hash)) <= 70, shown);
});

test('a page of the copy for disks carries none: there it would refuse all files', () => {
	for (const [name, bytes] of filesOfCopy(join(folder, 'takeaction/mp'))) {
		if (name.endsWith('.html')) assert.doesNotMatch(String(bytes), /Security-Policy/, name);
	}
});
