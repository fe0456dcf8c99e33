import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFacts } from '../../../src/content/read/read-facts.ts';
import { fieldSize, markRadius, placeOf } from '../../../src/generators/pictures/dot-field.ts';
import { copyProject, fixture, root } from '../../support/site.ts';

test('in the field no two dots touch, and every state has one', () => {
	const { width, height } = fieldSize;
	const places = readFacts(fixture).states.map(({ iso2 }) => ({ iso2, ...placeOf(iso2) }));
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

test('in the field neighbours stand in the order in which they lie', () => {
	const rows = {
		x: [
			['CL', 'AR'],
			['HT', 'DO'],
			['PT', 'ES', 'FR', 'DE', 'PL'],
			['MA', 'DZ', 'TN', 'EG', 'IL', 'JO', 'SA'],
			['GH', 'NG', 'CM'],
			['CY', 'SY', 'IQ', 'IR', 'AF', 'PK', 'IN', 'BD', 'MM', 'VN', 'PH'],
			['CN', 'KR', 'JP'],
		],
		y: [
			['FI', 'EE', 'LV', 'LT'],
			['LB', 'IL'],
			['SY', 'JO'],
			['EG', 'SD', 'ET', 'KE', 'TZ', 'MZ'],
			['BY', 'UA', 'MD'],
			['US', 'CU', 'JM'],
		],
	};
	for (const along of ['x', 'y'] as const) {
		for (const row of rows[along]) {
			const seen = row.toSorted((one, other) => placeOf(one)[along] - placeOf(other)[along]);
			assert.deepEqual(seen, row);
		}
	}
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
