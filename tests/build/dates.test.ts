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
	for (const [date, party, signatory, joined] of [
		['2010-11-10', 46, 62, 108],
		['2020-09-15', 110, 13, 123],
		['2025-03-06', 111, 12, 123],
		['2025-09-05', 112, 12, 124],
	] as const) {
		const page = await buildFor(date);
		assert.match(
			page(''),
			new RegExp(`${joined} states have joined .* ${197 - joined} have not\\.`),
		);
		assert.match(page('letter/'), new RegExp(`${joined} states have joined`));
		assert.match(
			page('states/'),
			new RegExp(
				`${joined} states have joined: ${party} are States Parties, ${signatory} have signed`,
			),
		);
	}
});
