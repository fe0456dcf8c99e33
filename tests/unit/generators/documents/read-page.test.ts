import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { readBlocks } from '../../../../src/generators/documents/read-page.ts';

const page = 'https://example.org/mp/letter/';
const blocksOf = (html: string) => readBlocks(parse(`<div>${html}</div>`), page);

test('words keep one blank between them, and none at either end', () => {
	assert.deepEqual(blocksOf('<p>\n  One <b>two</b>\n\tthree </p>'), [
		{ kind: 'paragraph', inside: ['One ', { kind: 'strong', inside: ['two'] }, ' three'] },
	]);
});

test('what works on a screen only is left out, and so is what is hidden', () => {
	const html =
		'<p class="no-print">Print</p><nav>Menu</nav><p hidden>Hint</p><p>Said<span aria-hidden="true">/</span></p>';
	assert.deepEqual(blocksOf(html), [{ kind: 'paragraph', inside: ['Said'] }]);
});

test('a link leads to the same place from anywhere', () => {
	assert.deepEqual(blocksOf('<p><a href="../states/">States</a></p>'), [
		{
			kind: 'paragraph',
			inside: [{ kind: 'link', address: 'https://example.org/mp/states/', inside: ['States'] }],
		},
	]);
});

test('links that only the look of the page keeps apart are kept apart', () => {
	const link = (name: string) => ({
		kind: 'link',
		address: `https://example.org/mp/letter/${name}`,
		inside: [name],
	});
	assert.deepEqual(blocksOf('<p><a href="one">one</a><a href="two">two</a></p>'), [
		{ kind: 'paragraph', inside: [link('one'), ' · ', link('two')] },
	]);
});

test('a source stands directly behind the words that come from it', () => {
	const html = '<p>Known. <a class="source" href="#s" title="A report">source</a></p>';
	assert.deepEqual(blocksOf(html), [
		{
			kind: 'paragraph',
			inside: ['Known.', { kind: 'source', address: `${page}#s`, title: 'A report' }],
		},
	]);
});

test('a blank keeps its name, an item its blocks, a cell its span', () => {
	assert.deepEqual(
		blocksOf(
			'<p><mark data-blank="name"> [NAME] </mark></p><ol><li>One<ul><li>Two</li></ul></li></ol>' +
				'<table><caption>All</caption><thead><tr><th colspan="2">Head</th></tr></thead>' +
				'<tbody><tr><th>Row</th><td>Cell</td></tr></tbody></table>',
		),
		[
			{ kind: 'paragraph', inside: [{ kind: 'blank', name: 'name', words: '[NAME]' }] },
			{
				kind: 'list',
				ordered: true,
				items: [
					[
						{ kind: 'paragraph', inside: ['One'] },
						{
							kind: 'list',
							ordered: false,
							items: [[{ kind: 'paragraph', inside: ['Two'] }]],
						},
					],
				],
			},
			{
				kind: 'table',
				caption: 'All',
				head: [[{ head: true, span: 2, blocks: [{ kind: 'paragraph', inside: ['Head'] }] }]],
				body: [
					[
						{ head: true, span: 1, blocks: [{ kind: 'paragraph', inside: ['Row'] }] },
						{ head: false, span: 1, blocks: [{ kind: 'paragraph', inside: ['Cell'] }] },
					],
				],
			},
		],
	);
});

test('what has no form in a document stops with its words and what to do', () => {
	assert.throws(() => blocksOf('<p>See <code>x = 1</code></p>'), {
		message:
			'<code> with the words "x = 1" has no form on paper. Teach it to src/generators/documents/read-page.ts, or mark it "no-print".',
	});
});

test('a drawing with a class that documents have no style for stops', () => {
	const html =
		'<figure><figcaption><p>T</p></figcaption><svg viewBox="0 0 1 1"><path class="new-figure"/></svg></figure>';
	assert.throws(() => blocksOf(html), {
		message:
			'The class "new-figure" of a drawing is missing in src/generators/documents/drawing.ts.',
	});
});
