import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { findTitles, indexOf, queryWords } from '../../../src/browser/search/find-titles.ts';
import type { TitleIndex } from '../../../src/browser/search/find-titles.ts';
import { indexedWords, tellingWordsAmong } from '../../../src/generators/search/indexed-words.ts';
import type { SearchedLanguage } from '../../../src/generators/search/searched-language.ts';
import { partsOf } from '../../../src/generators/search/parts.ts';
import { passageOf, piecesOf } from '../../../src/browser/search/passage.ts';
import { titlesOf } from '../../../src/generators/search/titles.ts';
import { isSlip, symbolsOf, wordsOf } from '../../../src/shared/plain-words.ts';

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

const inLanguage = (
	pages: [address: string, html: string][],
	{
		ignored = '',
		...added
	}: { ignored?: string; same?: string[][]; also?: Record<string, string[]> },
): SearchedLanguage => {
	const parts = pages.flatMap(([address, html]) =>
		partsIn(page(html), address).map((part) => ({
			...part,
			language: 'en' as const,
			path: `/${part.address}`,
		})),
	);
	const words = { same: [], also: {}, ...added, ignored: wordsOf(ignored) };
	return { parts, added: words, telling: tellingWordsAmong(parts, words.ignored) };
};
const titles = (...pages: [address: string, html: string][]) =>
	indexOf(
		titlesOf(
			inLanguage(pages, {
				ignored: 'the of هذا',
				same: [
					['law', 'act'],
					['ذخيره', 'ذخاير'],
				],
				also: { 'briefing/#article-9': ['punishment'] },
			}),
			'1',
		),
	);
const find = (query: string, index: TitleIndex) => findTitles(queryWords(query, index), index);

const index = titles([
	'briefing/',
	'<h1>The briefing paper</h1><h2 id="article-4">Article 4: Clearance</h2><p>Land is cleared.</p>' +
		'<h2 id="article-9">Article 9: National law</h2><p>Penal sanctions prevent what is banned.</p>' +
		'<h2 id="article-14">Article 14: Costs</h2><p>States share them.</p>',
]);
const first = (query: string) => find(query, index)[0]?.address;

test('a title is found by its words, their other forms, a slip, another name and its own words', () => {
	assert.equal(first('article 4'), 'briefing/#article-4');
	assert.equal(first('art 14'), 'briefing/#article-14');
	assert.equal(first('clearing'), 'briefing/#article-4');
	assert.equal(first('claerance'), 'briefing/#article-4');
	assert.equal(first('punishment'), 'briefing/#article-9');
	assert.equal(first('national act'), 'briefing/#article-9');
	assert.equal(first('sanction'), 'briefing/#article-9');
	assert.equal(first('the briefing'), 'briefing/');
	assert.deepEqual(find('volcano', index), []);
	assert.deepEqual(find('  ', index), []);
});

test('plurals and other forms of a short word are found', () => {
	const words = titles([
		'a/',
		'<h1>Loi</h1><h2 id="ley">Ley</h2><h2 id="nation">Droit national</h2><h2 id="oeuvre">Mise en œuvre</h2>',
	]);
	const first = (query: string) => find(query, words)[0]?.title;
	assert.equal(first('lois'), 'Loi');
	assert.equal(first('leyes'), 'Ley');
	assert.equal(first('nationaux'), 'Droit national');
	assert.equal(first('oeuvre'), 'Mise en œuvre');
	assert.equal(first("l'OEUVRE"), 'Mise en œuvre');
});

test('in Arabic a word is found with and without what is joined to it, however it is written', () => {
	const arabic = titles([
		'ar/',
		'<h1>دور البرلمان</h1><h2 id="law">قانون إيطاليا</h2><h2 id="munitions">الذخائر</h2>',
	]);
	const first = (query: string) => find(query, arabic)[0]?.address;
	for (const word of [
		'برلمان',
		'البرلمان',
		'والبرلمان',
		'للبرلمان',
		'بالبرلمان',
		'بَرْلَمـان',
		'برلمانيون',
	])
		assert.equal(first(word), 'ar/', word);
	for (const word of ['قانون', 'بقانون', 'ولقانون', 'القانون', 'ايطاليا', 'هذا القانون'])
		assert.equal(first(word), 'ar/#law', word);
	for (const word of ['ذخيرة', 'ذخيره', 'الذخيرة', 'بالذخائر', 'الذخاير'])
		assert.equal(first(word), 'ar/#munitions', word);
});

test('an Arabic word is taken apart only where another text has what is left', () => {
	const { telling } = inLanguage([['ar/', '<h1>قانون</h1><p>بقانون وقعت برلمان لبنان</p>']], {});
	assert.deepEqual(telling('بقانون وقعت برلمان لبنان'), ['قانون', 'وقعت', 'برلمان', 'لبنان']);
});

test('a document is found by its symbol from the middle, a number however it is written', () => {
	assert.deepEqual(symbolsOf('XXVI‑6'), ['xxvi6']);
	assert.deepEqual(symbolsOf('A/C.1/80/L.39, sous-munitions'), [
		...['ac180l39', 'c180l39', '180l39', '80l39', 'l39'],
	]);
	for (const text of ['1\u202f063', '1.063', '1,063', '1 063', '١٠٦٣'])
		assert.deepEqual(wordsOf(text), ['1063'], text);
	assert.deepEqual(wordsOf('in 2008 107'), ['in', '2008', '107']);
	const { telling } = inLanguage([], { ignored: 'of' });
	assert.deepEqual(
		indexedWords('A/RES/78/32 of 4 May, XXVI-6, 1 063 munitions, munitions', telling),
		[...['res', 'may', 'xxvi', '1063', 'munitions', 'ares7832', 'res7832', '7832', 'xxvi6']],
	);
	const symbols = titles(['a/', '<h1>Votes</h1><h2 id="one">78/32</h2><h2 id="two">79/58</h2>']);
	assert.equal(find('A/RES/78/32', symbols)[0]?.address, 'a/#one');
});

test('the text of a part has spaces between its blocks, and none beside what stands in a line', () => {
	const html =
		'<h1>A</h1><p>It (<a href="x">Chile</a>) joined <a class="source" href="y">1</a>.</p><p>Later</p>';
	assert.deepEqual(
		partsIn(page(html), 'a/').map(({ text }) => text),
		['It (Chile) joined. Later'],
	);
});

test('a number after a word is the number of that, and no day of a month', () => {
	const index = titles(
		['a/', '<h1>Votes</h1><h2 id="day">4 December 2017</h2><h2 id="other">5 May 2018</h2>'],
		['b/', '<h1>Articles</h1><h2 id="one">Article 4: clearance</h2><h2 id="two">Article 5</h2>'],
	);
	const found = find('article 4', index).map(({ address }) => address);
	assert.equal(found[0], 'b/#one');
	assert.ok(found.indexOf('b/#two') < found.indexOf('a/#day'), found.join());
	assert.equal(find('4 december', index)[0]?.address, 'a/#day');
});

test('what was asked for is marked in a title too', () => {
	assert.deepEqual(piecesOf('Article 4: clearance', ['article', '4']), [
		{ text: 'Article 4:', marked: true },
		{ text: 'clearance', marked: false },
	]);
});

test('a passage is the stretch with most of the words asked for, and they are marked', () => {
	const text = `${'Before. '.repeat(60)}Land is cleared before the deadline. ${'After. '.repeat(60)}`;
	const pieces = passageOf(text, ['clear', 'deadline']);
	assert.deepEqual(
		pieces.filter(({ marked }) => marked).map((piece) => piece.text),
		['cleared', 'deadline.'],
	);
	assert.match(pieces.map((piece) => piece.text).join(' '), /^… .* …$/);
	assert.deepEqual(
		passageOf('Dans l’interdiction.', ['interdiction']).map(({ marked }) => marked),
		[false, true],
	);
	assert.deepEqual(
		passageOf('في القانون وبقانون', ['قانون']).map(({ marked }) => marked),
		[false, true],
	);
	assert.deepEqual(passageOf('Short.', ['other']), [{ text: 'Short.', marked: false }]);
});
