import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { askIds } from '../../src/treaty/asks.ts';
import { standings } from '../../src/treaty/standing.ts';
import { readFacts } from '../../src/content/read/read-facts.ts';
import { isEntryPublishable } from '../../src/treaty/publishable.ts';
import { modelTextSchema } from '../../src/content/schemas/model-texts.ts';
import { buildSite, fixture, textOf } from '../support/site.ts';

let web = '';
before(async () => {
	web = await buildSite();
});
after(() => rmSync(web, { recursive: true }));

const facts = readFacts(fixture);
const html = (page: string) => readFileSync(join(web, 'takeaction/mp', page, 'index.html'), 'utf8');

/** Words of the paragraphs and lists of a page: no headings, lists of them, tables, figures, buttons, names of acts. */
const wordsIn = (page: string): number => {
	const body = /<div class="prose">[\s\S]*(?=<\/main>)/.exec(html(page))?.[0] ?? '';
	const read = body
		.replace(/<(h[1-6]|figure|table|copy-text|button|details|nav|form)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<a [^>]*(?:hreflang|precedents\/#(?!ask=))[\s\S]*?<\/a>/g, ' ')
		.replace(/<a class="(heading-share|source")[\s\S]*?<\/a>/g, ' ')
		.replace(/<(p|ul) class="argument-makers"[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]+>/g, ' ');
	return read.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;
};

test('the brochure has about 700 words and the briefing paper 2,000 to 2,500', () => {
	const [brochure, briefing] = [wordsIn('brochure/'), wordsIn('briefing/')];
	assert.ok(brochure >= 600 && brochure <= 800, `brochure: ${brochure}`);
	assert.ok(briefing >= 2000 && briefing <= 2500, `briefing: ${briefing}`);
});

const modelTexts = () => {
	const folder = join(fixture, 'content/en/model-texts');
	return readdirSync(folder).map((name) => {
		const [, front = '', body = ''] =
			/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
		return { id: name.replace('.mdx', ''), body, ...modelTextSchema.parse(parse(front)) };
	});
};

test('there are enough model texts of each kind, and some for every standing and every ask', () => {
	const texts = modelTexts();
	const least = { question: 10, motion: 4, committee: 3, 'national-measure': 3, 'follow-up': 4 };
	for (const [kind, count] of Object.entries(least)) {
		assert.ok(texts.filter((text) => text.kind === kind).length >= count, kind);
	}
	for (const standing of standings) {
		const questions = texts.filter(
			(text) => text.kind === 'question' && text.standing.includes(standing),
		);
		assert.ok(questions.length >= 2, standing);
	}
	for (const ask of askIds)
		assert.ok(
			texts.some((text) => text.ask === ask),
			ask,
		);
});

test('every precedent a model text names is a publishable act with a record', () => {
	for (const { id, before: acts } of modelTexts()) {
		for (const name of acts) {
			const act = facts.acts.find((entry) => entry.id === name);
			assert.ok(act?.url && isEntryPublishable(act), `${id}: ${name}`);
		}
	}
});

test('a model text types no figure: counts change', () => {
	for (const { id, body } of modelTexts()) {
		assert.doesNotMatch(
			body.replace(/Articles? \d+(\(\d\))?((, | and )(\d+|\(\d\)))*/g, ''),
			/\d/,
			id,
		);
	}
});

test('every national measure keeps the exceptions of Article 3(6) and (7)', () => {
	// Without them nobody could train in clearance, or send stocks abroad to be destroyed.
	for (const { id, kind, body } of modelTexts()) {
		if (kind === 'national-measure') assert.match(body, /Article 3\(6\) and \(7\)/, id);
	}
});

test('what is left out of Article 2 has all five conditions, wherever it is told', () => {
	const conditions = [/ten|10/, /four kilograms|4 kg/, /single target/, /destruct/, /deactivat/];
	for (const page of ['brochure/', 'briefing/']) {
		const told = textOf(join(web, 'takeaction/mp', page, 'index.html'));
		for (const condition of conditions) assert.match(told, condition, page);
	}
});

test('no page says that the Convention binds everybody, or that Article 18 is more than provisional', () => {
	for (const page of ['', 'letter/', 'brochure/', 'briefing/', 'about/', 'act/', 'network/']) {
		const text = textOf(join(web, 'takeaction/mp', page, 'index.html'));
		assert.doesNotMatch(text, /binding law since|Article 1 at once/, page);
	}
	assert.match(facts.articles[17]?.obligation ?? '', /when it ratifies.*provisionally/);
});

test('home names the treaty, in its title and before the choice of a state', () => {
	const [head = '', body = ''] = html('').split('<body>');
	assert.ok(/<title>.*<\/title>/.exec(head)?.[0].includes(facts.treaty.title));
	assert.ok(/<h1>[\s\S]*?<find-state/.exec(body)?.[0].includes(facts.treaty.title));
});

test('each page of steps shows the model texts of its kind, each once and with its address', () => {
	const kinds = {
		'act/questions/': 'question',
		'act/motions/': 'motion',
		'act/committees/': 'committee',
		'act/national-measures/': 'national-measure',
		'act/after/': 'follow-up',
	};
	for (const [page, kind] of Object.entries(kinds)) {
		const shown = [...html(page).matchAll(/<blockquote id="([\w-]+)-text"/g)].map(([, id]) => id);
		const wanted = modelTexts().filter((text) => text.kind === kind);
		assert.deepEqual(shown.sort(), wanted.map(({ id }) => id).sort(), page);
	}
});

test('the briefing answers every argument of the facts and says what must be granted', () => {
	const briefing = html('briefing/');
	for (const { id } of facts.arguments) assert.match(briefing, new RegExp(`<h3[^>]* id="${id}"`));
	const granted = textOf(join(web, 'takeaction/mp/briefing/index.html')).match(/To be granted:/g);
	assert.equal(granted?.length, facts.arguments.length);
});

test('a drawn figure has a text alternative and its data in words', () => {
	const figures = html('brochure/').match(/<figure[\s\S]*?<\/figure>/g) ?? [];
	assert.equal(figures.length, 3);
	for (const figure of figures) {
		assert.match(figure, /<svg[^>]*role="img"[^>]*aria-label="[^"]{40,}"/);
		assert.match(figure, /<details[\s\S]*(<table|<ol)/);
	}
});

test('the register holds every publishable act with its record', () => {
	const register = html('precedents/');
	for (const act of facts.acts.filter(isEntryPublishable)) {
		assert.ok(register.includes(`<tr id="${act.id}"`), act.id);
	}
	assert.doesNotMatch(register, /href=""|href="undefined"/);
});
