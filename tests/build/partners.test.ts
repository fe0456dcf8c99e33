import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { buildSite } from '../support/site.ts';

test('the lines for the sites of partners are a link and a picture that are there, without a script', async () => {
	const web = await buildSite();
	const page = parse(readFileSync(join(web, 'takeaction/mp/letter/partners/index.html'), 'utf8'), {
		// Else what stands in a pre is words.
		blockTextElements: { script: true, style: true },
	});
	const lines = page.querySelectorAll('.embed code').map((code) => code.text);
	assert.equal(lines.length, 2);
	for (const html of lines) {
		assert.equal(html.split('\n').length, 3);
		const embedded = parse(html);
		assert.doesNotMatch(html, /<script|\son\w+=/);
		const addresses = [
			...embedded.querySelectorAll('a').map((link) => link.getAttribute('href') ?? ''),
			...embedded.querySelectorAll('img').map((picture) => picture.getAttribute('src') ?? ''),
		];
		for (const address of addresses) {
			const { origin, pathname } = new URL(address);
			assert.equal(origin, 'https://www.stopclustermunitions.org');
			assert.ok(existsSync(join(web, pathname)), address);
		}
	}
	const picture = parse(lines[1] ?? '').querySelector('img');
	assert.match(picture?.getAttribute('alt') ?? '', /Write to your member of parliament/);
	assert.match(parse(lines[0] ?? '').text, /Write to your member of parliament/);
});
