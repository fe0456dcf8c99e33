import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatsOf } from '../../../src/i18n/format.ts';

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
