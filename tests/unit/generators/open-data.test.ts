import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { calendarEvents } from '../../../src/generators/open-data/calendar-events.ts';
import { meetingsCalendar } from '../../../src/generators/open-data/calendar.ts';
import { toCsv } from '../../../src/generators/open-data/csv.ts';
import type { Given } from '../../../src/generators/open-data/input.ts';
import { factsDocument } from '../../../src/generators/open-data/facts.ts';
import { dataFiles } from '../../../src/generators/open-data/files.ts';
import { hasCome } from '../../../src/treaty/dates.ts';
import { fieldsOf, jsonSchemaOf, schemaNames } from '../../../src/generators/open-data/schemas.ts';
import { otherLanguages } from '../../../src/i18n/languages.ts';
import { root } from '../../support/site.ts';
import { givenOn } from '../../support/open-data-input.ts';

const now = givenOn('2026-11-23');

test('a month and a year have come from their first day', () => {
	assert.ok(hasCome('2011', '2011-01-01') && hasCome('2011-03', '2011-03-01'));
	assert.ok(!hasCome('2011-04', '2011-03-31') && !hasCome('2011-03-02', '2011-03-01'));
});

test('a table survives quotes, commas and line breaks, and holds no formula', () => {
	const values = ['plain', 'a, b', 'say "no"', 'two\r\nlines', 'São Tomé', ''];
	const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n2', '\n=1'];
	const column = { name: 'text', description: 'A text', value: (text: string) => text };
	const csv = toCsv(
		[{ ...column, name: 'first', value: () => 'x' }, column],
		[...values, ...formulas],
	);
	assert.ok(csv.startsWith('\uFEFFfirst,text\r\n') && csv.endsWith('\r\n'));
	const { data, errors } = Papa.parse<{ text: string }>(csv, {
		header: true,
		skipEmptyLines: true,
		newline: '\r\n',
	});
	assert.deepEqual(errors, []);
	assert.deepEqual(
		data.map(({ text }) => text),
		[...values, ...formulas.map((formula) => `'${formula}`)],
	);
});

test('a meeting has an outcome once it is over', () => {
	const meeting = (date: string) =>
		factsDocument(givenOn(date)).meetings.find(({ short }) => short === '2MSP');
	assert.equal(meeting('2011-09-15')?.outcome, undefined);
	assert.equal(meeting('2011-09-16')?.outcome, 'Beirut Declaration and Progress Report');
});

test('every field of every file says what it holds', () => {
	for (const name of schemaNames) {
		const depth = dataFiles.find(({ schema }) => schema === name)?.depth ?? 1;
		const fields = fieldsOf(jsonSchemaOf(name, now), depth);
		assert.ok(fields.length > 8);
		for (const { path, description } of fields) assert.ok(description, `${name}: ${path}`);
		assert.equal(new Set(fields.map(({ path }) => path)).size, fields.length);
	}
});

test('every language says what each field on the page of the data holds, in no words that are gone', () => {
	const shown = dataFiles.flatMap(({ schema, depth = 1 }) =>
		schema ? fieldsOf(jsonSchemaOf(schema, now), depth) : [],
	);
	const english = new Set(shown.map(({ description }) => description));
	for (const language of otherLanguages) {
		const file = readFileSync(join(root, 'content', language, 'facts.yaml'), 'utf8');
		const { data } = parse(file) as { data: Record<string, string> };
		assert.deepEqual(new Set(Object.keys(data)), english, language);
	}
});

test('the calendar says its name and what it is about, whatever signs are in them', () => {
	const t = ((key: string) => `${key}: one, two; three\nfour`) as Given['words']['t'];
	const text = meetingsCalendar({ ...now, words: { ...now.words, t } });
	assert.doesNotMatch(text, /[^\r]\n|\r\n\r\n/);
	const calendar = new ICAL.Component(ICAL.parse(text));
	for (const name of ['name', 'x-wr-calname']) {
		const said = calendar.getFirstPropertyValue(name);
		assert.equal(said, 'calendar.name: one, two; three four', name);
	}
	assert.equal(
		calendar.getFirstPropertyValue('x-wr-caldesc'),
		'calendar.about: one, two; three four',
	);
});

test('the calendar knows the meeting of 2011, its last day and its place', () => {
	const event = calendarEvents(givenOn('2011-03-01')).find(({ id }) => id === 'meeting-2msp');
	assert.deepEqual(event, {
		id: 'meeting-2msp',
		start: '2011-09-12',
		end: '2011-09-16',
		summary: 'calendar.meeting Second Meeting of States Parties',
		description: '',
		location: 'facts.where Beirut Lebanon',
		page: 'briefing/#2msp',
	});
	const calendar = meetingsCalendar(givenOn('2011-03-01'));
	assert.match(calendar, /UID:meeting-2msp@example\.org\r\n/);
	assert.match(calendar, /DTSTART;VALUE=DATE:20110912\r\nDTEND;VALUE=DATE:20110917\r\n/);
});

test('a published deadline and a computed one say so, and one that has passed stays', () => {
	const events = new Map(calendarEvents(now).map((event) => [event.id, event]));
	const descriptionOf = (iso2: string) => events.get(`clearance-${iso2}`)?.description ?? '';
	assert.match(descriptionOf('lb'), /calendar\.published calendar\.passed stateFacts\.request/);
	assert.match(descriptionOf('td'), /calendar\.published calendar\.passed calendar\.extension/);
	assert.match(descriptionOf('ss'), /calendar\.computed$/);
	assert.equal(events.get('clearance-lb')?.start, '2026-05-01');
	const later = calendarEvents(givenOn('2030-01-01')).map(({ id }) => id);
	for (const id of events.keys()) assert.ok(later.includes(id), id);
});

test('reports are due every 30 April from 2011 to the next', () => {
	const years = (date: string) =>
		calendarEvents(givenOn(date))
			.filter(({ id }) => /^report-/.test(id))
			.map(({ id, start }) => {
				assert.equal(start, `${id.slice(-4)}-04-30`);
				return Number(id.slice(-4));
			});
	assert.deepEqual(years('2011-03-01'), [2011]);
	assert.deepEqual([years('2026-04-30').at(-1), years('2026-05-01').at(-1)], [2026, 2027]);
	assert.equal(years('2026-11-23').length, 17);
});
