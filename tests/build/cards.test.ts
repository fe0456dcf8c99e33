/** The pictures that go with shared links. */
import assert from 'node:assert/strict';
import { appendFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import type { FinishedPage } from '../../src/generators/finished-pages.ts';
import { buildSite, copyProject } from '../support/site.ts';

const address = 'https://www.stopclustermunitions.org/takeaction/mp/';
let site = '';
let pages: FinishedPage[] = [];
before(async () => {
	site = join(await buildSite(), 'takeaction/mp');
	pages = await readFinishedPages(site);
});
after(() => rmSync(join(site, '../..'), { recursive: true }));

const fileOf = (page: FinishedPage): string => page.image?.replace(address, '') ?? '';
const pictureOf = (page: FinishedPage): Buffer => readFileSync(join(site, fileOf(page)));
const pageOf = (address: string): FinishedPage => {
	const page = pages.find((one) => one.page === address);
	assert.ok(page, address);
	return page;
};

test('each page that is listed has a picture of 1200 by 630 and under 40,000 bytes, with a description', () => {
	for (const page of pages) {
		if (page.canonical === undefined) {
			assert.equal(page.image, undefined);
			continue;
		}
		const png = pictureOf(page);
		assert.equal(png.toString('latin1', 1, 4), 'PNG');
		assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], page.file);
		assert.ok(png.length < 40_000, `${page.file}: ${png.length} bytes`);
		const html = readFileSync(join(site, page.file), 'utf8');
		assert.match(html, /<meta property="og:image:width" content="1200">/);
		assert.match(html, /<meta property="og:image:height" content="630">/);
		const [, description = ''] =
			/<meta property="og:image:alt" content="([^"]*)">/.exec(html) ?? [];
		const [title = ''] = page.title.replaceAll('&', '&amp;').split(': the letter');
		assert.ok(description.includes(title), `${page.file}: ${description}`);
	}
});

test('no two pages share a picture but those of a state, and no other picture is there', () => {
	const files = Map.groupBy(
		pages.filter(({ image }) => image),
		fileOf,
	);
	for (const [file, sharing] of files) {
		const [first = '', second] = sharing.map(({ page }) => page);
		const ofState = first.startsWith('states/') && first !== 'states/';
		assert.equal(second, ofState ? `${first}letter/` : undefined, file);
	}
	const contents = [...files.keys()].map((file) => readFileSync(join(site, file), 'base64'));
	assert.equal(new Set(contents).size, files.size);
	assert.deepEqual(globSync('**/card.png', { cwd: site }).sort(), [...files.keys()].sort());
	assert.equal(fileOf(pageOf('')), 'card.png');
	assert.equal(fileOf(pageOf('states/br/letter/')), 'states/br/card.png');
});

test('other words at the head of a page change its picture, and no other', async () => {
	const copy = copyProject();
	const text = join(copy, 'content/en/brochure.mdx');
	writeFileSync(text, readFileSync(text, 'utf8').replace(/^lede: .*$/m, 'lede: Other words.'));
	appendFileSync(join(copy, 'content/en/about.mdx'), '\nA sentence that no picture shows.\n');
	const changed = await buildSite({}, copy);
	const cards = (folder: string) =>
		globSync('**/card.png', { cwd: folder })
			.sort()
			.map((file) => [file, readFileSync(join(folder, file), 'base64')] as const);
	const before = cards(site);
	const after = cards(join(changed, 'takeaction/mp'));
	assert.deepEqual(
		after.filter(([, content], index) => content !== before[index]?.[1]).map(([file]) => file),
		['brochure/card.png'],
	);
	for (const folder of [copy, changed]) rmSync(folder, { recursive: true });
});
