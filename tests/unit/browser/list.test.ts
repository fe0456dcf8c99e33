import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import {
	decode,
	largestFile,
	oldEncodingOf,
	type Encoding,
} from '../../../src/browser/letters/list/decode.ts';
import { fileNames } from '../../../src/browser/letters/list/file-names.ts';
import { alike } from '../../../src/browser/letters/list/problems.ts';
import { partRows } from '../../../src/browser/letters/list/part-rows.ts';
import { mostRows, readList, type List } from '../../../src/browser/letters/list/read-list.ts';
import { longestCell } from '../../../src/browser/letters/list/read-row.ts';
import { listTemplate } from '../../../src/browser/letters/list/template.ts';
import { writeList } from '../../../src/browser/letters/list/write-list.ts';
import { madeList } from '../../../src/browser/letters/made-list.ts';
import { encodedIn } from '../../support/old-encoding.ts';

const headers = {
	name: ['Name', 'Nome', 'Имя', 'الاسم', '氏名', 'Nom et prénom'],
	address: ['Address', 'Endereço', 'Адрес', 'العنوان', '住所'],
	salutation: ['Salutation', 'Saudação'],
	state: ['State', 'País', 'Страна', 'البلد', '国'],
	line: ['Personal line', 'Linha pessoal'],
};
const states: Record<string, string> = { peru: 'PE', brasil: 'BR', япония: 'JP', 日本: 'JP' };
const findState = (words: string) => states[words.toLowerCase()];
const read = (text: string, stateIsOptional = false) =>
	readList(text, { headers, findState, stateIsOptional });
/** A list that need not name states, of the lines given. */
const readLines = (...lines: string[]) => read(lines.join('\n'), true);
/** Kind, row, column and what else is said of each problem, in one line each. */
const said = ({ problems }: List) =>
	problems.map(({ severity, ...rest }) => [severity, ...Object.values(rest)].join(' '));
const names = ({ rows }: List) => rows.map(({ name }) => name);

// The bytes of a file

const utf16 = (text: string, end: 'le' | 'be', mark: boolean): Uint8Array => {
	const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
	return end === 'le' ? bytes : bytes.swap16();
};
const decoded = (...bytes: (string | Uint8Array)[]) => decode(new Blob(bytes as BlobPart[]));

const texts = [
	'Name,State\nJosé,Peru\n',
	'Имя;Страна\r\nАнна;Япония\r\n',
	'الاسم,البلد\nسعاد,Peru\n',
	'氏名,国\n一一丁,日本\n',
];

test('UTF-8 and UTF-16 are read, with a mark and without, in any script', async () => {
	for (const text of texts) {
		const files: [Encoding, Uint8Array][] = [
			['utf-8', Buffer.from(text)],
			['utf-8', Buffer.from(`\uFEFF${text}`)],
			...[true, false].flatMap((mark): [Encoding, Uint8Array][] => [
				['utf-16le', utf16(text, 'le', mark)],
				['utf-16be', utf16(text, 'be', mark)],
			]),
		];
		for (const [encoding, bytes] of files)
			assert.deepEqual(await decoded(bytes), { text, encoding }, `${text} ${bytes.length}`);
	}
});

test('what is no UTF-8 is taken for Windows-1252, with its quotes and euro', async () => {
	const bytes = Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x2c, 0x93, 0x80, 0x94]);
	assert.deepEqual(await decoded(bytes), { text: 'José,“€”', encoding: 'windows-1252' });
	const text = 'Name,Place\nJosé,a\0b\n'.padEnd(40);
	assert.deepEqual(await decoded(Buffer.from(text, 'latin1')), { text, encoding: 'windows-1252' });
});

test('on a page in Arabic the old encoding is Windows-1256, which has the accents of French', async () => {
	assert.deepEqual([oldEncodingOf('ar-u-nu-latn'), oldEncodingOf('fr')].map(String), [
		'windows-1256',
		'windows-1252',
	]);
	const old = oldEncodingOf('ar-u-nu-latn');
	for (const text of [
		'الاسم;العنوان\r\nليلى حدّاد;شارع الحمرا، بيروت\r\n',
		'Nom;Pays\r\nZoë Bérégovoy;x',
	]) {
		const file = new Blob([encodedIn(old, text)] as BlobPart[]);
		assert.deepEqual(await decode(file, old), { text, encoding: old });
	}
	const text = 'الاسم;العنوان\r\n';
	assert.deepEqual(await decode(new Blob([text]), old), { text, encoding: 'utf-8' });
});

test('a broken letter does not make UTF-8 another encoding, and is named', async () => {
	const file = await decoded('Name,Address\nJosé Núñez,Rua ', Uint8Array.of(0xe9), 'gua\n');
	assert.ok('text' in file);
	assert.equal(file.encoding, 'utf-8');
	const list = read(file.text, true);
	assert.deepEqual(names(list), ['José Núñez']);
	assert.deepEqual(said(list), ['warning unreadable-letters 2 address 1']);
});

test('a single control character does not make a text something else', async () => {
	const text = 'Name,State\nAna\0,Peru\nBo,Peru\n';
	assert.deepEqual(await decoded(text), { text, encoding: 'utf-8' });
	assert.deepEqual(said(read(text)), ['warning control-signs 2 name 1']);
});

test('a large file is refused before it is read', async () => {
	let isRead = false;
	const file = (size: number) => ({
		size,
		arrayBuffer: () => {
			isRead = true;
			return new Blob(['Name']).arrayBuffer();
		},
	});
	assert.deepEqual(await decode(file(20 * 1024 * 1024)), { refused: 'too-large' });
	assert.deepEqual(await decode(file(largestFile + 1)), { refused: 'too-large' });
	assert.equal(isRead, false);
	assert.deepEqual(await decode(file(largestFile)), { text: 'Name', encoding: 'utf-8' });
	assert.deepEqual(await decoded(new Uint8Array(20 * 1024 * 1024)), { refused: 'too-large' });
});

test('a file without words is refused, and one that cannot be read', async () => {
	const empty = ['', '\uFEFF', ' \r\n\t\n', Uint8Array.of(0xff, 0xfe)];
	for (const file of empty) assert.deepEqual(await decoded(file), { refused: 'empty' });
	const arrayBuffer = () => Promise.reject(new Error('gone'));
	assert.deepEqual(await decode({ size: 5, arrayBuffer }), { refused: 'unreadable' });
});

/** A compressed file of Office, with the names in it. */
const zipped = (...inside: string[]) =>
	zipSync(Object.fromEntries(inside.map((name) => [name, strToU8(`<${name}>`)])));
const ole = (name: string) =>
	Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), utf16(`Root ${name}`, 'le', false)]);

test('spreadsheets are refused as such', async () => {
	const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
	const files = [
		zipped('[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'),
		zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'content.xml': strToU8('<x/>') }),
		...[ole('Workbook'), ole('Book')],
	];
	for (const file of files) assert.deepEqual(await decoded(file), { refused: 'spreadsheet' });
});

test('pictures, archives, documents and unknown bytes are refused, whatever their name is', async () => {
	const png = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	);
	const next = numbers(7);
	const unknown = Uint8Array.from({ length: 4096 }, () => next.next().value >> 8);
	const files = [
		...[png, Buffer.from('%PDF-1.7\nName,State\n'), Buffer.from('{\\rtf1 Name,State}')],
		...[zipped('a.txt'), zipped('word/document.xml', 'word/embeddings/xl/workbook.xml')],
		...[ole('WordDocument Workbook'), unknown, new Uint8Array(100)],
		Buffer.from([0xff, 0xfe, 0, 0, 0x4e, 0, 0, 0, 0x61, 0, 0, 0]),
	];
	for (const [at, file] of files.entries())
		assert.deepEqual(
			await decode(new File([file as BlobPart], 'list.csv')),
			{ refused: 'other' },
			`${at}`,
		);
});

// The rows of a text

test('a full list becomes rows for letters', () => {
	const list = read(
		'Name,Address,Salutation,State,Personal line\r\n' +
			'Ana Souza,"Rua 1\r\n Lisboa ",Dear Ana,Brasil,"We met, in May"\r\n' +
			'Bo,Box 2| Lima |,,Peru,\r\n',
	);
	assert.deepEqual(list, {
		columns: ['name', 'address', 'salutation', 'state', 'line'],
		...{ unknown: [], delimiter: ',', problems: [], problemCount: 0 },
		rows: [
			{
				...{ row: 2, name: 'Ana Souza', address: ['Rua 1', 'Lisboa'], salutation: 'Dear Ana' },
				...{ state: 'BR', line: 'We met, in May' },
			},
			{ row: 3, name: 'Bo', address: ['Box 2', 'Lima'], salutation: '', state: 'PE', line: '' },
		],
	});
});

test('two columns and two rows are enough, by any delimiter and end of line', () => {
	for (const delimiter of [',', ';', '\t', '|'])
		for (const end of ['\n', '\r\n', '\r'])
			for (const last of ['', end]) {
				const list = read(`Name${delimiter}State${end}Ana${delimiter}Peru${last}`);
				assert.deepEqual(list.problems, []);
				assert.equal(list.delimiter, delimiter);
				assert.deepEqual(names(list), ['Ana']);
				assert.equal(list.rows[0]?.state, 'PE');
			}
});

test('the header decides on the delimiter, not the signs within rows', () => {
	const list = readLines(
		'Name;Address',
		'Souza, Ana;Rua 1, Lima, Peru',
		'Lee, Bo;Box 2, Lima, Peru',
	);
	assert.equal(list.delimiter, ';');
	assert.deepEqual(names(list), ['Souza, Ana', 'Lee, Bo']);
	assert.equal(readLines('Name,"a;b;c;d"', 'Ana,x').delimiter, ',');
	assert.deepEqual(names(readLines('Name;', 'Souza, Ana, Dr;')), ['Souza, Ana, Dr']);
	assert.deepEqual(said(readLines('Name', 'Ana;MP', 'Bo')), ['left-out more-cells 2 2']);
});

test('a first line that names the delimiter is followed, and not counted', () => {
	for (const line of ['sep=;', 'SEP=;', '"sep=;"', '\uFEFFsep=;']) {
		const list = readLines(line, 'Name;Address, street', 'Ana;x', ';y');
		assert.equal(list.delimiter, ';', line);
		assert.deepEqual(names(list), ['Ana']);
		assert.deepEqual(said(list), ['left-out no-name 3 name']);
	}
	assert.deepEqual(names(readLines('sep=^', 'Name^Address', 'Ana^x')), ['Ana']);
	assert.deepEqual(names(readLines('sep=\t', 'Name\tAddress', 'Ana\tx')), ['Ana']);
});

test('headers are known in any language, case and order', () => {
	for (const [header, row, state] of [
		['país;NOME', 'Brasil;Ana', 'BR'],
		['"PAIS:";*nome*', 'Brasil;Ana', 'BR'],
		['Страна;ИМЯ', 'Япония;Ana', 'JP'],
		['البلد;الإسم', 'Peru;Ana', 'PE'],
		['国;氏 名', '日本;Ana', 'JP'],
		['State;nom-et  prenom', 'Peru;Ana', 'PE'],
	]) {
		const list = read(`${header}\n${row}\n`);
		assert.deepEqual(names(list), ['Ana'], header);
		assert.equal(list.rows[0]?.state, state);
		assert.deepEqual(list.columns, ['state', 'name']);
	}
});

test('columns that are not known are named and not read', () => {
	const list = readLines('No.,Name,Party (2024),', `1,Ana,"${'x'.repeat(10_000)}",`);
	assert.deepEqual(list.unknown, ['No.', 'Party (2024)']);
	assert.deepEqual([names(list), said(list)], [['Ana'], []]);
});

test('a column that stands there twice is read once, with a warning', () => {
	const list = readLines('Name,Nome,Address', 'Ana,Bo,x');
	assert.deepEqual(said(list), ['warning repeated-column 1 name Nome']);
	assert.deepEqual(names(list), ['Ana']);
});

test('a list without a header, columns or rows is refused', () => {
	for (const [text, ...problems] of [
		['Ana,Peru\nBo,Peru\n', 'refused no-header 1'],
		['?!,-\nBo,Peru\n', 'refused no-header 1'],
		['\n\nName State\nAna Peru\n', 'refused one-column 3'],
		['Name\nAna\n', 'refused missing-column 1 state'],
		['State,Address\nPeru,x\n', 'refused missing-column 1 name'],
		['Name,State\n', 'refused no-rows'],
		['Name,State\r\n,\r\n \r\n', 'refused no-rows'],
		[
			'Address',
			'refused missing-column 1 name',
			'refused missing-column 1 state',
			'refused no-rows',
		],
		['', 'refused no-rows'],
		[',,\n,,', 'refused no-rows'],
		['sep=;', 'refused no-rows'],
	]) {
		const list = read(text ?? '');
		assert.deepEqual(said(list), problems, text);
		assert.deepEqual(list.rows, []);
	}
	assert.deepEqual(names(readLines('Name', 'Ana')), ['Ana']);
	const unworded = { ...headers, salutation: ['', '?'] };
	assert.deepEqual(readList('Name,!\nAna,x\n', { headers: unworded, findState }).unknown, ['!']);
});

test('500 rows are read and 501 are refused with their count', () => {
	const rows = Array.from({ length: mostRows }, (_, at) => `Name ${at},Peru\n\n`).join('');
	assert.equal(mostRows, 500);
	assert.equal(read(`Name,State\n${rows}`).rows.length, 500);
	const list = read(`Name,State\n${rows}One more,Peru\n`);
	assert.deepEqual([list.rows, said(list)], [[], ['refused too-many-rows 501']]);
});

test('rows are counted as a spreadsheet does: empty ones too, those of several lines once', () => {
	const list = read(
		'\r\nName,Address,State\r\n,,\r\nAna,"1\r\n2\r\n3",Peru\r\n\r\n , ,\t\r\nBo,x,Peru\r\n,y,Peru\r\n',
	);
	assert.deepEqual(
		list.rows.map(({ row, name }) => [row, name]),
		[
			[4, 'Ana'],
			[7, 'Bo'],
		],
	);
	assert.deepEqual(said(list), ['left-out no-name 8 name']);
});

test('a cell may have 2,000 characters; with more the row is left out, nothing is cut', () => {
	assert.equal(longestCell, 2000);
	const list = readLines(
		'Name,Personal line',
		...[`Ana,${'x'.repeat(2000)}`, `Bo,${'😀'.repeat(2000)}`, `Cy,${'x'.repeat(2001)}`],
		`${'y'.repeat(10_000)},`,
	);
	assert.deepEqual(
		list.rows.map(({ name, line }) => [name, line.length]),
		[
			['Ana', 2000],
			['Bo', 4000],
		],
	);
	assert.deepEqual(said(list), ['left-out too-long 4 line 2001', 'left-out too-long 5 name 10000']);
	const state = read(`Name,State\nAna,${'x'.repeat(10_000)}\n`);
	assert.deepEqual(said(state), ['left-out too-long 2 state 10000']);
});

test('a state must be known, and named unless the caller says otherwise', () => {
	const text = 'Name,State\nAna,Peru\nBo,Atlantis\nCy,\n';
	assert.deepEqual(said(read(text)), [
		'left-out unknown-state 3 state Atlantis',
		'left-out no-state 4 state',
	]);
	const list = read(text, true);
	assert.deepEqual(said(list), ['left-out unknown-state 3 state Atlantis']);
	assert.deepEqual(
		list.rows.map(({ state }) => state),
		['PE', undefined],
	);
});

test('a quote that never closes refuses the list, with the row where it opens', () => {
	const list = readLines('Name,Address', '', 'Ana,x', 'Bo,"Box 2', 'Cy,y', 'Di,z');
	assert.deepEqual([list.rows, said(list)], [[], ['refused open-quote 4']]);
	assert.deepEqual(said(readLines('Name,"Address', 'Ana,x')), ['refused open-quote 1']);
	assert.deepEqual(said(readLines('Name,"Note', 'Ana,"x"')), ['refused open-quote 1']);
});

test('a quote that closes in another row, or stands behind a blank, leaves its row out', () => {
	const list = readLines(
		'Name,Address',
		...['Ana,"x', 'Bo,"y"', 'Cy, "Box 2"', 'Di,"the ""Mill"""', 'Ed "Ned" Fo,5" x'],
	);
	assert.deepEqual(said(list), ['left-out stray-quote 2', 'left-out stray-quote 3']);
	assert.deepEqual(
		list.rows.map(({ name, address }) => [name, ...address]),
		[
			['Di', 'the "Mill"'],
			['Ed "Ned" Fo', '5" x'],
		],
	);
});

test('a row with more cells than the header is left out, unless these are empty', () => {
	const list = readLines('Name,Address,', 'Ana,Rua 1, Lisboa', 'Bo,x,,, ', 'Cy', ',Di,x');
	assert.deepEqual(said(list), ['left-out more-cells 2 3', 'left-out more-cells 5 3']);
	assert.deepEqual(names(list), ['Bo', 'Cy']);
	assert.deepEqual(said(readLines('Name', 'Ana,x\x07')), ['left-out more-cells 2 2']);
});

test('a row that repeats another is named, not left out', () => {
	const list = read(
		'Name,Address,State,Salutation\nAna Souza,x,Peru,a\nAna Souza,y,Peru,a\nAna Souza,x,Brasil,a\n' +
			'ANA  Souza,x,Peru,b\n',
	);
	assert.deepEqual(said(list), ['warning duplicate-row 5 2']);
	assert.equal(list.rows.length, 4);
});

/** Numbers without a pattern, always the same ones, by a generator of Lehmer. */
const numbers = function* (seed: number): Generator<number, never> {
	for (;;) yield (seed = (seed * 48271) % 2147483647);
};

test('texts are parted as PapaParse parts them, where it finds nothing wrong', () => {
	const next = numbers(11);
	const signs = ['"', '"', ',', '\n', ' ', 'a', 'b\t'];
	let compared = 0;
	for (let round = 0; round < 20_000; round++) {
		const length = (next.next().value >> 8) % 12;
		const text = Array.from({ length }, () => signs[(next.next().value >> 8) % signs.length]).join(
			'',
		);
		const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
		if (errors.length > 0) continue;
		compared++;
		const numbered = data.map((cells, at) => ({ cells, row: at + 1 }));
		const filled = numbered.filter(({ cells }) => cells.some((cell) => cell.trim()));
		assert.deepEqual(
			[...partRows(text, ',')].map(({ cells, row }) => ({ cells, row })),
			filled,
			JSON.stringify(text),
		);
	}
	assert.ok(compared > 5000, `${compared}`);
});

test('what fills a file of 2 MB is read, however it is quoted', { timeout: 120_000 }, () => {
	const half = largestFile / 2;
	for (const [text, problem] of [
		// PapaParse needs minutes for it.
		[`"${'a"'.repeat(half / 2)}${' '.repeat(half)},`, 'refused open-quote 1'],
		['"a,'.repeat(half / 2), 'refused open-quote 1'],
		['"a\n'.repeat(half / 2), 'refused open-quote 1'],
		['""'.repeat(half), 'refused one-column 1'],
		['\n'.repeat(2 * half), 'refused no-rows'],
		[','.repeat(2 * half), 'refused no-rows'],
		['a,'.repeat(half), 'refused no-header 1'],
		[`Name\n${'Ana\n'.repeat(half / 2)}`, `refused too-many-rows ${half / 2}`],
	] as const)
		assert.equal(said(readLines(text))[0], problem, text.slice(0, 20));
});

test('columns are looked for among the first 1,000', () => {
	const list = (before: number) =>
		readLines(`${'x,'.repeat(before)}Name`, `${','.repeat(before)}Ana`);
	assert.deepEqual(names(list(999)), ['Ana']);
	assert.deepEqual(said(list(1000)), ['refused no-header 1']);
});

test('markup, formulas and addresses of the web are words', () => {
	const words = [
		...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&amp;', '{{name}}', '${x}'],
		...['=HYPERLINK("http://x")', '+41 22', '-', '@ana', "'=1", 'javascript:alert(1)', '__proto__'],
	];
	const list = readLines('Name', ...words.map((one) => `"${one.replaceAll('"', '""')}"`));
	assert.deepEqual([names(list), said(list)], [words, []]);
});

test('control characters and signs that turn the direction are taken out and named', () => {
	const turning = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
	const list = readLines(
		'Name,Personal line',
		`A\x07n\x00a\x7F\x9B,x\u202Egpj.exe`,
		`B${turning}o,`,
	);
	assert.deepEqual(
		list.rows.map(({ name, line }) => [name, line]),
		[
			['Ana', 'xgpj.exe'],
			['Bo', ''],
		],
	);
	assert.deepEqual(said(list), [
		'warning control-signs 2 name 4',
		'warning control-signs 2 line 1',
		'warning control-signs 3 name 9',
	]);
	assert.deepEqual(said(readLines('Name,Address', '\x07\u202E,x')), [
		'left-out no-name 2 name',
		'warning control-signs 2 name 2',
	]);
	// What no Word file may hold: U+FFFF, half of a letter.
	assert.deepEqual(names(readLines('Name', 'A\uFFFFn\uD83Da😀')), ['Ana😀']);
});

test('cells are trimmed and composed, all else stays', () => {
	const list = readLines(
		'Name,Personal line',
		'\u00A0 Jose\u0301 ,a\tb  ﬁ ½ \u200Fx',
		'می\u200Cشود,',
	);
	assert.deepEqual(names(list), ['José', 'می\u200Cشود']);
	assert.equal(list.rows[0]?.line, 'a\tb  ﬁ ½ \u200Fx');
	assert.deepEqual(list.problems, []);
});

test('lines of an address may be parted by any sign for it; elsewhere they are named', () => {
	const list = readLines('Name,Address', '"Ana\nSouza","a\vb\u2028c||d\n\ne"');
	assert.deepEqual(list.rows[0]?.address, ['a', 'b', 'c', 'd', 'e']);
	assert.deepEqual(names(list), ['Ana\nSouza']);
	assert.deepEqual(said(list), ['warning several-lines 2 name']);
});

test('at most 100 problems that do not say the same are kept, the worst of them, and all are counted', () => {
	const warned = Array.from({ length: 150 }, (_, at) => `A${'\x07'.repeat(at + 1)} ${at},Peru`);
	const list = read(['Name,State', ...warned, ',Peru', 'Bo,'].join('\n'));
	assert.equal(list.problemCount, 152);
	assert.equal(list.problems.length, 100);
	assert.deepEqual(said(list).slice(0, 3), [
		'left-out no-name 152 name',
		'left-out no-state 153 state',
		'warning control-signs 2 name 1',
	]);
	const same = read(['Name,State', ...Array.from({ length: 150 }, () => ',Peru')].join('\n'));
	assert.equal(same.problems.length, 150);
});

test('problems that say the same are taken together, by their order, and no others', () => {
	const list = readLines('Name,State', 'A,Atlantis', 'B,Lemuria', ',Peru', 'C,Atlantis', ',Peru');
	const rows = alike(list.problems).map((same) => same.map(({ row }) => row));
	assert.deepEqual(rows, [[2, 5], [3], [4, 6]]);
});

// What is made of a list

test('files are named after recipients, in order, each otherwise', () => {
	const recipients = [
		'Ana Souza',
		'Ana Souza',
		'Dr. José D’Ávila',
		'山田 太郎',
		'がぎ',
		'हिन्दी',
		'?',
	];
	assert.deepEqual(fileNames(recipients, 'Letter', 'docx'), [
		'letter-1-ana-souza.docx',
		'letter-2-ana-souza.docx',
		'letter-3-dr-jose-d-avila.docx',
		'letter-4-山田-太郎.docx',
		'letter-5-がぎ.docx',
		'letter-6-हिन्दी.docx',
		'letter-7.docx',
	]);
	const many = fileNames(Array<string>(120).fill('Ana'), 'letter', 'pdf');
	assert.equal(many[6], 'letter-007-ana.pdf');
	assert.deepEqual(many, many.toSorted());
	assert.equal(new Set(many).size, 120);
});

test('no system refuses the name of a file', () => {
	const recipients = [
		...['../../etc/passwd', 'C:\\x', 'a:b*c?d"e<f>g|h', '.hidden.', 'CON', 'nul', 'com1', ' '],
		...[
			'a\nb\x00c',
			'x\u202Egpj.exe',
			'-rf',
			'~',
			'a'.repeat(500),
			'界'.repeat(500),
			'𠀀'.repeat(500),
		],
		`${'a'.repeat(59)}😀𠀀`,
		`${'a'.repeat(59)}𠀀`,
	];
	for (const word of ['Letter', '', 'CON', '../', 'x'.repeat(300)])
		for (const name of fileNames(recipients, word, 'docx')) {
			assert.match(name, /^[\p{L}\p{M}\p{N}-]+\.docx$/u);
			assert.doesNotMatch(name, /^-|-\.|^(con|prn|aux|nul|com\d|lpt\d)\./i);
			assert.ok(Buffer.byteLength(name) <= 255, name);
			assert.ok(name.length <= '-00-.docx'.length + 20 + 60, name);
		}
	assert.equal(fileNames(['a'.repeat(500)], 'letter', 'txt')[0], `letter-1-${'a'.repeat(60)}.txt`);
});

test('a list that is written is quoted, marked, and read as it was', () => {
	const rows = [
		['Ana "Bo"', 'a,b;c\r\nd', ' x '],
		['é', '', '1'],
	];
	assert.equal(
		writeList(['Name', 'Address', 'File'], rows, ','),
		'\uFEFFName,Address,File\r\n"Ana ""Bo""","a,b;c\r\nd"," x "\r\né,,1\r\n',
	);
	assert.match(writeList(['a', 'b'], [['x;y', 'z,']], ';'), /^\uFEFFa;b\r\n"x;y";z,\r\n$/);
	for (const delimiter of [',', ';', '\t', '|']) {
		const text = writeList(['Name', 'Address', 'File'], rows, delimiter).slice(1);
		const { data } = Papa.parse(text, { delimiter, newline: '\r\n', skipEmptyLines: true });
		assert.deepEqual(data, [['Name', 'Address', 'File'], ...rows]);
	}
	assert.match(writeList(['a'], [['x', 'one more']]), /x,one more/);
});

test('no cell that is written begins like a formula', () => {
	const cells = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=HYPERLINK("x")\nmore', 'a=1'];
	const text = writeList(
		['=header'],
		cells.map((cell) => [cell]),
	);
	const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
	const written = data.map(([cell = '']) => cell).slice(0, -1);
	assert.deepEqual(written, ["'=header", ...cells.slice(0, -1).map((cell) => `'${cell}`), 'a=1']);
});

test('a template is a header row that is read as one', () => {
	const text = listTemplate(['Nome', 'País', 'Endereço']);
	assert.equal(text, '\uFEFFNome,País,Endereço\r\n');
	const list = read(`${text}Ana,Peru,x\r\n`);
	assert.deepEqual(list.columns, ['name', 'state', 'address']);
	assert.deepEqual([names(list), list.problems], [['Ana'], []]);
	assert.equal(listTemplate(['a', 'b'], ';'), '\uFEFFa;b\r\n');
});

test('the list of what was made names rows, states, files and blanks in words of the page', () => {
	const row = { address: [], salutation: '', line: '' };
	const made = [
		{ row: { ...row, row: 2, name: 'Ana', state: 'PE' }, file: 'letter-1.docx', left: [] },
		{ row: { ...row, row: 5, name: '=Bo', state: undefined }, file: '', left: ['name', 'title'] },
	];
	const words = {
		...{ problems: {}, files: {}, counts: {} },
		columns: { name: 'Name', address: '', salutation: '', state: 'State', line: '' },
		said: { row: 'Row', fileName: 'File', blanks: 'Left', madeFile: 'letters' },
	};
	const naming = {
		words,
		delimiter: ';',
		stateName: (region: string | undefined) => region ?? 'Chile',
		blankName: (blank: string) => `[${blank}]`,
	};
	const text = madeList(made, naming);
	assert.deepEqual(text.slice(1).split('\r\n'), [
		'Row;Name;State;File;Left',
		'2;Ana;PE;letter-1.docx;',
		"5;'=Bo;Chile;letters.docx;[name], [title]",
		'',
	]);
	const said = { ...words.said, locale: 'ar-u-nu-latn' };
	const inArabic = madeList(made, { ...naming, words: { ...words, said } });
	assert.ok(inArabic.includes(';[name]، [title]'));
});

test('a header that a spreadsheet kept in one cell is read above rows of its own delimiter', () => {
	for (const [header, row, delimiter] of [
		['Name;Address;State,,', 'Ana,"Box 1, Lima",Peru', ','],
		['Name;Address;State', 'Ana,"Box 1, Lima",Peru', ','],
		['"Name;Address;State"', 'Ana,"Box 1, Lima",Peru', ','],
		['"Name,Address,State";;', 'Ana;Box 1, Lima;Peru', ';'],
	]) {
		const list = read(`${header}\n${row}\n`);
		assert.deepEqual(said(list), [], header);
		assert.deepEqual(list.columns, ['name', 'address', 'state']);
		assert.equal(list.delimiter, delimiter);
		assert.deepEqual(list.rows, [
			{ row: 2, name: 'Ana', address: ['Box 1, Lima'], salutation: '', state: 'PE', line: '' },
		]);
	}
});
