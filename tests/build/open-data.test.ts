// Over 200 lines: the files of open data are compared with each other, with pages and with the facts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'node-html-parser';
import Papa from 'papaparse';
import type { FactsDocument } from '../../src/generators/open-data/facts-schema.ts';
import type { PrecedentsDocument } from '../../src/generators/open-data/precedents-schema.ts';
import type { StatesDocument } from '../../src/generators/open-data/states-schema.ts';
import {
	generalKnowledge,
	isPublishable,
	isEntryPublishable,
} from '../../src/treaty/publishable.ts';
import type { Confidence } from '../../src/treaty/publishable.ts';
import { allFacts as facts } from '../support/published-facts.ts';
import { buildSite, testDate, textOf } from '../support/site.ts';

const past = '2011-03-01';
let web = '';
let webOfPast = '';
before(async () => {
	web = await buildSite();
	webOfPast = await buildSite({ SITE_DATE: past });
});
after(() => [web, webOfPast].forEach((folder) => rmSync(folder, { recursive: true })));

const site = 'takeaction/mp/';
const read = (file: string, folder = web) => readFileSync(join(folder, site, file), 'utf8');
const page = (address: string, folder = web) =>
	parse(read(`${address}index.html`, folder), { blockTextElements: { script: true, style: true } });
const data = (name: string, folder?: string): unknown => JSON.parse(read(`data/${name}`, folder));
const states = (folder?: string) => data('states.json', folder) as StatesDocument;
const precedents = (folder?: string) => data('precedents.json', folder) as PrecedentsDocument;
const general = (folder?: string) => data('facts.json', folder) as FactsDocument;
const idsOfRegister = (folder: string) =>
	page('precedents/', folder)
		.querySelectorAll('tbody tr[id]')
		.map(({ id }) => id);
const rows = (name: string, folder?: string) => {
	// Reading a file as text keeps the mark at its beginning, which a spreadsheet takes away.
	const text = read(`data/${name}`, folder).replace(/^\uFEFF/, '');
	const { data: found, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
		newline: '\r\n',
	});
	assert.deepEqual(errors, []);
	return found;
};

test('every document and every row of a table fits its JSON Schema, now and in the past', () => {
	for (const folder of [web, webOfPast]) {
		for (const name of ['states', 'precedents', 'facts']) {
			const document = data(`${name}.json`, folder) as StatesDocument;
			const schema = data(`${name}.schema.json`, folder) as { $id: string };
			const validator = formats.default(new Ajv({ allErrors: true }));
			assert.ok(validator.validate(schema, document), validator.errorsText());
			assert.equal(document.$schema, schema.$id);
			assert.ok(existsSync(join(folder, new URL(schema.$id).pathname)));
			assert.equal(validator.validate(schema, { ...document, note: 'a doubt' }), false);
		}
		for (const name of ['states', 'precedents']) {
			const validator = formats.default(new Ajv({ allErrors: true }));
			const fits = validator.compile(data(`${name}-table.schema.json`, folder));
			for (const row of rows(`${name}.csv`, folder)) assert.ok(fits(row), validator.errorsText());
		}
	}
});

test('each document says its licence, date and sources, and names no unknown source', () => {
	for (const document of [states(), precedents(), general()]) {
		assert.equal(document.as_of, testDate);
		assert.equal(document.licence.name, 'CC BY 4.0');
		const known = new Set(document.sources.map(({ id }) => id));
		const named = [...JSON.stringify(document).matchAll(/"sources":(\["[^\]]+\])/g)];
		assert.equal(named.length > 0, document.sources.length > 0);
		for (const [, ids = '[]'] of named) {
			for (const id of JSON.parse(ids) as string[]) assert.ok(known.has(id), id);
		}
	}
});

test('the counts are those of home and of the page of states', () => {
	const { party, signatory, outside, left, joined, not_joined } = states().counts;
	const home = textOf(join(web, site, 'index.html'));
	assert.match(home, new RegExp(`${joined} states have joined .* ${not_joined} have not\\.`));
	const table = textOf(join(web, site, 'states/index.html'));
	const said = `${joined} states have joined: ${party} are States Parties, ${signatory} have signed`;
	assert.ok(table.includes(said));
	const list = states().states.map(({ standing }) => standing);
	for (const [standing, count] of Object.entries({ party, signatory, outside, left })) {
		assert.equal(list.filter((one) => one === standing).length, count);
	}
});

test('each state has the name, standing, dates and arsenal of its row, in the order of the page', () => {
	const table = page('states/').querySelectorAll('tbody tr[id]');
	const shown = table.map((row) => {
		const [standing, signed, joined, inForce, arsenal] = row.querySelectorAll('td');
		return {
			iso2: row.id.toUpperCase(),
			name: row.querySelector('th')?.text.trim(),
			region: row.getAttribute('data-r'),
			standing: row.getAttribute('data-s'),
			left: Boolean(standing?.querySelector('small')),
			signed: signed?.getAttribute('data-v'),
			joined: joined?.getAttribute('data-v'),
			joined_by: joined?.querySelector('small')?.text,
			in_force: inForce?.getAttribute('data-v'),
			arsenal: arsenal?.text.split(' · ').filter(Boolean).length,
		};
	});
	const plain = ['producer', 'former_producer', 'stockpile', 'stockpile_destroyed'];
	const cells = new Map(rows('states.csv').map((row) => [row['iso2'], row]));
	const published = states().states.map((state) => ({
		iso2: state.iso2,
		name: state.name,
		region: state.region,
		standing: state.standing,
		left: state.withdrew !== undefined,
		signed: state.signed,
		joined: state.joined,
		joined_by: state.joined_by,
		in_force: state.in_force,
		arsenal: [...plain, 'contaminated', 'clearance_completed'].filter(
			(name) => cells.get(state.iso2)?.[name] === 'yes',
		).length,
	}));
	assert.equal(published.length, 197);
	assert.deepEqual(published, shown);
});

test('the register holds the acts of the page of precedents, in their order', () => {
	const shown = page('precedents/').querySelectorAll('tbody tr[id]');
	assert.deepEqual(
		precedents().acts.map(({ id, url, asks = [] }) => [id, url, asks.join(' ')]),
		shown.map((row) => [
			row.id,
			row.querySelector('td a')?.getAttribute('href'),
			row.getAttribute('data-asks') ?? '',
		]),
	);
	assert.deepEqual(
		rows('precedents.csv').map(({ id, asks }) => [id, asks]),
		precedents().acts.map(({ id, asks = [] }) => [id, asks.join('; ')]),
	);
});

test('the tables hold the values of the documents', () => {
	const one = (value: unknown) => (value === undefined ? '' : String(value));
	const listed = states().states;
	rows('states.csv').forEach((row, index) => {
		const state = listed[index];
		assert.ok(state);
		for (const name of ['iso3', 'name', 'standing', 'signed', 'joined', 'in_force', 'withdrew']) {
			assert.equal(row[name], one(state[name as keyof typeof state]), `${state.iso2}: ${name}`);
		}
		assert.equal(row['asks'], state.asks.join('; '));
		for (const { article, date } of state.deadlines) {
			assert.equal(row[`deadline_article_${article}`], date);
		}
		assert.deepEqual([row['as_of'], row['licence']], [testDate, 'CC BY 4.0']);
	});
	const { acts } = precedents();
	rows('precedents.csv').forEach((row, index) => {
		const act = acts[index];
		assert.ok(act);
		for (const name of ['id', 'state', 'body', 'date', 'subject', 'outcome', 'url']) {
			assert.equal(row[name], one(act[name as keyof typeof act]), `${act.id}: ${name}`);
		}
		assert.equal(row['vote_yes'], one(act.vote?.yes));
	});
});

test('the tables are RFC 4180 in UTF-8, with the mark Excel needs, and no cell is a formula', () => {
	const cell = '(?:[^",\\r\\n]*|"(?:[^"]|"")*")';
	const table = new RegExp(`^\\uFEFF(?:${cell}(?:,${cell})*\\r\\n)+$`);
	for (const name of ['states.csv', 'precedents.csv']) {
		assert.deepEqual(
			[...readFileSync(join(web, site, 'data', name)).subarray(0, 3)],
			[0xef, 0xbb, 0xbf],
		);
		assert.match(read(`data/${name}`), table);
		for (const row of rows(name)) {
			for (const value of Object.values(row)) assert.doesNotMatch(value, /^[=+\-@\t\r\n]/);
		}
	}
	assert.ok(rows('states.csv').some(({ name }) => name === 'Türkiye'));
});

test('exactly what is publishable of an arsenal is published', () => {
	const published = new Map(states().states.map((state) => [state.iso2, state]));
	interface Fact {
		as_of: string;
		confidence: Confidence;
		sources: string[];
	}
	const kept = (fact: Fact) => ({
		as_of: fact.as_of,
		confidence: fact.confidence,
		sources: fact.sources.filter((id) => id !== generalKnowledge),
	});
	let compared = 0;
	for (const arsenal of facts.arsenals) {
		const state = published.get(arsenal.iso2);
		assert.ok(state);
		const expected = Object.entries(arsenal)
			.filter(
				(entry): entry is [string, Fact] => typeof entry[1] === 'object' && 'as_of' in entry[1],
			)
			.filter(([, fact]) => isPublishable(fact))
			.map(([name, fact]) => [name, kept(fact)]);
		compared += expected.length;
		const { used_on_territory: uses = [], ...found } = state.arsenal;
		assert.deepEqual(
			Object.fromEntries(
				Object.entries(found as Record<string, Fact>).map(([name, fact]) => [name, kept(fact)]),
			),
			Object.fromEntries(expected),
			arsenal.iso2,
		);
		assert.equal(uses.length, arsenal.used_on_territory?.filter(isPublishable).length ?? 0);
		assert.equal(state.un_votes.length, arsenal.votes?.filter(isPublishable).length ?? 0);
	}
	assert.ok(compared > 100);
});

test('nothing doubtful and no word for editors is in any file', () => {
	const files = ['states.json', 'precedents.json', 'facts.json', 'states.csv', 'precedents.csv'];
	const all = files.map((name) => read(`data/${name}`)).join('\n');
	assert.doesNotMatch(all, /"low"|"K"|"note":|"unconfirmed":|[\u27e6\u27e7]|undefined|\[object/);
	for (const { unconfirmed } of [...facts.laws, ...facts.acts]) {
		for (const said of Object.values(unconfirmed ?? {})) {
			// A penalty such as "5 years" is that of other laws too.
			if (typeof said === 'string' && said.length > 20) assert.ok(!all.includes(said), said);
		}
	}
	const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
	assert.deepEqual(ids(precedents().acts), ids(facts.acts.filter(isEntryPublishable)));
	assert.deepEqual(ids(general().figures), ids(facts.figures.filter(isPublishable)));
	assert.equal(general().laws.length, facts.laws.filter(isEntryPublishable).length);
	assert.ok(facts.acts.some((act) => !isEntryPublishable(act)));
	assert.ok(facts.figures.some((figure) => !isPublishable(figure)));
});

test('as of 1 March 2011, 108 have joined and nothing that came later is told', () => {
	const { counts, states: listed } = states(webOfPast);
	assert.deepEqual([counts.joined, counts.party, counts.signatory], [108, 52, 56]);
	const dates = ['signed', 'joined', 'in_force', 'withdrawal_notified', 'withdrew'] as const;
	for (const state of listed) {
		for (const name of dates) assert.ok((state[name] ?? past) <= past, `${state.iso2}: ${name}`);
		assert.equal(state.joined === undefined, state.joined_by === undefined);
		assert.deepEqual(state.un_votes, []);
		assert.equal(state.arsenal.used, undefined);
		for (const { since } of state.arsenal.used_on_territory ?? []) assert.ok(since <= '2011');
	}
	for (const row of rows('states.csv', webOfPast)) {
		for (const name of dates) assert.ok((row[name] ?? '') <= past);
	}
	const { acts } = precedents(webOfPast);
	for (const { date = past } of acts) assert.ok(date <= past);
	assert.deepEqual(
		idsOfRegister(webOfPast),
		acts.map(({ id }) => id),
	);
	assert.doesNotMatch(read('states/ua/index.html', webOfPast), /UN vote|Use on its territory/);
	assert.match(read('states/ua/index.html'), /Use on its territory/);
	const { votes, laws, meetings } = general(webOfPast);
	assert.deepEqual(votes, []);
	for (const { date } of laws) assert.ok(date <= past);
	for (const { end, outcome } of meetings) assert.ok(!outcome || (end && end <= past));
});

test('the example on the page runs and finds what the page says', async () => {
	const code = page('data/').querySelector('pre')?.text ?? '';
	const said: unknown[][] = [];
	const run = Object.getPrototypeOf(async () => undefined).constructor as typeof Function;
	await run(
		'fetch',
		'console',
		code,
	)(async (address: string) => new Response(readFileSync(join(web, new URL(address).pathname))), {
		log: (...words: unknown[]) => said.push(words),
	});
	const signatories = states().states.filter(({ standing }) => standing === 'signatory');
	assert.deepEqual(said, [
		[testDate, states().counts.joined],
		[signatories.map(({ name }) => name)],
	]);
});

test('the page lists every file and schema, and each field of the states with its meaning', () => {
	const main = page('data/').querySelector('main');
	const links = main?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
	for (const name of [
		...['states.json', 'states.csv', 'meetings.ics', 'precedents.json', 'precedents.csv'],
		...['facts.json', 'states.schema.json', 'states-table.schema.json', 'facts.schema.json'],
		...['precedents.schema.json', 'precedents-table.schema.json'],
	]) {
		assert.ok(links.includes(`/${site}data/${name}`), name);
	}
	const fields = main
		?.querySelectorAll('tbody tr')
		.map((row) => row.querySelector('th')?.text.trim());
	for (const path of ['counts.joined', 'states[].standing', 'states[].arsenal.stockpile']) {
		assert.ok(fields?.includes(path), path);
	}
});
