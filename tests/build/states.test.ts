import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { profileOf } from '../../src/treaty/arsenal.ts';
import { countsOn, standingOn } from '../../src/treaty/standing.ts';
import type { Standing } from '../../src/treaty/standing.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { isPublishable } from '../../src/treaty/publishable.ts';
import { buildSite, fixture, testDate, textOf } from '../support/site.ts';

const web = await buildSite();
after(() => rmSync(web, { recursive: true }));
const site = join(web, 'takeaction/mp');
const facts = readFacts(fixture);
const { states } = facts;

const fileOf = (iso2: string, rest = '') =>
	join(site, 'states', iso2.toLowerCase(), rest, 'index.html');
const htmlOf = (iso2: string, rest = '') => readFileSync(fileOf(iso2, rest), 'utf8');
const pageOf = (iso2: string) => textOf(fileOf(iso2));
const arsenalOf = (iso2: string) => facts.arsenals.find((one) => one.iso2 === iso2);

test('there are a page and a letter for each of the states, and no others', () => {
	const found = globSync('states/*/**/index.html', { cwd: site }).sort();
	const expected = states.flatMap(({ iso2 }) => {
		const folder = `states/${iso2.toLowerCase()}`;
		return [`${folder}/index.html`, `${folder}/letter/index.html`];
	});
	assert.deepEqual(found, expected.sort());
});

/** Words that the letter of one standing has, and no other. */
const signs: Record<Standing, string> = {
	outside: 'Your state has not joined yet.',
	signatory: 'Your state has signed the Convention and has not ratified it yet.',
	party: 'Your state is a State Party',
	left: 'Your state has left the Convention.',
};

test('each letter holds the passages of its standing and arsenal, and nothing left over', () => {
	for (const state of states) {
		const letter = textOf(fileOf(state.iso2, 'letter'));
		const standing = standingOn(state, testDate);
		for (const [other, sign] of Object.entries(signs)) {
			assert.equal(letter.includes(sign), other === standing, `${state.iso2}: ${sign}`);
		}
		const { producer, stockpile } = profileOf(arsenalOf(state.iso2));
		const outside = standing !== 'party';
		const makes = letter.includes('listed as one that makes them');
		const stores = letter.includes('was listed among stockpilers');
		assert.equal(makes, outside && producer, state.iso2);
		assert.equal(stores, outside && !producer && stockpile, state.iso2);
		assert.doesNotMatch(letter, /Where your government makes or stores/, state.iso2);
		assert.doesNotMatch(letter, /[{}⟦⟧<>]|undefined|null|NaN/, state.iso2);
		const paper = parse(htmlOf(state.iso2, 'letter')).querySelector('article.letter');
		for (const part of paper?.querySelectorAll('p, li, strong') ?? []) {
			assert.notEqual(part.text.trim(), '', `${state.iso2}: an empty ${part.tagName}`);
		}
		assert.equal(paper?.querySelectorAll('.blank').length, 6, state.iso2);
	}
});

test('each page says the standing, and nothing is left over', () => {
	const words = { party: 'State Party since', signatory: 'not ratified since' };
	const others = { outside: 'Not joined: neither signed nor acceded.', left: 'Left on' };
	for (const state of states) {
		const page = pageOf(state.iso2);
		assert.ok(page.includes({ ...words, ...others }[standingOn(state, testDate)]), state.iso2);
		assert.doesNotMatch(page, /[{}⟦⟧]|undefined|null|NaN/, state.iso2);
	}
});

test('what is of low confidence or rests on general knowledge alone is on no page', () => {
	for (const { iso2, used, used_on_territory: here = [] } of facts.arsenals) {
		const page = pageOf(iso2);
		assert.equal(page.includes('Use by the state'), Boolean(used && isPublishable(used)), iso2);
		assert.equal(page.includes('Use on its territory'), here.some(isPublishable), iso2);
	}
	assert.ok(!pageOf('LB').includes('Hezbollah'));
	assert.ok(!pageOf('LB').includes('unverified'));
});

test('a deadline that has passed says so, with the days', () => {
	assert.match(pageOf('LB'), /1 May 2026: passed 206 days ago/);
	assert.match(pageOf('LA'), /1 August 2030: 1,347 days left/);
});

test('a deadline that has passed says what of more time is known to us, and its day in the calendar too', () => {
	const calendar = readFileSync(join(site, 'data/meetings.ics'), 'utf8')
		.replaceAll('\r\n ', '')
		.replaceAll('\\;', ';');
	const events = calendar.split('BEGIN:VEVENT');
	const asked =
		'A request for more time was on the agenda of the Thirteenth Meeting of States Parties in September 2025; its result is not known to us.';
	const open = 'Whether it was extended since is not known to us';
	const late = states
		.map(({ iso2 }) => iso2)
		.filter((iso2) => /\d: passed [\d,]+ days? ago/.test(pageOf(iso2)));
	assert.deepEqual(late.sort(), ['AF', 'CL', 'IQ', 'LB', 'MR', 'SO', 'TD']);
	for (const iso2 of late) {
		const unasked = ['IQ', 'TD'].includes(iso2);
		const event = events.find((one) => one.includes(`UID:clearance-${iso2.toLowerCase()}@`)) ?? '';
		for (const said of [pageOf(iso2), event]) {
			assert.equal(said.includes(asked), !unasked, `${iso2}: ${said}`);
			assert.equal(said.includes(open), unasked, `${iso2}: ${said}`);
		}
	}
	assert.match(pageOf('IQ'), /In September 2022 Iraq was preparing a request for more time\./);
	assert.ok(!pageOf('LA').includes(asked));
});

test('what is unclear is said to be so, with what the sources say, and asks for nothing', () => {
	for (const [iso2, detail] of [
		['CY', 'It sent 3,760 cluster munitions to Bulgaria in 2014'],
		['GN', 'Whether any are left is not known to us'],
	] as const) {
		const page = pageOf(iso2);
		assert.ok(page.includes('Not clear to us') && page.includes(detail), iso2);
		assert.doesNotMatch(page, /Listed as holding stocks|Deadline for stocks/, iso2);
	}
	assert.match(pageOf('GN'), /The first report had not been sent by August 2022\./);
	assert.ok(pageOf('NG').includes('Declared that it holds none'));
});

test('a parliament that does not sit is said so, and the page speaks to those who can act', () => {
	for (const { iso2, suspended, structure } of facts.parliaments) {
		const silent = suspended !== undefined || structure === 'none';
		const page = pageOf(iso2);
		assert.equal(page.includes('No parliament sits here now.'), silent, iso2);
		if (silent) assert.doesNotMatch(page, /Find a member/, iso2);
	}
});

test('the counts of all regions add up to those of the home page', () => {
	const { joined, states: all } = countsOn(states, testDate);
	const regions = new Map(states.map(({ region, iso2 }) => [region, iso2]));
	const sums = [...regions.values()].map((iso2) => {
		const [, some, of] =
			/(\d+) of the (\d+) states in this region have joined/.exec(pageOf(iso2)) ?? [];
		return [Number(some), Number(of)] as const;
	});
	assert.equal(
		sums.reduce((sum, [some]) => sum + some, 0),
		joined,
	);
	assert.equal(
		sums.reduce((sum, [, of]) => sum + of, 0),
		all,
	);
});

test('each state leads to its acts in the register, and to texts that fit', () => {
	const page = parse(htmlOf('GB'));
	const links = page
		.querySelectorAll('.state-parliament a')
		.map((link) => link.getAttribute('href'));
	assert.ok(links.includes('/takeaction/mp/precedents/#gb-lords-2025-06'));
	assert.equal(page.querySelectorAll('.state-ask').length, 4);
	const brazil = parse(htmlOf('BR'));
	assert.deepEqual(
		brazil.querySelectorAll('.state-ask h3').map(({ text }) => text),
		[
			'Accede',
			'End production and export',
			'No use until the state joins',
			'Vote yes at the United Nations',
			'Observe the next meeting',
			'Report voluntarily',
		],
	);
});

test('each ask and each model text leads to the acts of the register on it, where there are any', () => {
	const register = parse(readFileSync(join(site, 'precedents/index.html'), 'utf8'));
	const acted = new Set(
		register
			.querySelectorAll('tbody tr')
			.flatMap((row) => row.getAttribute('data-asks')?.split(' ') ?? []),
	);
	assert.ok(acted.has('ratify') && acted.size > 8);
	const leadsOf = (part: HTMLElement) =>
		part
			.querySelectorAll('a[href*="#ask="]')
			.map((link) => /\/precedents\/#ask=(.+)$/.exec(link.getAttribute('href') ?? '')?.[1]);
	for (const { iso2 } of states) {
		for (const part of parse(htmlOf(iso2)).querySelectorAll('.state-ask')) {
			const ask = part.querySelector('h3')?.id ?? '';
			assert.deepEqual(leadsOf(part), acted.has(ask) ? [ask] : [], `${iso2}: ${ask}`);
		}
	}
	const texts = parse(readFileSync(join(site, 'act/questions/index.html'), 'utf8'));
	const lead = (id: string) =>
		texts
			.querySelectorAll('.model-text')
			.filter((part) => part.querySelector('h3')?.id === id)
			.flatMap(leadsOf);
	assert.deepEqual(lead('question-ratify-date'), ['ratify']);
	assert.deepEqual(lead('question-clear-land'), []);
});
