import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistake } from '../../../support/mistake.ts';
import { problemsOf, soundContent } from '../../../support/valid-content.ts';

const file = 'content/site.yaml';
const from = 'security_expires: 2027-10-31';
const renew =
	'  Fix: see that reports of weaknesses reach the contact, then write a day before 2027-11-25.';

mistake('a missing last day of the security contact is reported', {
	file,
	from: `${from}\n`,
	to: '',
	says: [
		'content/site.yaml:1:1  The field "security_expires" is missing.\n' +
			'  Fix: add it: last day on which reports of weaknesses certainly reach the contact, less than a year ahead, for example 2027-10-31.',
	],
});

mistake('a last day of the security contact in words is reported', {
	file,
	from,
	to: 'security_expires: end of October',
	says: [
		'content/site.yaml:5:19  "security_expires" is "end of October".\n' +
			'  Fix: write the day as YYYY-MM-DD, for example 2011-09-12.',
	],
});

mistake('a security contact that has expired is a warning', {
	file,
	from,
	to: 'security_expires: 2026-11-24',
	says: [
		`content/site.yaml:5:19  Warning: "security_expires" has passed: 2026-11-24. The site has no security.txt.\n${renew}`,
	],
});

mistake('a security contact that expires today is a warning', {
	file,
	from,
	to: 'security_expires: 2026-11-25',
	says: [`content/site.yaml:5:19  Warning: "security_expires" ends today.\n${renew}`],
});

mistake('a security contact that expires in sixty days is a warning', {
	file,
	from,
	to: 'security_expires: 2027-01-24',
	says: [`content/site.yaml:5:19  Warning: "security_expires" ends in 60 days.\n${renew}`],
});

mistake('a security contact for a year or more is a warning', {
	file,
	from,
	to: 'security_expires: 2027-11-25',
	says: [
		`content/site.yaml:5:19  Warning: "security_expires" is 2027-11-25, a year or more after the site's date.\n` +
			'  Fix: write a day before 2027-11-25.',
	],
});

test('a security contact is in order from a year less a day to 61 days ahead', () => {
	for (const day of ['2027-01-25', '2027-11-24']) {
		const files = soundContent();
		const text = files.get(file) ?? '';
		files.set(file, text.replace(from, `security_expires: ${day}`));
		assert.deepEqual(problemsOf(files), []);
	}
});
