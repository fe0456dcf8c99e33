import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { findTitles, indexOf } from '../../../src/browser/search/find-titles.ts';
import { partsOf } from '../../../src/generators/search/parts.ts';
import { passageOf } from '../../../src/browser/search/passage.ts';
import { titlesOf } from '../../../src/generators/search/titles.ts';
import { isSlip, wordsOf } from '../../../src/shared/plain-words.ts';

const page = (body: string) => `<html lang="en"><body><main>${body}</main></body></html>`;

test('words are compared in small letters, without accents and apart from apostrophes', () => {
	assert.deepEqual(wordsOf('L’Interdiction à Beyrouth: Côte d’Ivoire, art. 4'), [
		...['interdiction', 'beyrouth', 'cote', 'ivoire', 'art', '4'],
	]);
	assert.deepEqual(wordsOf('بَرْلَمان'), ['برلمان']);
});

test('a slip is one letter missing, too many, wrong or in the wrong order; two in a long word', () => {
	for (const [typed, meant] of [
		['lebannon', 'lebanon'],
		['morotorium', 'moratorium'],
		['breifing', 'briefing'],
		['ratifcation', 'ratification'],
		['phillipines', 'philippines'],
	] as const) {
		assert.ok(isSlip(typed, meant), typed);
	}
	assert.ok(!isSlip('mali', 'malta'));
	assert.ok(!isSlip('letter', 'latvia'));
});

const partsIn = (html: string, address: string) => {
	const main = parse(html).querySelector('main');
	return partsOf(main, address, main?.querySelector('h1')?.text ?? '');
};

test('a page is cut at its headings and at the rows of a table that says so', () => {
	const html = page(
		'<h1>States</h1><p>All of them.</p><h2 id="why">Why</h2><p>Because.</p>' +
			'<div class="no-print">Copy</div><p data-unsearched>Not this.</p>' +
			'<table data-parts="2"><thead><tr><th>State</th></tr></thead>' +
			'<tr id="lb"><th>Lebanon<small>Beirut</small></th><td>party</td><td>since 2010</td></tr></table>' +
			'<p>After the table.</p>',
	);
	const found = partsIn(html, 'states/').map(({ address, title, kind, text }) => ({
		...{ address, title, kind, text },
	}));
	assert.deepEqual(found, [
		{ address: 'states/', title: 'States', kind: 'state', text: 'All of them.' },
		{ address: 'states/#why', title: 'Why', kind: 'state', text: 'Because. After the table.' },
		{
			address: 'states/#lb',
			title: 'Lebanon, Beirut, party',
			kind: 'state',
			text: 'Lebanon Beirut party since 2010',
		},
	]);
});

test('what two letters on one page share is found in the first, and the rest in its own', () => {
	const html = page(
		'<h1>The letter</h1><h2 class="no-print" id="one">One</h2><div data-unrepeated><p>Both.</p></div>' +
			'<h2 class="no-print" id="two">Two</h2><div data-unrepeated><p>Both.</p><p>Own.</p></div>',
	);
	assert.deepEqual(
		partsIn(html, 'letter/').map(({ address, text }) => [address, text]),
		[
			['letter/', ''],
			['letter/#one', 'Both.'],
			['letter/#two', 'Own.'],
		],
	);
});

const titles = (...pages: [address: string, html: string][]) =>
	indexOf(
		titlesOf(
			pages.flatMap(([address, html]) => partsIn(page(html), address)),
			{
				ignored: ['the', 'of'],
				same: [['law', 'act']],
				also: { 'briefing/#article-9': ['punishment'] },
			},
			'1',
		),
	);

const index = titles([
	'briefing/',
	'<h1>The briefing paper</h1><h2 id="article-4">Article 4: Clearance</h2><p>Land is cleared.</p>' +
		'<h2 id="article-9">Article 9: National law</h2><p>Penal sanctions prevent what is banned.</p>' +
		'<h2 id="article-14">Article 14: Costs</h2><p>States share them.</p>',
]);
const first = (query: string) => findTitles(query, index)[0]?.address;

test('a title is found by its words, their other forms, a slip, another name and its own words', () => {
	assert.equal(first('article 4'), 'briefing/#article-4');
	assert.equal(first('art 14'), 'briefing/#article-14');
	assert.equal(first('clearing'), 'briefing/#article-4');
	assert.equal(first('claerance'), 'briefing/#article-4');
	assert.equal(first('punishment'), 'briefing/#article-9');
	assert.equal(first('national act'), 'briefing/#article-9');
	assert.equal(first('sanction'), 'briefing/#article-9');
	assert.equal(first('the briefing'), 'briefing/');
	assert.deepEqual(findTitles('volcano', index), []);
	assert.deepEqual(findTitles('  ', index), []);
});

test('in Arabic a word is found with and without its article', () => {
	const arabic = titles(['ar/', '<h1>دور البرلمان</h1>']);
	assert.equal(findTitles('برلمان', arabic).length, 1);
	assert.equal(findTitles('البرلمان', arabic).length, 1);
});

test('a passage is the stretch with most of the words asked for, and they are marked', () => {
	const text = `${'Before. '.repeat(60)}Land is cleared before the deadline. ${'After. '.repeat(60)}`;
	const pieces = passageOf(text, ['clear', 'deadline']);
	assert.deepEqual(
		pieces.filter(({ marked }) => marked).map((piece) => piece.text),
		['cleared', 'deadline.'],
	);
	assert.match(pieces.map((piece) => piece.text).join(' '), /^… .* …$/);
	assert.deepEqual(passageOf('Short.', ['other']), [{ text: 'Short.', marked: false }]);
});
