import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedOn } from '../../../src/content/published/door.ts';
import type { Facts } from '../../../src/content/schemas/fact-files.ts';
import { profileOf } from '../../../src/treaty/arsenal.ts';
import { published } from '../../../src/treaty/publishable.ts';
import { votesOn } from '../../../src/treaty/register.ts';
import { allFacts, publishedFacts } from '../../support/published-facts.ts';
import { testDate } from '../../support/site.ts';

test('what is doubtful goes at every depth, and so do notes and general knowledge', () => {
	const fact = {
		sources: ['A', 'K'],
		confidence: 'medium',
		note: 'a doubt',
		unconfirmed: { does: 'hearsay' },
		year: { value: 2015, sources: ['K'], confidence: 'high' },
		parts: [
			{ start: '2020-11-25', confidence: 'high' },
			{ start: '2021-09-20', confidence: 'low' },
		],
	};
	assert.deepEqual(published(fact), {
		sources: ['A'],
		confidence: 'medium',
		parts: [{ start: '2020-11-25', confidence: 'high' }],
	});
	assert.equal(published({ sources: ['A'], confidence: 'low' }), undefined);
	assert.equal(published({ sources: ['K'], confidence: 'high' }), undefined);
});

test('what is doubtful of a state or of a figure is not published', () => {
	const armenia = allFacts.arsenals.find(({ iso2 }) => iso2 === 'AM');
	assert.equal(armenia?.contaminated?.confidence, 'low');
	const { arsenals, figures } = publishedFacts();
	const shown = arsenals.find(({ iso2 }) => iso2 === 'AM');
	assert.ok(shown && !shown.contaminated && !profileOf(shown).contaminated);
	assert.ok(allFacts.figures.some(({ id }) => id === 'failure-rate-field-range'));
	assert.ok(!figures.some(({ id }) => id === 'failure-rate-field-range'));
});

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Parts of a fact that have a confidence of their own, the fact itself first. */
const partsWithConfidence = (value: unknown): Fields[] => {
	if (!isFields(value)) return [];
	const below = Object.values(value).flatMap(partsWithConfidence);
	return 'confidence' in value ? [value, ...below] : below;
};

/** Puts the mark behind every text of a part, so that none of it can pass unseen. */
const markTexts = (part: Fields, mark: string): void => {
	for (const [name, value] of Object.entries(part)) {
		if (name === 'confidence' || name === 'sources') continue;
		if (typeof value === 'string') part[name] = `${value} ${mark}`;
		else if (isFields(value)) markTexts(value, mark);
	}
};

const mark = 'lowered-fact';
/** These stand on every page; the checks refuse to lower them. */
const always = ['states', 'treaty'];
const entriesOf = (facts: Facts): unknown[] =>
	Object.entries(facts).flatMap(([name, file]) =>
		always.includes(name) ? [] : Array.isArray(file) ? (file as unknown[]) : [file],
	);

test('a fact that is lowered passes nowhere, each in its turn', () => {
	const most = Math.max(...entriesOf(allFacts).map((entry) => partsWithConfidence(entry).length));
	let lowered = 0;
	// The first fact of every entry, then the second of every entry, and so on.
	for (let turn = 0; turn < most; turn++) {
		const facts = structuredClone(allFacts);
		for (const entry of entriesOf(facts)) {
			const part = partsWithConfidence(entry)[turn];
			if (!part) continue;
			markTexts(part, mark);
			part['confidence'] = 'low';
			lowered += 1;
		}
		const passed = JSON.stringify(publishedOn(facts, testDate)).split(mark).length - 1;
		assert.equal(passed, 0, `${passed} of turn ${turn}`);
	}
	assert.ok(lowered > 1500, String(lowered));
});

test('the mark of that test does pass where nothing is lowered', () => {
	const facts = structuredClone(allFacts);
	for (const entry of entriesOf(facts)) {
		for (const part of partsWithConfidence(entry)) markTexts(part, mark);
	}
	assert.ok(JSON.stringify(publishedOn(facts, '9999-12-31')).split(mark).length > 1500);
});

test('what rests on an entry falls with it', () => {
	const facts = structuredClone(allFacts);
	const german = facts.laws.filter(({ iso2 }) => iso2 === 'DE');
	const named = () =>
		publishedOn(facts, testDate)
			['article-clauses'].flatMap(({ good = [], weak = [] }) => [...good, ...weak])
			.filter(({ iso2, sources }) => iso2 === 'DE' && !sources);
	assert.ok(german.length > 0 && named().length > 0);
	for (const law of german) law.confidence = 'low';
	assert.deepEqual(named(), []);
});

test('a state or the treaty that may not be published stops everything', () => {
	for (const name of ['states', 'treaty'] as const) {
		const facts = structuredClone(allFacts);
		const entry = name === 'states' ? facts.states[0] : facts.treaty;
		assert.ok(entry);
		entry.confidence = 'low';
		assert.throws(() => publishedOn(facts, testDate), /may not be published/);
	}
});

test('what is for editors alone does not pass', () => {
	const facts = structuredClone(allFacts);
	for (const entry of [...facts.states, ...facts.laws]) entry.note = 'for editors alone';
	for (const act of facts.acts) act.unconfirmed = { outcome: 'for editors alone' };
	assert.ok(!JSON.stringify(publishedOn(facts, testDate)).includes('for editors alone'));
});

test('what came later than the day does not pass, but an act and a vote that a text cites do', () => {
	const then = publishedFacts('2011-03-01');
	assert.ok(then.laws.every(({ date }) => date < '2011-03-02'));
	assert.deepEqual(votesOn(then.votes, '2011-03-01'), []);
	assert.ok(then.arsenals.every(({ votes = [] }) => votes.length === 0));
	assert.equal(then.meetings.find(({ short }) => short === '2MSP')?.outcome, undefined);
	assert.ok(then.acts.some(({ date = '' }) => date > '2011-03-01'));
	assert.ok(then.votes.some(({ year }) => year > 2011));
});
