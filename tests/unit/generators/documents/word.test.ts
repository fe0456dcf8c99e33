import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { wordOf } from '../../../../src/generators/documents/formats/word.ts';
import type { Block, DocumentModel, Inline } from '../../../../src/generators/documents/model.ts';

const documentOf = (blocks: Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
	kind: 'step',
	name: 'questions',
	title: 'Ask a question',
	heading: 'Ask a question',
	language: 'en',
	direction: 'ltr',
	address: 'https://www.example.org/act/questions/',
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
	blocks,
	...more,
});
const line = (...inside: Inline[]): Block => ({ kind: 'paragraph', inside });
const list = (ordered: boolean, ...items: Block[][]) => ({ kind: 'list', ordered, items }) as const;
const cell = (words: string, head = false, span = 1) => ({ head, span, blocks: [line(words)] });
const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 160"><style>text { font-size: 9px; fill: #191512 } .bar { fill: #b52b19 }</style><rect class="bar" width="50" height="9"/><text x="160" y="80" text-anchor="middle">94</text></svg>';
const picture: Block = {
	kind: 'picture',
	svg,
	alternative: 'A bar, and 94 in the middle',
	title: ['A figure'],
	note: ['A note'],
	key: [list(false, [line('the bar')])],
	marks: [],
	data: [],
};

const partsOf = async (document: DocumentModel): Promise<Record<string, Uint8Array>> =>
	unzipSync(await wordOf(document));
const bodyOf = async (document: DocumentModel): Promise<string> => {
	const xml = strFromU8((await partsOf(document))['word/document.xml'] ?? new Uint8Array());
	return xml.slice(xml.indexOf('<w:body>'));
};
const all = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, found = '']) => found);

const varied = documentOf([
	{ kind: 'heading', level: 2, id: 'steps', inside: ['Steps'] },
	line('Write to ', { kind: 'link', address: 'https://a.example/#b', inside: ['a'] }, ', or ', {
		kind: 'link',
		address: 'mailto:b@example.org',
		inside: [{ kind: 'strong', inside: ['b'] }],
	}),
	line('Known. ', { kind: 'source', address: 'https://c.example/', title: 'C' }),
	line({ kind: 'blank', name: 'name', words: '[NAME]' }),
	list(true, [line('one')], [line('two')]),
	picture,
]);

test('a document has the same bytes in another process, folder, time zone and language', async () => {
	const here = createHash('sha256')
		.update(await wordOf(varied))
		.digest('hex');
	const code = `
		import { createHash } from 'node:crypto';
		const { wordOf } = await import(process.argv[1]);
		const bytes = await wordOf(JSON.parse(process.argv[2]));
		console.log(createHash('sha256').update(bytes).digest('hex'));
	`;
	const writer = import.meta.resolve('../../../../src/generators/documents/formats/word.ts');
	for (const [TZ, LANG] of [
		['Pacific/Kiritimati', 'ar_LB.UTF-8'],
		['America/Los_Angeles', 'tr_TR.UTF-8'],
	]) {
		const there = execFileSync(
			process.execPath,
			['--input-type=module', '-e', code, writer, JSON.stringify(varied)],
			{ cwd: tmpdir(), env: { ...process.env, TZ, LANG, LC_ALL: LANG }, encoding: 'utf8' },
		);
		assert.equal(there.trim(), here, TZ);
	}
});

test('every link of a document leads somewhere, by a number in order', async () => {
	const parts = await partsOf(varied);
	for (const name of ['document', 'footnotes']) {
		const xml = strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
		const targets = strFromU8(parts[`word/_rels/${name}.xml.rels`] ?? new Uint8Array());
		const ids = all(targets, / Id="([^"]+)"/g);
		assert.deepEqual(
			ids,
			ids.map((_, index) => `rId${index + 1}`),
		);
		const used = all(xml, /<w:hyperlink [^>]*r:id="([^"]+)"/g);
		assert.equal(used.length, name === 'document' ? 2 : 1);
		for (const id of used) assert.ok(ids.includes(id), `${name} has no ${id}`);
	}
});

test('files of the package are readable for all, on the day of the document', async () => {
	const bytes = Buffer.from(await wordOf(varied));
	let at = bytes.indexOf('PK\u0001\u0002', 'latin1');
	const names: string[] = [];
	while (at >= 0 && bytes.readUInt32LE(at) === 0x02014b50) {
		assert.equal(bytes[at + 5], 3, 'made on Unix');
		assert.equal(bytes.readUInt32LE(at + 38) >>> 16, 0o100644);
		const [time, day] = [bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)];
		assert.deepEqual(
			[1980 + (day >> 9), (day >> 5) & 15, day & 31, time >> 11],
			[2026, 11, 23, 12],
		);
		const length = bytes.readUInt16LE(at + 28);
		names.push(bytes.toString('utf8', at + 46, at + 46 + length));
		at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	assert.ok(names.includes('word/document.xml'));
	assert.deepEqual(names, names.toSorted());
});

test('a blank is a control in its line, with its prompt, and several have numbers of their own', async () => {
	const body = await bodyOf(
		documentOf([
			line('Dear ', { kind: 'blank', name: 'recipient', words: '[RECIPIENT]' }, ','),
			line({ kind: 'blank', name: 'name', words: `[${'N'.repeat(80)}]` }),
		]),
	);
	assert.match(
		body,
		/Dear <\/w:t><\/w:r><w:sdt><w:sdtPr><w:alias w:val="RECIPIENT"\/><w:tag w:val="recipient"\/><w:id w:val="1"\/><w:showingPlcHdr\/><\/w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/><\/w:rPr><w:t xml:space="preserve">\[RECIPIENT\]<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><w:r><w:t xml:space="preserve">,/,
	);
	assert.deepEqual(all(body, /<w:id w:val="(\d+)"/g), ['1', '2']);
	// Word takes no longer title.
	assert.ok(all(body, /<w:alias w:val="([^"]+)"/g).every((title) => title.length <= 64));
	assert.match(body, /<w:pStyle w:val="Signature"\/>/);
});

test('words of another recipient are a control without a prompt, which may hold a blank', async () => {
	const body = await bodyOf(
		documentOf([
			line('Known. ', {
				kind: 'part',
				name: 'request',
				inside: ['I ask ', { kind: 'blank', name: 'name', words: '[NAME]' }],
			}),
		]),
	);
	assert.match(
		body,
		/Known\. <\/w:t><\/w:r><w:sdt><w:sdtPr><w:tag w:val="request"\/><w:id w:val="1"\/><w15:appearance w15:val="hidden"\/><\/w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">I ask <\/w:t><\/w:r><w:sdt><w:sdtPr><w:alias w:val="NAME"\/><w:tag w:val="name"\/><w:id w:val="2"\/><w:showingPlcHdr\/>/,
	);
	assert.match(
		body,
		/\[NAME\]<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><\/w:sdtContent><\/w:sdt><\/w:p>/,
	);
});

test('what is only for members stands between the ends of a bookmark, whole paragraphs and lists', async () => {
	const group = (words: string): Block => ({
		kind: 'group',
		name: 'members',
		id: '',
		blocks: [line(words), list(false, [line('one')], [line('two')])],
	});
	const body = await bodyOf(
		documentOf([line('Before'), group('First'), group('Second'), line('After')]),
	);
	const enclosed = [
		...body.matchAll(
			/<w:bookmarkStart w:name="members" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/g,
		),
	];
	assert.deepEqual(
		enclosed.map(([, id, inside = '']) => [id, all(inside, /<w:t [^>]*>([^<]*)/g)]),
		[
			['1', ['First', 'one', 'two']],
			['2', ['Second', 'one', 'two']],
		],
	);
	for (const [, , inside = ''] of enclosed) assert.match(inside, /^<w:p>.*<\/w:p>$/);
});

test('each numbered list begins with 1, and lists in lists are indented', async () => {
	const parts = await partsOf(
		documentOf([
			list(true, [line('one'), line('more of it')], [line('two'), list(false, [line('deep')])]),
			list(true, [line('one again')]),
		]),
	);
	const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	const numbers = all(body, /<w:pStyle w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"/g);
	assert.equal(numbers.length, 3);
	assert.equal(numbers[0], numbers[1]);
	assert.notEqual(numbers[1], numbers[2]);
	const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array());
	const second = new RegExp(`<w:num w:numId="${numbers[2]}".*?</w:num>`).exec(numbering)?.[0] ?? '';
	assert.match(second, /<w:startOverride w:val="1"\/>/);
	assert.match(body, /<w:ilvl w:val="1"\/>(?:(?!<w:p>).)*deep/);
	assert.match(body, /<w:ind w:start="360"\/>(?:(?!<w:p>).)*more of it/);
});

test('a table repeats its head, and its cells span columns that fill the page', async () => {
	const body = await bodyOf(
		documentOf([
			{
				kind: 'table',
				caption: 'What was found',
				head: [[cell('Year', true), cell('Found', true, 2)]],
				body: [[cell('2024', true), cell('stocks of a country'), { ...cell(''), blocks: [] }]],
			},
		]),
	);
	assert.match(body, /<w:pStyle w:val="Caption"\/>.*What was found.*<w:tbl>/);
	assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 1);
	assert.match(body, /<w:gridSpan w:val="2"\/>/);
	assert.equal(body.match(/<w:pStyle w:val="TableHead"\/>/g)?.length, 3);
	const widths = all(body, /<w:gridCol w:w="(\d+)"/g).map(Number);
	assert.equal(widths.length, 3);
	assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9070) < 5);
});

test('a source is a note close to its words, apart from the next note', async () => {
	const source = (title: string): Inline => ({
		kind: 'source',
		address: 'https://c.example/',
		title,
	});
	const parts = await partsOf(
		documentOf([line('Known. ', source('First'), source('Second'), ' So')]),
	);
	const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	assert.match(
		body,
		/>Known\.<\/w:t><\/w:r><w:r>.{0,80}<w:footnoteReference w:id="1"\/><\/w:r><w:r><w:t xml:space="preserve">\u202f<\/w:t><\/w:r><w:r>.{0,80}<w:footnoteReference w:id="2"\/><\/w:r><w:r><w:t xml:space="preserve"> So</,
	);
	const notes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
	assert.match(notes, /First.*Second/);
});

test('a document from right to left says so of paragraphs, words, tables and its language', async () => {
	const parts = await partsOf(
		documentOf(
			[
				line('نص ', { kind: 'foreign', language: 'en', inside: ['text'] }),
				{ kind: 'table', caption: '', head: [[cell('سنة', true)]], body: [[cell('2024')]] },
			],
			{ language: 'ar', direction: 'rtl' },
		),
	);
	const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	const paragraphs = xml.match(/<w:p>/g)?.length ?? 0;
	assert.ok(paragraphs >= 4);
	assert.equal(xml.match(/<w:bidi\/>/g)?.length, paragraphs);
	assert.match(xml, /<w:rtl\/><\/w:rPr><w:t xml:space="preserve">نص /);
	assert.match(
		xml,
		/<w:rtl w:val="false"\/><w:lang w:val="en-GB"[^>]*\/><\/w:rPr><w:t xml:space="preserve">text/,
	);
	assert.match(xml, /<w:bidiVisual\/>/);
	const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
	assert.match(styles, /<w:lang w:val="ar-EG" w:eastAsia="ar-EG" w:bidi="ar-EG"\/>/);
	for (const part of [xml, styles]) assert.doesNotMatch(part, /w:jc w:val="(left|right)"/);
});

test('a picture is a PNG with letters, in words too', async () => {
	const parts = await partsOf(documentOf([picture]));
	const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	assert.match(xml, /<wp:docPr [^>]*descr="A bar, and 94 in the middle"/);
	const png = Object.entries(parts).find(([name]) => name.startsWith('word/media/'))?.[1];
	assert.ok(png);
	const { width, height } = await sharp(png).metadata();
	assert.deepEqual([width, height], [1400, 700]);
	const middle = { left: 600, top: 320, width: 200, height: 60 };
	const { channels } = await sharp(png).extract(middle).greyscale().stats();
	assert.ok((channels[0]?.min ?? 255) < 64, 'no letters in the middle');
});

test('a model text alone has a title and no quotation', async () => {
	const body = await bodyOf(
		documentOf([{ kind: 'quote', blocks: [line('Will the Government accede?')] }], {
			kind: 'text',
		}),
	);
	assert.match(body, /<w:pStyle w:val="Title"\/>.*Ask a question/);
	assert.doesNotMatch(body, /w:val="Quote"/);
});

test('what has no form in Word is refused by name', async () => {
	const refused = (block: Block, message: string) =>
		assert.rejects(wordOf(documentOf([block])), { message });
	await refused(
		{ kind: 'heading', level: 5, id: '', inside: ['Deep'] },
		'The heading "Deep" of level 5 has no form in Word.',
	);
	await refused(
		list(false, [line('a'), list(false, [line('b'), list(false, [line('c')])])]),
		'A list in 2 other lists has no form in Word.',
	);
	await refused(
		list(
			false,
			[{ kind: 'quote', blocks: [] }].map((block) => block as Block),
		),
		'An item of a list that begins with a quote has no form in Word.',
	);
});
