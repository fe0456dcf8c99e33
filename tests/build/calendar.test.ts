import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { addDays } from '../../src/treaty/dates.ts';
import { datedMeetings } from '../../src/treaty/meetings.ts';
import type { FactsDocument } from '../../src/generators/open-data/facts-schema.ts';
import type { StatesDocument } from '../../src/generators/open-data/states-schema.ts';
import { hasLibical, libicalErrors } from '../support/libical.ts';
import { allFacts as facts } from '../support/published-facts.ts';
import { buildSite } from '../support/site.ts';

const dates = ['2011-03-01', '2026-11-23', '2027-05-01'] as const;
const folders = new Map<string, string>();
before(async () => {
	for (const date of dates) folders.set(date, await buildSite({ SITE_DATE: date }));
});
after(() => [...folders.values()].forEach((folder) => rmSync(folder, { recursive: true })));

const origin = 'https://www.stopclustermunitions.org';
const file = (date: string, name: string) =>
	readFileSync(join(folders.get(date) ?? '', 'takeaction/mp', name), 'utf8');
const calendar = (date: string) => file(date, 'data/meetings.ics');
const events = (date: string) => {
	const root = new ICAL.Component(ICAL.parse(calendar(date)));
	return root.getAllSubcomponents('vevent').map((event) => {
		const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
		const day = (name: string) => {
			assert.equal(event.getFirstProperty(name)?.type, 'date');
			return value(name);
		};
		return {
			id: value('uid').replace('@www.stopclustermunitions.org', ''),
			stamp: value('dtstamp'),
			start: day('dtstart'),
			after: day('dtend'),
			summary: value('summary'),
			description: value('description'),
			location: value('location'),
			url: value('url'),
		};
	});
};

test('the calendar keeps the rules of RFC 5545: lines, folds, and what each event needs', () => {
	for (const date of dates) {
		const text = calendar(date);
		assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'));
		assert.ok(text.endsWith('END:VCALENDAR\r\n'));
		assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
		assert.match(text, /\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n/);
		assert.doesNotMatch(text, /\r\n\r\n/);
		for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
		for (const line of text
			.replace(/\r\n[ \t]/g, '')
			.trimEnd()
			.split('\r\n')) {
			assert.match(line, /^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/);
		}
		assert.equal(text.match(/^PRODID:/gm)?.length, 1);
		assert.doesNotMatch(text, /^[A-Z-]+(;[^:\r]*)?:\r$/m);
		for (const event of text.split('BEGIN:VEVENT').slice(1)) {
			for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'URL']) {
				assert.equal(event.match(new RegExp(`^${name}[:;]`, 'gm'))?.length, 1, name);
			}
		}
	}
});

test('libical, which Evolution and GNOME read calendars with, finds no error', (context) => {
	if (!hasLibical()) {
		console.warn(
			'\nWARNING: there is no libical here, so the calendar is NOT opened in it.\n' +
				'On Debian or Ubuntu type\n  sudo apt-get install libical3 python3\n',
		);
		context.skip('no libical');
		return;
	}
	const faulty = calendar(dates[0]).replace('BEGIN:VEVENT\r\n', 'BEGIN:VEVENT\r\nDESCRIPTION:\r\n');
	assert.equal(libicalErrors(faulty), 1);
	for (const date of dates) assert.equal(libicalErrors(calendar(date)), 0, date);
});

test('an event has one name for ever, and its stamp is the date of the site', () => {
	const ids = dates.map((date) => events(date).map(({ id }) => id));
	for (const list of ids) assert.equal(new Set(list).size, list.length);
	const [first = [], now = [], later = []] = ids;
	assert.deepEqual(
		first.filter((id) => !now.includes(id)),
		[],
	);
	assert.deepEqual(
		now.filter((id) => !later.includes(id)),
		[],
	);
	assert.ok(!now.includes('report-2028') && later.includes('report-2028'));
	for (const date of dates) {
		for (const { stamp } of events(date)) assert.equal(stamp, `${date}T00:00:00Z`);
	}
	for (const text of dates.map(calendar)) {
		assert.equal(
			text.match(/^UID:/gm)?.length,
			text.replace(/\r\n /g, '').match(/^UID:[\w-]+@www\.stopclustermunitions\.org\r$/gm)?.length,
		);
	}
});

test('every meeting stands on its days, past ones too, and none without days', () => {
	const listed = events('2026-11-23').filter(({ id }) => id.startsWith('meeting-'));
	for (const { short, start, end, parts, city } of datedMeetings(facts.meetings)) {
		const id = `meeting-${short.toLowerCase()}`;
		const found = listed.filter((event) => event.id === id || event.id.startsWith(`${id}-`));
		const days = (parts ?? [{ start, end }]).map((part) => [part.start, part.end]);
		assert.deepEqual(
			found.map((event) => [event.start, addDays(event.after, -1)]),
			days,
			short,
		);
		assert.ok(found.every(({ location }) => location.includes(city)));
	}
	assert.ok(!listed.some(({ id }) => id === 'meeting-14msp'));
	const documented = JSON.parse(file('2026-11-23', 'data/facts.json')) as FactsDocument;
	const dated = documented.meetings.filter(({ kind, start }) => kind !== 'oslo_process' && start);
	const stretches = dated.flatMap(({ parts = [] }) => parts.slice(1));
	assert.equal(listed.length, dated.length + stretches.length);
});

test('deadlines for stocks and land are those of states.json, and say how the day is known', () => {
	for (const date of dates) {
		const { states } = JSON.parse(file(date, 'data/states.json')) as StatesDocument;
		const kinds = { 3: 'destruction', 4: 'clearance', 7: '' };
		const expected = states.flatMap(({ iso2, deadlines }) =>
			deadlines
				.filter(({ article }) => article !== 7)
				.map((one) => [`${kinds[one.article]}-${iso2.toLowerCase()}`, one.date, one.origin]),
		);
		const found = events(date)
			.filter(({ id }) => /^(destruction|clearance)-/.test(id))
			.map(({ id, start, description }) => [
				id,
				start,
				/The day was published\./.test(description) ? 'published' : 'computed',
			]);
		assert.deepEqual(found.sort(), expected.sort());
		const next = states.flatMap(({ deadlines }) =>
			deadlines.filter(({ article }) => article === 7),
		);
		const starts = new Set(events(date).map(({ start }) => start));
		for (const { date: day } of next) assert.ok(starts.has(day), day);
	}
	const lebanon = events('2026-11-23').find(({ id }) => id === 'clearance-lb');
	assert.equal(lebanon?.start, '2026-05-01');
	assert.match(
		lebanon.description,
		/The day has passed\. A request for more time was on the agenda/,
	);
	assert.doesNotMatch(
		events('2011-03-01').find(({ id }) => id === 'clearance-lb')?.description ?? '',
		/has passed/,
	);
});

test('the page of open data has a link by which a program subscribes to the calendar', () => {
	const page = parse(file('2026-11-23', 'data/index.html'));
	const links = page
		.querySelectorAll('a[href^="webcal:"]')
		.map((link) => link.getAttribute('href'));
	assert.deepEqual(links, [
		'webcal://www.stopclustermunitions.org/takeaction/mp/data/meetings.ics',
	]);
});

test('every event leads to a page, or a part of one, that is there', () => {
	for (const { url } of events('2026-11-23')) {
		assert.ok(url.startsWith(`${origin}/takeaction/mp/`));
		const [address = '', anchor] = url.slice(`${origin}/takeaction/mp/`.length).split('#');
		const page = parse(file('2026-11-23', `${address}index.html`));
		if (anchor) assert.ok(page.querySelector(`[id="${anchor}"]`), url);
	}
});
