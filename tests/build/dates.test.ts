import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readFileSync, rmSync } from 'node:fs';
import { buildSite, textOf } from '../support/site.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Where the pages lie of a site built as of a date. */
const fileFor = async (date: string) => {
	const folder = await buildSite({ SITE_DATE: date });
	folders.push(folder);
	return (page: string) => join(folder, 'takeaction/mp', page, 'index.html');
};

const buildFor = async (date: string) => {
	const file = await fileFor(date);
	return (page: string) => textOf(file(page));
};

test('as of 1 March 2011 the letter says what the letter of 2011 said', async () => {
	const page = await buildFor('2011-03-01');
	const letter = page('letter/');
	assert.match(letter, /108 states have joined the Convention on Cluster Munitions\./);
	assert.match(
		letter,
		/the Second Meeting of States Parties, 12 to 16 September 2011, Beirut, Lebanon, a country that still suffers from uncleared cluster munitions\./,
	);
	assert.match(letter, /in force since 1 August 2010/);
	assert.doesNotMatch(letter, /not known to us/);
	assert.match(
		page(''),
		/108 states have joined the Convention on Cluster Munitions\. 89 have not\./,
	);
	assert.match(page('states/'), /52 are States Parties, 56 have signed/);
});

test('the counts follow the date of the site', async () => {
	const page = await buildFor('2025-03-06');
	assert.match(page(''), /123 states have joined .* 74 have not\./);
	assert.match(page('letter/'), /123 states have joined/);
	assert.match(page('states/'), /123 states have joined: 111 are States Parties, 12 have signed/);
});

test('beside each figure in a text that nobody has checked for a year stands since when', async () => {
	const file = await fileFor('2029-01-01');
	for (const page of ['brochure/', 'briefing/']) {
		assert.match(textOf(file(page)), /\d \(not checked since \d+ \w+ 20\d\d\)[ ,.;]/);
		const html = readFileSync(file(page), 'utf8');
		const figures = html.match(/class="fact"/g) ?? [];
		const notes = html.match(/class="fact"[^>]*>[^<]*<\/a><small> \(not checked since /g) ?? [];
		assert.ok(figures.length > 3, page);
		assert.equal(notes.length, figures.length, page);
	}
});
