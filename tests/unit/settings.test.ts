import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fieldSize, markRadius, placeOf } from '../../src/generators/pictures/dot-field.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { siteAddress } from '../../src/generators/site-address.ts';
import { siteDate } from '../../src/content/read/site-date.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { copyProject, root } from '../support/site.ts';

test('the site lies at /takeaction/mp/ unless it is told otherwise', () => {
	assert.deepEqual(siteAddress({}), {
		url: 'https://www.stopclustermunitions.org',
		base: '/takeaction/mp/',
		outDir: './dist/takeaction/mp/',
	});
	assert.equal(siteAddress({ SITE_BASE: '/' }).outDir, './dist/');
});

test('a wrong address says what to write', () => {
	assert.throws(() => siteAddress({ SITE_URL: 'https://example.org/mp' }), {
		message:
			'SITE_URL is "https://example.org/mp". Write an origin without a path: https://example.org',
	});
	assert.throws(() => siteAddress({ SITE_BASE: 'mp' }), {
		message: 'SITE_BASE is "mp". Write a path with a slash at both ends: /takeaction/mp/',
	});
});

test('a wrong date says how a date is written', () => {
	assert.equal(siteDate({ SITE_DATE: '2011-03-01' }), '2011-03-01');
	for (const date of ['1 March 2011', '2011-02-30', '2011-3-1']) {
		assert.throws(() => siteDate({ SITE_DATE: date }), {
			message: `SITE_DATE is "${date}". Write a day as YYYY-MM-DD: 2026-11-23`,
		});
	}
});

test('in the field no two dots touch, and every state has one', () => {
	const { width, height } = fieldSize;
	const places = readFacts(root).states.map(({ iso2 }) => ({ iso2, ...placeOf(iso2) }));
	for (const [index, one] of places.entries()) {
		assert.ok(one.x > markRadius && one.x < width - markRadius, one.iso2);
		assert.ok(one.y > markRadius && one.y < height - markRadius, one.iso2);
		for (const other of places.slice(index + 1)) {
			const distance = Math.hypot(one.x - other.x, one.y - other.y);
			assert.ok(distance >= 2 * markRadius, `${one.iso2} and ${other.iso2}: ${distance}`);
		}
	}
	assert.throws(() => placeOf('XX'), { message: /^The state XX has no place .* npm run dots\.$/ });
});

test('the field is the one that npm run dots lays out, whatever the order of the states', () => {
	const copy = copyProject();
	const states = join(copy, 'content/facts/states.yaml');
	const [head = '', ...entries] = readFileSync(states, 'utf8').split(/^(?=- )/m);
	writeFileSync(states, head + entries.reverse().join(''));
	const file = 'src/generators/pictures/dot-field.json';
	writeFileSync(join(copy, file), '{"width":0,"height":0,"places":{}}');
	execFileSync(process.execPath, ['scripts/dots.ts'], { cwd: copy });
	const read = (folder: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	assert.deepEqual(read(copy), read(root));
	rmSync(copy, { recursive: true });
});

test('dates and numbers are written as readers of each language expect', () => {
	const { date, dayParts, number } = formatsOf('en');
	assert.equal(date('2026-11-23'), '23 November 2026');
	assert.equal(date('2025-09'), 'September 2025');
	assert.equal(date('2024'), '2024');
	assert.deepEqual(dayParts('2011-09-12', '2011-09-16'), { start: '12', end: '16 September 2011' });
	assert.deepEqual(dayParts('2022-08-30', '2022-09-02'), {
		start: '30 August',
		end: '2 September 2022',
	});
	assert.deepEqual(dayParts('2020-11-25', '2021-09-21'), {
		start: '25 November 2020',
		end: '21 September 2021',
	});
	assert.equal(number(179000000), '179,000,000');
	assert.equal(number('10-40'), '10–40');
	assert.equal(formatsOf('ar').number(124), '124');
});
