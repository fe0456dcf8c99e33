import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { joined } from '../../../src/browser/letters/word/joined.ts';
import { filled, templateOf } from '../../../src/browser/letters/word/template.ts';
import type { Filling } from '../../../src/browser/letters/filling.ts';
import { zipped } from '../../../src/browser/letters/word/zipped.ts';
import { wordOf } from '../../../src/generators/documents/formats/word.ts';
import type { Block, DocumentModel, Inline } from '../../../src/generators/documents/model.ts';
import { findCommand } from '../../support/system-packages.ts';

const folder = mkdtempSync(join(tmpdir(), 'zipped-'));
after(() => rmSync(folder, { recursive: true }));

const line = (...inside: Inline[]): Block => ({ kind: 'paragraph', inside });
const blank = (name: string): Inline => ({ kind: 'blank', name, words: `[${name.toUpperCase()}]` });
const part = (name: string, ...inside: Inline[]): Inline => ({ kind: 'part', name, inside });
const link = (address: string): Inline => ({ kind: 'link', address, inside: ['a link'] });

/** A letter as the build makes it, for a state that has a link of its own. */
const letterFor = (state: string, more: Partial<DocumentModel> = {}): Promise<Uint8Array> =>
	wordOf({
		kind: 'letter',
		name: `letter-${state}`,
		title: `A letter to ${state}`,
		heading: 'A letter',
		language: 'en',
		direction: 'ltr',
		address: `https://www.example.org/states/${state}/`,
		date: '2026-11-23',
		frame: {
			site: 'The site',
			publisher: 'Its publisher',
			asOf: 'As of 23 November 2026',
			contents: 'Contents',
			lead: '{words}:',
			page: 'Page {page} of {pages}',
			notes: 'Notes',
			onPage: 'With sources: {address}',
		},
		blocks: [
			line(blank('recipient')),
			line(part('salutation', 'Dear ', blank('rank'), ',')),
			line(blank('your-line')),
			line('See ', link(`https://${state}.example/`), '. ', part('request', 'I ask you:')),
			{
				kind: 'group',
				name: 'members',
				id: '',
				blocks: [
					line('You can also:'),
					{ kind: 'list', ordered: true, items: [[line('one')], [line('two')]] },
				],
			},
			line('And see ', link('https://all.example/')),
			line(blank('name')),
		],
		...more,
	});

const plain = { words: {}, without: [] };
const br = await letterFor('br');
const template = templateOf(br);
const textIn = (file: Uint8Array, name = 'word/document.xml'): string => {
	const found = unzipSync(file)[name];
	assert.ok(found, `no ${name}`);
	return strFromU8(found);
};
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const all = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, found = '']) => found);
/** The text of a filled letter. */
const fill = async (words: Filling['words'], without: string[] = [], from = template) =>
	textIn(await filled(from, { words, without }));
/** What is in the control of a tag. */
const control = (xml: string, tag: string) => {
	const found = new RegExp(
		`<w:sdt><w:sdtPr>((?:(?!</w:sdtPr>).)*<w:tag w:val="${tag}"/>.*?)</w:sdtPr><w:sdtContent>(.*?)</w:sdtContent></w:sdt>`,
		's',
	).exec(xml);
	assert.ok(found, `no control ${tag}`);
	return { properties: found[1] ?? '', content: found[2] ?? '' };
};
/** The words of XML as Word shows them, a line break for `w:br`. */
const shown = (xml: string): string =>
	[...xml.matchAll(/<w:br\/>|<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
		.map(([, words]) => words ?? '\n')
		.join('')
		.replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '');
/** Whether XML is well formed: xmllint is not everywhere, so that tags are paired here. */
const assertWellFormed = (xml: string) => {
	const open: string[] = [];
	for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
		if (end) assert.equal(open.pop(), name);
		else if (!empty) open.push(name);
	}
	assert.deepEqual(open, []);
	const words = xml.replace(/<\??[/\w:][^<>]*>/g, '');
	assert.doesNotMatch(words, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);

	assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
	assert.ok(xml.isWellFormed(), 'half a letter');
};

test('words stand in their control, without the look of a blank, and all else is as it was', async () => {
	const xml = await fill({ recipient: 'The Hon. A. Member', unknown: 'nowhere' });
	const { properties, content } = control(xml, 'recipient');
	assert.equal(
		properties,
		'<w:alias w:val="RECIPIENT"/><w:tag w:val="recipient"/><w:id w:val="1"/>',
	);
	assert.equal(content, '<w:r><w:t xml:space="preserve">The Hon. A. Member</w:t></w:r>');
	const old = control(textIn(br), 'recipient');
	const whole = (one: typeof old) => `${one.properties}</w:sdtPr><w:sdtContent>${one.content}`;
	assert.equal(
		xml,
		textIn(br).replace(whole(old), () => whole({ properties, content })),
	);
});

test('a control in a control is filled in, unless the outer one is', async () => {
	const inner = await fill({ rank: 'Senator' });
	assert.match(shown(inner), /Dear Senator,/);
	assert.equal(count(inner, /<w:sdt>/g), count(textIn(br), /<w:sdt>/g));
	const outer = await fill({ rank: 'Senator', salutation: 'Your Excellency,' });
	assert.match(shown(outer), /Your Excellency,/);
	assert.doesNotMatch(shown(outer), /Dear|Senator|RANK/);
	assert.equal(count(outer, /<w:sdt>/g), count(textIn(br), /<w:sdt>/g) - 1);
	assertWellFormed(outer);
});

test('a blank that is left out goes with its paragraph, also from the end of a page', async () => {
	const xml = await fill({ recipient: 'Ana' }, ['name', 'nowhere']);
	assertWellFormed(xml);
	assert.doesNotMatch(xml, /w:val="name"/);
	assert.equal(count(xml, /<w:p>/g), count(textIn(br), /<w:p>/g) - 1);
	const filling = { words: {}, without: ['name'] };
	const letters = [filling, filling].map((one) => ({ template, filling: one }));
	const both = textIn(await joined(letters));
	assertWellFormed(both);
	assert.doesNotMatch(both, /w:val="name"/);
	assert.equal(count(both, /<w:sectPr>/g), 2);
});

test('without words that can be seen, the prompt stays', async () => {
	const before = textIn(br);
	assert.equal(await fill({}), before);
	for (const none of ['', ' ', '\n', '\u0000\u0008', '\ud800']) {
		assert.equal(await fill({ recipient: none, request: none }), before, JSON.stringify(none));
	}
	const odd = await letterFor('br', { blocks: [line(part('constructor', 'as it was'))] });
	assert.equal(await fill({}, [], templateOf(odd)), textIn(odd));
});

const words = {
	markup: '<b>Ann & "Bo" </w:t></w:sdtContent></w:sdt><w:sdt> &amp; \'Cy\' ]]> <!-- -->',
	formula: '=HYPERLINK("https://a.example","x")',
	field: '{ DATE } $& $1 $` %1 \\n',
	accents: 'Ñandú Ólafur Þór Ġorġ Čapek O’Neill',
	astral: 'Ada 😀 𝒜',
	long: 'Nine char '.repeat(1000),
	spaces: '  two   and three ',
};
for (const [kind, said] of Object.entries(words)) {
	test(`words are text, nothing else: ${kind}`, async () => {
		const xml = await fill({ 'your-line': said });
		assert.equal(shown(control(xml, 'your-line').content), said);
		assertWellFormed(xml);
		assert.equal(count(xml, /<w:sdt>/g), count(textIn(br), /<w:sdt>/g));
	});
}

test('what XML forbids is left out, and what surrounds it stays', async () => {
	const xml = await fill({
		name: 'A\u0000B\u0008\u000b\u000c\u001f\ufffe\uffffC\ud800D\udc00😀\tE',
	});
	assert.equal(shown(control(xml, 'name').content), 'ABCD😀\tE');
	assertWellFormed(xml);
});

test('lines are divided by breaks, whatever divided them, empty ones too', async () => {
	const { content } = control(
		await fill({ recipient: 'House\r\nRoom 1\n\nCity\rLand' }),
		'recipient',
	);
	assert.equal(shown(content), 'House\nRoom 1\n\nCity\nLand');
	assert.equal(count(content, /<w:br\/>/g), 4);
	assert.doesNotMatch(content, /[\r\n]/);
	// A break belongs into a run.
	assert.doesNotMatch(content, /<\/w:r><w:br/);
});

test('a line that begins from the right is read from the right, and no other', async () => {
	const run = (xml: string, said: string) =>
		new RegExp(
			`<w:r>(?:<w:rPr>((?:(?!<w:r>).)*)</w:rPr>)?(?:<w:br/>)?<w:t[^>]*>\u2068?${said}`,
		).exec(xml)?.[1];
	const lines = [
		'السيدة نور',
		'House 1',
		'(שרה)',
		'«Сергей»',
		'12 / 5',
		'Ms نور',
		'1. ދިވެހި',
		'ߒߞߏ',
		'𞤀𞤣',
	];
	const { content } = control(await fill({ recipient: lines.join('\n') }), 'recipient');
	assert.deepEqual(
		lines.map((said) => run(content, said.replace(/[().]/g, '\\$&')) ?? ''),
		['<w:rtl/>', '', '<w:rtl/>', '', '', '', '<w:rtl/>', '<w:rtl/>', '<w:rtl/>'],
	);
	const arabic = templateOf(
		await letterFor('lb', { language: 'ar', direction: 'rtl', blocks: [line(blank('name'))] }),
	);
	const inArabic = control(await fill({ name: 'نور\nNour\n12' }, [], arabic), 'name').content;
	assert.deepEqual(
		['نور', 'Nour', '12'].map((said) => run(inArabic, said) ?? ''),
		['<w:rtl/>', '', '<w:rtl/>'],
	);
});

test('a line of the other direction stands between isolates, and no other', async () => {
	const arabic = templateOf(
		await letterFor('lb', { language: 'ar', direction: 'rtl', blocks: [line(blank('name'))] }),
	);
	for (const [from, said, inLetter] of [
		[template, 'שרה (חיפה)\nHouse 1\n12', '\u2068שרה (חיפה)\u2069\nHouse 1\n12'],
		[template, '(נור)\n\nMs נור (حيفا)', '\u2068(נור)\u2069\n\nMs נור (حيفا)'],
		[arabic, 'Nour (Beirut)\nنور\n12', '\u2068Nour (Beirut)\u2069\nنور\n12'],
	] as const) {
		const xml = await fill({ name: said }, [], from);
		assert.equal(shown(control(xml, 'name').content), inLetter);
	}
});

test('words keep the form of those they replace, in the order that Word asks for', async () => {
	const foreign: Inline = { kind: 'foreign', language: 'fr', inside: ['Madame,'] };
	const bold: Inline = { kind: 'strong', inside: [foreign] };
	const formed = templateOf(await letterFor('fr', { blocks: [line(part('salutation', bold))] }));
	const { content } = control(await fill({ salutation: 'سيدتي' }, [], formed), 'salutation');
	assert.match(content, /^<w:r><w:rPr><w:b\/><w:bCs\/><w:rtl\/><w:lang [^>]*\/><\/w:rPr><w:t/);
});

test('what is only for members is left out whole, and nothing else', async () => {
	const xml = await fill({ name: 'A name' }, ['members', 'unknown']);
	assert.doesNotMatch(shown(xml), /You can also|one|two/);
	assert.match(shown(xml), /I ask you:And see a linkA name$/);
	assert.doesNotMatch(xml, /w:bookmark/);
	assertWellFormed(xml);
	assert.match(shown(await fill({})), /I ask you:You can also:onetwoAnd see/);
	assert.equal(count(await fill({}), /<w:bookmark(?:Start|End)/g), 2);
});

/** The files of a ZIP file as its directory has them, packed. */
const entriesOf = (bytes: Uint8Array) => {
	const data = Buffer.from(bytes);
	const entries = [];
	let at = data.readUInt32LE(data.length - 6);
	while (data.readUInt32LE(at) === 0x02014b50) {
		const length = data.readUInt16LE(at + 28);
		const from = data.readUInt32LE(at + 42);
		const begin = from + 30 + data.readUInt16LE(from + 26) + data.readUInt16LE(from + 28);
		entries.push({
			name: data.toString('utf8', at + 46, at + 46 + length),
			flags: data.readUInt16LE(at + 8),
			method: data.readUInt16LE(at + 10),
			time: data.readUInt16LE(at + 12),
			day: data.readUInt16LE(at + 14),
			mode: data.readUInt32LE(at + 38) >>> 16,
			system: data[at + 5],
			packed: data.subarray(begin, begin + data.readUInt32LE(at + 20)),
		});
		at += 46 + length + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
	}
	assert.equal(entries.length, data.readUInt16LE(data.length - 12));
	return entries;
};

test('all but the text stays as it was packed, and the text is packed', async () => {
	const before = entriesOf(br);
	const later = entriesOf(await filled(template, { words: { name: 'A' }, without: [] }));
	assert.ok(before.length > 10);
	assert.deepEqual(
		later.map(({ name, day, time }) => ({ name, day, time })),
		before.map(({ name, day, time }) => ({ name, day, time })),
	);
	for (const [index, { name, method, packed }] of before.entries()) {
		const other = later[index];
		assert.equal(other?.method, method, name);
		if (name === 'word/document.xml') assert.ok(!other.packed.equals(packed));
		else assert.ok(other.packed.equals(packed), name);
	}
});

test('the same filling gives the same bytes, and leaves the template as it was', async () => {
	const copy = br.slice();
	const filling = { words: { name: 'A', recipient: 'B\nC' }, without: ['members'] };
	const once = await filled(template, filling);
	assert.deepEqual(await filled(template, filling), once);
	assert.deepEqual(await filled(templateOf(br), filling), once);
	assert.deepEqual(br, copy);
});

test('a template may be a part of a larger buffer', async () => {
	const larger = new Uint8Array(br.length + 14);
	larger.set(br, 7);
	const inside = templateOf(larger.subarray(7, 7 + br.length));
	assert.deepEqual(await filled(inside, plain), await filled(template, plain));
});

test('a template may carry a remark, even one that looks like the end of a ZIP file', async () => {
	const remark = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(30)]);
	const longer = Buffer.concat([br, remark]);
	longer.writeUInt16LE(remark.length, br.length - 2);
	assert.deepEqual(await filled(templateOf(longer), plain), await filled(template, plain));
});

test('where a browser cannot pack, the text is as it is', async () => {
	const { CompressionStream: own } = globalThis;
	const packed = await filled(template, { words: { name: 'A' }, without: [] });
	try {
		Reflect.deleteProperty(globalThis, 'CompressionStream');
		const bytes = await filled(template, { words: { name: 'A' }, without: [] });
		assert.equal(textIn(bytes), textIn(packed));
		const text = entriesOf(bytes).find(({ name }) => name === 'word/document.xml');
		assert.equal(text?.method, 0);
	} finally {
		globalThis.CompressionStream = own;
	}
});

test('what is no Word file of this site is refused, in words that say why', () => {
	const refused = (bytes: Uint8Array, message: RegExp) =>
		assert.throws(() => templateOf(bytes), { name: 'Error', message });
	refused(new Uint8Array(), /no ZIP file/);
	refused(Buffer.from('<!doctype html><title>Not found</title>'), /no ZIP file/);
	refused(br.subarray(0, br.length - 100), /no ZIP file/);
	refused(zipSync({ 'a.txt': new Uint8Array(3) }), /no "word\/document\.xml"/);
	const changedAt = (place: (data: Buffer) => number, value: number, size = 4) => {
		const data = Buffer.from(br);
		data.writeUIntLE(value, place(data), size);
		return data;
	};
	const directory = (data: Buffer) => data.readUInt32LE(data.length - 6);
	refused(
		changedAt((data) => data.length - 6, 0xffffffff),
		/ZIP64/,
	);
	refused(
		changedAt((data) => directory(data) + 20, 0xffffffff),
		/ZIP64/,
	);
	refused(
		changedAt((data) => directory(data) + 8, 1, 2),
		/encrypted/,
	);
	refused(changedAt(directory, 0), /ZIP file is damaged/);
	refused(
		changedAt((data) => data.length - 6, br.length + 9),
		/ZIP file is damaged/,
	);
	refused(
		changedAt((data) => directory(data) + 42, br.length - 30),
		/ZIP file is damaged/,
	);
	const text = (data: Buffer) => data.lastIndexOf('word/document.xml');
	refused(
		changedAt((data) => text(data) - 36, 12, 2),
		/packed in a way .* 12/,
	);
	refused(
		changedAt((data) => text(data) - 30, 1),
		/"word\/document\.xml" is damaged/,
	);
	refused(
		changedAt((data) => data.indexOf('word/document.xml') + 40, 0, 6),
		/"word\/document\.xml" is damaged/,
	);
});

test('letters are joined, each a section of its own with its foot, its links and its words', async () => {
	const fr = templateOf(await letterFor('fr'));
	const file = await joined(
		[
			{ template, filling: { words: { name: 'A & B' }, without: [] } },
			{ template: fr, filling: { words: { name: 'Two <w:p>' }, without: ['members'] } },
			{ template, filling: { words: { name: 'Three r:id="rId1"' }, without: [] } },
			{ template: fr, filling: { words: { name: '' }, without: [] } },
		],
		'Letters to B & F',
	);
	const xml = textIn(file);
	assertWellFormed(xml);
	const sections = xml.match(/.*?<w:sectPr>.*?<\/w:(?:p|body)>/gs) ?? [];
	assert.equal(sections.length, 4);
	const links = new Map(
		[...textIn(file, 'word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(
			([tag]) => [/ Id="([^"]*)/.exec(tag)?.[1] ?? '', / Target="([^"]*)/.exec(tag)?.[1] ?? ''],
		),
	);
	assert.equal(
		links.size,
		count(textIn(file, 'word/_rels/document.xml.rels'), /<Relationship /g),
		'two links have one id',
	);
	const types = textIn(file, '[Content_Types].xml');
	for (const [index, state] of ['br', 'fr', 'br', 'fr'].entries()) {
		const section: string = sections[index] ?? '';
		const targets = all(section, /<w:hyperlink [^>]*r:id="([^"]+)"/g).map((id) => links.get(id));
		assert.deepEqual(targets, [`https://${state}.example/`, 'https://all.example/']);
		const foot = links.get(/<w:footerReference [^>]*r:id="([^"]+)"/.exec(section)?.[1] ?? '') ?? '';
		assert.match(textIn(file, `word/${foot}`), new RegExp(`example\\.org/states/${state}/`));
		assert.ok(types.includes(`PartName="/word/${foot}"`), foot);
		assert.match(textIn(file, `word/_rels/${foot}.rels`), /<Relationships/);
		assert.equal(section.includes('You can also'), index !== 1);
	}
	assert.deepEqual(
		sections.map((section) => shown(control(section, 'name').content)),
		['A & B', 'Two <w:p>', 'Three r:id="rId1"', '[NAME]'],
	);
	// The last section is told of in the body, all others in the last paragraph of their own.
	assert.equal(count(xml, /<w:pPr>(?:(?!<\/w:pPr>).)*<w:sectPr/g), 3);
	assert.match(xml, /<\/w:p><w:sectPr>(?:(?!<w:sectPr).)*<\/w:sectPr><\/w:body><\/w:document>$/);
	assert.doesNotMatch(xml, /<\/w:pPr><w:pPr>/);
	assert.equal(count(xml, /<w:p>/g), 4 * count(textIn(br), /<w:p>/g) - 3);
	assert.match(textIn(file, 'docProps/core.xml'), /<dc:title>Letters to B &amp; F<\/dc:title>/);
});

test('ids and names in joined letters are those of one thing each, and lists begin anew', async () => {
	const numbers = (words: string): Block => ({
		kind: 'list',
		ordered: true,
		items: [[line(words)]],
	});
	const group: Block = { kind: 'group', name: 'members', id: '', blocks: [numbers('a')] };
	const blocks = [line(blank('name')), group, numbers('b'), line('End')];
	const fr = templateOf(await letterFor('fr', { blocks }));
	const letters = [template, fr, template].map((one) => ({ template: one, filling: plain }));
	const file = await joined(letters);
	const xml = textIn(file);
	const controls = all(xml, /<w:id w:val="(\d+)"/g);
	assert.equal(controls.length, 2 * count(textIn(br), /<w:sdt>/g) + 1);
	assert.equal(new Set(controls).size, controls.length);
	const starts = all(xml, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
	assert.equal(new Set(starts).size, 3);
	assert.deepEqual(all(xml, /<w:bookmarkEnd w:id="(\d+)"/g), starts);
	assert.equal(new Set(all(xml, /<w:bookmarkStart w:name="([^"]+)"/g)).size, 3);
	const used = [...new Set(all(xml, /<w:numId w:val="(\d+)"/g))];
	assert.equal(used.length, 4);
	const lists = textIn(file, 'word/numbering.xml');
	assertWellFormed(lists);
	for (const number of used) {
		const list = new RegExp(`<w:num w:numId="${number}".*?</w:num>`, 'g');
		assert.equal(count(lists, list), 1);
		const [found = ''] = lists.match(list) ?? [];
		assert.match(found, /<w:startOverride w:val="1"\/>/);
		const kind = /<w:abstractNumId w:val="(\d+)"/.exec(found)?.[1] ?? '';
		assert.match(
			lists,
			new RegExp(`<w:abstractNum w:abstractNumId="${kind}"[^>]*>(?:(?!</w:lvl>).)*"decimal"`),
		);
	}
	const defined = all(lists, /<w:num w:numId="(\d+)"/g);
	assert.equal(new Set(defined).size, defined.length);
	// Without a title for all, the file has that of its first letter.
	assert.match(textIn(file, 'docProps/core.xml'), /<dc:title>A letter to br</);
});

test('one letter joined is the letter; none, or of two languages, are refused', async () => {
	const filling = { words: { name: 'A' }, without: ['members'] };
	const alone = textIn(await joined([{ template, filling }]));
	const numbered = (xml: string) => xml.replace(/(<w:id w:val=")\d+/g, '$1');
	assert.equal(numbered(alone), numbered(textIn(await filled(template, filling))));
	await assert.rejects(joined([]), { message: 'There is no letter to join.' });
	const ar = templateOf(await letterFor('lb', { language: 'ar', direction: 'rtl' }));
	await assert.rejects(
		joined([
			{ template, filling },
			{ template: ar, filling },
		]),
		{ message: 'Letters that differ in "word/styles.xml" cannot be joined.' },
	);
});

test('a letter that ends with a table or nothing is joined too', async () => {
	const cell = (words: string) => ({ head: false, span: 1, blocks: [line(words)] });
	const table: Block = { kind: 'table', caption: '', head: [], body: [[cell('last')]] };
	const group: Block = { kind: 'group', name: 'members', id: '', blocks: [line('gone')] };
	for (const blocks of [[line('first'), table], [group]]) {
		const own = templateOf(await letterFor('br', { blocks }));
		const letter = { template: own, filling: { words: {}, without: ['members'] } };
		const xml = textIn(await joined([letter, letter]));
		assertWellFormed(xml);
		assert.match(xml, /<w:p><w:pPr><w:sectPr>(?:(?!<w:p>).)*<\/w:sectPr><\/w:pPr><\/w:p>/);
		assert.doesNotMatch(xml, /<w:tc>(?:(?!<\/w:tc>).)*<w:sectPr/);
	}
});

const files = [
	{ name: 'Ñandú – Ġorġ نور 国.docx', bytes: Buffer.from('one') },
	{ name: 'folder/two.docx', bytes: Buffer.from('two'.repeat(99)) },
	{ name: 'empty.txt', bytes: new Uint8Array() },
];

test('letters are zipped as they are, with names in UTF-8, readable for all, on the day given', () => {
	const bytes = zipped(files, '2026-11-23');
	for (const [index, entry] of entriesOf(bytes).entries()) {
		assert.equal(entry.name, files[index]?.name);
		assert.equal(entry.flags & 0x800, 0x800, 'names are UTF-8');
		assert.deepEqual([entry.method, entry.mode, entry.system], [0, 0o100644, 3]);
		assert.deepEqual(
			[1980 + (entry.day >> 9), (entry.day >> 5) & 15, entry.day & 31, entry.time >> 11],
			[2026, 11, 23, 12],
		);
		assert.ok(entry.packed.equals(files[index]?.bytes ?? Buffer.from('none')));
	}
	assert.deepEqual(
		Object.entries(unzipSync(bytes)).map(([name, read]) => [name, Buffer.from(read).toString()]),
		files.map(({ name, bytes: own }) => [name, Buffer.from(own).toString()]),
	);
	assert.deepEqual(zipped(files, '2026-11-23'), bytes);
	assert.notDeepEqual(zipped(files, '2026-11-24'), bytes);
	assert.throws(() => zipped([...files, ...files.slice(2)], '2026-11-23'), {
		message: 'Two files have the name "empty.txt".',
	});
	const many = Array.from({ length: 0xffff }, (_, index) => ({ ...files[2], name: `${index}` }));
	assert.throws(() => zipped(many as typeof files, '2026-11-23'), /65535 files are too many/);
});

const unzip = findCommand('unzip');
test(
	'unzip finds no error in what was made, and takes out every name and right',
	{ skip: unzip ? false : 'There is no unzip here.' },
	async () => {
		const run = (...words: string[]) =>
			execFileSync(unzip ?? '', words, {
				cwd: folder,
				env: { LC_ALL: 'C.UTF-8' },
				encoding: 'utf8',
			});
		const letter = await filled(template, { words: { name: 'A' }, without: [] });
		const both = await joined([
			{ template, filling: plain },
			{ template: templateOf(await letterFor('fr')), filling: plain },
		]);
		const made = {
			letter,
			both,
			zip: zipped([...files, { name: 'l.docx', bytes: letter }], '2026-11-23'),
		};
		for (const [name, bytes] of Object.entries(made)) {
			writeFileSync(join(folder, name), bytes);
			assert.match(run('-t', name), /No errors detected/);
		}
		run('-q', 'zip', '-d', 'out');
		const out = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
		for (const { name, bytes } of files) {
			assert.ok(out.includes(name), name);
			assert.deepEqual(readFileSync(join(folder, 'out', name)), Buffer.from(bytes));
			assert.equal(statSync(join(folder, 'out', name)).mode & 0o444, 0o444);
		}
	},
);
