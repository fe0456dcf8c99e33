import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteDate } from '../../../src/content/read/site-date.ts';

test('a wrong date says how a date is written', () => {
	assert.equal(siteDate({ SITE_DATE: '2011-03-01' }), '2011-03-01');
	for (const date of ['1 March 2011', '2011-02-30', '2011-3-1']) {
		assert.throws(() => siteDate({ SITE_DATE: date }), {
			message: `SITE_DATE is "${date}". Write a day as YYYY-MM-DD: 2026-11-23`,
		});
	}
});
