import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rmSync } from 'node:fs';
import { buildSite, textOf } from '../support/site.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const buildFor = async (date: string) => {
	const folder = await buildSite({ SITE_DATE: date });
	folders.push(folder);
	return (page: string) => textOf(join(folder, 'takeaction/mp', page, 'index.html'));
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
