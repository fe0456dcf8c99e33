/** A file chosen as a list of recipients, and what the page says of it. */
interface ListCase {
	what: string;
	file: string | Buffer;
	/** Of the whole list. */
	said: RegExp;
	/** Beginnings of what is said of its rows and columns. */
	problems?: string[];
	/** The first cell of what is shown of it. */
	cell?: string;
}

const none = /^No letter can be made from this list\./;
const spanish = 'Name;State\nJosé Muñoz;Chile\n';

/** Lists that are refused, in part or as a whole, and those that must not be, for every engine. */
export const listCases: ListCase[] = [
	{
		what: 'too large',
		file: Buffer.alloc(20_000_000, 'Name,State\n'),
		said: /^The file is larger than 2 MB\./,
	},
	{
		what: 'a picture',
		file: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64'),
		said: /^This is not a text file\. Choose a CSV file\.$/,
	},
	{ what: 'empty', file: '', said: /^The file is empty\.$/ },
	{
		what: 'an open quote',
		file: 'Name,State\n"Ana,Brazil\n',
		said: none,
		problems: ['Row 2: a quotation mark opens and does not close.'],
	},
	{
		what: 'stray quotes and blanks in all of 2 MB',
		file: `Name,State\n"${'a"'.repeat(500_000)}${' '.repeat(1_000_000)},`,
		said: none,
		problems: [
			'Row 2: a quotation mark stands within a cell.',
			'Row 2, Name: 999,999 characters; at most 2,000 fit.',
		],
	},
	{
		what: 'a header of other words',
		file: 'Who,Where\nAna,Brazil\n',
		said: none,
		problems: ['The first row names no column that is known. Known columns: Name, Address'],
	},
	{
		what: 'no state',
		file: 'Name,City\nAna,Recife\n',
		said: none,
		problems: ['The column State is missing.'],
	},
	{
		what: 'a header alone',
		file: 'Name,State\n',
		said: none,
		problems: ['The file has no rows below its first one.'],
	},
	{
		what: 'too many rows',
		file: `Name,State\n${'Ana,Brazil\n'.repeat(501)}`,
		said: none,
		problems: ['The list has 501 rows; 500 go at once.'],
	},
	{
		what: 'rows of each kind',
		file: [
			'Nom,Adresse,Pays,Message,Party',
			'Ana,"Rua 1",Atlantis,,x',
			',,France,,',
			',,,,',
			`Bo,,France,${'a'.repeat(2001)},`,
			'"=HYPERLINK(""https://example.org"")",,France,<img src=x onerror=alert(1)>,',
			'Eve\u202eevil,,France,,',
			'Marie,Paris,France,,',
			'Marie,Paris,France,,',
		].join('\n'),
		said: /^4 letters can be made\. These columns are not known and were not read: Party\.$/,
		problems: [
			'Row 2: no state with the name “Atlantis” is known.',
			'Row 3: there is no name.',
			'Row 5, Your line: 2,001 characters; at most 2,000 fit.',
			'Row 7, Name: invisible characters were taken out (1).',
			'Row 9: the same as in row 8. Each has its letter.',
		],
		cell: '=HYPERLINK("https://example.org")',
	},
	{
		what: 'the same in several rows',
		file: [
			'Name,State',
			...Array.from({ length: 6 }, (_, at) => `Ana ${at},Atlantis`),
			...['Bo,France', 'Cy,Atlantis', 'Di,Lemuria', ',France', 'Ed,Atlantis', ',France'],
			...['Bo,France', 'Bo,France', 'Eve\u202e,France', 'Jo\u202e,France'],
		].join('\n'),
		said: /^5 letters can be made\.$/,
		problems: [
			'Rows 2–7, 9 and 12: no state with the name “Atlantis” is known.',
			'Row 10: no state with the name “Lemuria” is known.',
			'Rows 11 and 13: there is no name.',
			'Rows 16 and 17, Name: invisible characters were taken out (1).',
			'Rows 14 and 15: the same as in row 8. Each has its letter.',
		],
		cell: 'Bo',
	},
	{
		what: 'UTF-16',
		file: Buffer.from(`\ufeff${spanish}`, 'utf16le'),
		said: /^1 letter can be made\. It was read as utf-16le\. Check the names/,
		cell: 'José Muñoz',
	},
	{
		what: 'Windows-1252',
		file: Buffer.from(spanish, 'latin1'),
		said: /^1 letter can be made\. It was read as windows-1252\. Check the names/,
		cell: 'José Muñoz',
	},
];

/** What may spoil a letter, by the name of a field, and the words of the letter for it, for every engine. */
const fieldCases: Record<string, { typed: string; shown: string }> = {
	'place-and-date': {
		typed: '=HYPERLINK("https://example.org")',
		shown: '=HYPERLINK("https://example.org")',
	},
	recipient: {
		typed: `<img src=x onerror="document.title='x'">`,
		shown: `<img src=x onerror="document.title='x'">`,
	},
	why: { typed: 'long '.repeat(2000), shown: 'long '.repeat(2000).trim() },
	name: { typed: '\u202eevil\u0007\u2066=1+1', shown: 'evil=1+1' },
	title: { typed: 'Ñandú', shown: 'Ñandú' },
	organisation: { typed: '&amp; $& {name} </w:t>', shown: '&amp; $& {name} </w:t>' },
};
/** What is typed into each field. */
export const badFields: Record<string, string> = Object.fromEntries(
	Object.entries(fieldCases).map(([name, { typed }]) => [name, typed]),
);
/** The lines that a letter must have for it. */
export const badFieldLines: string[] = Object.values(fieldCases).map(({ shown }) => shown);
