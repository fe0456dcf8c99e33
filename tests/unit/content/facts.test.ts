import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { profileOf } from '../../../src/treaty/arsenal.ts';
import { factsFrom } from '../../../src/content/read/facts.ts';
import { ContentError } from '../../../src/content/problems/problem.ts';
import { readFacts } from '../../../src/content/read/read-facts.ts';
import { jsonSchemas } from '../../../src/content/schemas/json-schemas.ts';
import { publishedFacts } from '../../support/published-facts.ts';
import { fixture, root } from '../../support/site.ts';

const facts = readFacts(fixture);
const folder = join(fixture, 'content/facts');
const texts = () =>
	Object.fromEntries(
		readdirSync(folder).map((name) => [
			name.replace('.yaml', ''),
			readFileSync(join(folder, name), 'utf8'),
		]),
	);
const codes = facts.states.map(({ iso2 }) => iso2);
const withTrait = (trait: keyof ReturnType<typeof profileOf>) =>
	publishedFacts()
		.arsenals.filter((arsenal) => profileOf(arsenal)[trait])
		.map(({ iso2 }) => iso2);

const valueOf = (id: string, date?: string) =>
	publishedFacts(date).figures.find((figure) => figure.id === id)?.value;

test('there are 197 states, each once', () => {
	assert.equal(codes.length, 197);
	assert.equal(new Set(codes).size, 197);
	assert.equal(new Set(facts.states.map(({ iso3 }) => iso3)).size, 197);
});

test('lists computed from single states agree with the published lists', () => {
	assert.equal(withTrait('producer').length, valueOf('producers'));
	assert.equal(withTrait('formerProducer').length, valueOf('former-producers'));
	const outside = new Set(facts.states.filter(({ joined }) => !joined).map(({ iso2 }) => iso2));
	assert.deepEqual(
		withTrait('producer').filter((iso2) => !outside.has(iso2)),
		[],
	);
	// 46 states outside and one signatory by name; Myanmar is of low confidence and left out.
	assert.equal(withTrait('stockpile').length, 47);
	assert.ok(!withTrait('stockpile').includes('MM'));
});

test('a figure that counts a list agrees with the list', () => {
	for (const { id, value, states } of publishedFacts().figures) {
		if (states) assert.equal(value, states.length, id);
	}
	const parties = new Set(facts.states.filter(({ joined }) => joined).map(({ iso2 }) => iso2));
	const contaminated = facts.figures.find(({ id }) => id === 'contaminated-states-parties');
	assert.deepEqual(
		contaminated?.states?.toSorted(),
		withTrait('contaminated')
			.filter((iso2) => parties.has(iso2))
			.sort(),
	);
	assert.deepEqual(
		['eu-members-party', 'nato-members-party', 'states-finished', 'states-finished-clearance'].map(
			(id) => valueOf(id),
		),
		[19, 23, 40, 10],
	);
	// Lithuania was a member of both, and a State Party for one more day.
	assert.equal(valueOf('eu-members-party', '2025-03-05'), 20);
	assert.equal(valueOf('nato-members-party', '2025-03-05'), 24);
	for (const figure of facts.figures) {
		assert.equal(
			figure.counted?.among?.length ?? 0,
			new Set(figure.counted?.among).size,
			figure.id,
		);
	}
});

test('every source and every state that a fact names exists', () => {
	const known = new Set(facts.sources.map(({ id }) => id));
	const named = new Set<string>();
	const collect = (value: unknown, key = ''): void => {
		if (key === 'sources' && Array.isArray(value)) for (const id of value) named.add(id);
		else if (Array.isArray(value)) for (const item of value) collect(item);
		else if (value && typeof value === 'object')
			for (const [name, item] of Object.entries(value)) collect(item, name);
	};
	collect({ ...facts, sources: [] });
	assert.deepEqual(
		[...named].filter((id) => !known.has(id)),
		[],
	);
	assert.deepEqual(
		facts.arsenals.map(({ iso2 }) => iso2).filter((iso2) => !codes.includes(iso2)),
		[],
	);
});

test('the private address of 2011 and other persons’ addresses are not among the contacts', () => {
	const addresses = facts.contacts.flatMap(({ email }) => email ?? []);
	for (const address of addresses) assert.match(address, /^(info|ccm|postbox)@/);
});

test('a slip in a fact is reported with file, line and column, and all slips at once', () => {
	const { states = '', meetings = '', ...others } = texts();
	const slipped = {
		...others,
		states: states.replace('joined: 2011-09-08', 'joined: 8 Sept 2011'),
		meetings: meetings.replace('city: Beirut', 'town: Beirut'),
	};
	assert.throws(
		() => factsFrom(slipped),
		(error: unknown) => {
			assert.ok(error instanceof ContentError);
			assert.deepEqual(error.message.split('\n'), [
				'content/facts/meetings.yaml:69:3  There is no field "town" here.',
				'  Fix: use a known one; there are 16, for example short, kind, name, start, end.',
				'content/facts/states.yaml:10:11  "joined" is "8 Sept 2011".',
				'  Fix: write the day as YYYY-MM-DD, for example 2011-09-12.',
				'2 errors, 0 warnings in 2 files.',
			]);
			return true;
		},
	);
});

test('the schemas that editors see are those the build uses', () => {
	for (const [name, schema] of Object.entries(jsonSchemas())) {
		const file = join(root, 'schemas', `${name}.json`);
		assert.deepEqual(
			JSON.parse(readFileSync(file, 'utf8')),
			JSON.parse(JSON.stringify(schema)),
			`${name}.json is out of date: run npm run schemas`,
		);
	}
});

interface JsonSchema {
	description?: string;
	enum?: string[];
	type?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
}

/** Whether a field says what it is, with an example, or with its words where only some will do. */
const explains = ({
	description = '',
	enum: words,
	type,
	properties,
	items,
}: JsonSchema): boolean => {
	if (/(for|the) example|Example: /i.test(description)) return true;
	if (words) return words.filter((word) => description.includes(word)).length > 1;
	return description !== '' && (type === 'boolean' || Boolean(properties ?? items?.properties));
};

test('every YAML file names its schema, and every field is explained with an example', () => {
	const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => name.endsWith('.yaml'))) {
		const [first = ''] = readFileSync(join(root, 'content', file), 'utf8').split('\n');
		const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
		assert.ok(schema, `content/${file} does not name its schema in its first line`);
		readFileSync(join(root, 'content', file, '..', schema), 'utf8');
	}

	const unexplained: string[] = [];
	const { ui, ...schemas } = jsonSchemas();
	const look = (schema: JsonSchema, path: string): void => {
		for (const [name, field] of Object.entries(schema.properties ?? {})) {
			if (!explains(field)) unexplained.push(`${path}.${name}`);
			look(field, `${path}.${name}`);
		}
		if (schema.items) look(schema.items, path);
	};
	for (const [name, schema] of Object.entries(schemas)) look(schema as JsonSchema, name);
	assert.deepEqual(unexplained, []);

	// A message of the interface is explained by a sentence of its own.
	const groups = Object.values((ui as JsonSchema).properties ?? {});
	const sentences = groups
		.flatMap(({ properties }) => Object.values(properties ?? {}))
		.map(({ description = '' }) => description);
	assert.deepEqual(
		sentences.filter((one, at) => !/^.{14,}\.$/.test(one) || sentences.indexOf(one) !== at),
		[],
	);
});
