import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildSite, copyProject, root, textOf } from '../support/site.ts';

let web = '';
const folders: string[] = [];
const build = async (...settings: Parameters<typeof buildSite>) => {
	const folder = await buildSite(...settings);
	folders.push(folder);
	return folder;
};
before(async () => {
	web = await build();
});
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
const pagesIn = (folder: string) => filesIn(folder).filter((file) => file.endsWith('.html'));
const html = (file: string, folder = web) => readFileSync(join(folder, file), 'utf8');
const text = (page: string) => textOf(join(web, 'takeaction/mp', page, 'index.html'));

test('dist is a whole web root: the site lies at its path, and the root leads there', () => {
	for (const page of ['', 'letter/', 'letter/2011/', 'states/', 'about/', 'about/sources/']) {
		assert.ok(existsSync(join(web, 'takeaction/mp', page, 'index.html')), page);
	}
	assert.match(html('index.html'), /url=\/takeaction\/mp\//);
	assert.equal(html('404.html'), html('takeaction/mp/404.html'));
});

test('without a known meeting the letter says so and shows no past one as next', () => {
	const letter = text('letter/');
	assert.match(letter, /next meeting of the States Parties is not known to us.+ccm@un\.org/);
	assert.doesNotMatch(letter, /milestone/);
	assert.match(letter, /124 states have joined/);
});

test('what is not known is said to be not known to us, on every page and in every file', () => {
	const words = filesIn(web).filter((file) => /\.(html|json|csv|ics)$/.test(file));
	assert.ok(words.length > 400);
	for (const file of words) {
		const said = file.endsWith('.html')
			? textOf(join(web, file))
			: html(file).replaceAll('\r\n ', '');
		const found = /.{0,40}\b(not (yet )?(known|found|clear)|is unknown)\b(?! to us).{0,20}/i.exec(
			said,
		);
		assert.equal(found?.[0], undefined, file);
	}
});

test('the table of votes says of which votes the counts are not known to us', () => {
	const rows = html('takeaction/mp/about/sources/index.html').split('<tr id="vote-');
	const row = (resolution: string) => rows.find((one) => one.startsWith(`${resolution}"`)) ?? '';
	for (const resolution of ['77-79', '79-58', '80-52']) {
		assert.equal(row(resolution).split('not known to us').length, 4, resolution);
	}
	assert.doesNotMatch(row('73-54'), /not known to us/);
	assert.match(row('73-54'), /5 December 2018/);
});

test('the edition of 2011 stays as it was and is marked as past', () => {
	const edition = text('letter/2011/');
	assert.match(
		edition,
		/This is a letter of the past\. It shows what the letter said on 1 March 2011/,
	);
	assert.match(edition, /108 states have joined/);
	assert.match(edition, /12 to 16 September 2011, Beirut, Lebanon/);
	assert.doesNotMatch(edition, /124 states/);
});

test('each of the four letters holds the passages of its standing and no other', () => {
	const letters = html('takeaction/mp/letter/index.html')
		.split('<h2 class="letter-page-title no-print" id="for-')
		.slice(1);
	const marks: Record<string, RegExp> = {
		outside: /Your state has not joined yet/,
		signatory: /has not ratified it yet/,
		party: /Your state is a State Party/,
		left: /Your state has left the Convention/,
	};
	assert.equal(letters.length, 4);
	for (const letter of letters) {
		const standing = /^\w+/.exec(letter)?.[0] ?? '';
		const found = Object.keys(marks).filter((name) => marks[name]?.test(letter));
		assert.deepEqual(found, [standing]);
		assert.equal(/moratorium/.test(letter), standing !== 'party');
		for (const blank of ['PLACE AND DATE', 'RECIPIENT', 'NAME', 'TITLE', 'ORGANISATION']) {
			assert.match(letter, new RegExp(`\\[${blank}\\]`));
		}
	}
});

test('the table holds every state with its standing and dates, without any script', () => {
	const rows =
		html('takeaction/mp/states/index.html').match(/<tr id="[a-z]{2}"[\s\S]*?<\/tr>/g) ?? [];
	assert.equal(rows.length, 197);
	const row = (code: string) =>
		(rows.find((entry) => entry.startsWith(`<tr id="${code}"`)) ?? '')
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
	assert.equal(
		row('lt'),
		'Lithuania Left 6 Mar 2025 3 Dec 2008 24 Mar 2011 ratification 1 Sept 2011',
	);
	assert.equal(row('vu'), 'Vanuatu State Party 5 Sept 2025 accession 1 Mar 2026');
	assert.equal(row('br'), 'Brazil Not joined Producer · Listed with stocks');
	assert.match(row('ps'), /^State of Palestine State Party/);
});

test('what is doubtful stays out of the pages', () => {
	const sources = text('about/sources/');
	assert.doesNotMatch(sources, /10–40/);
	assert.doesNotMatch(sources, /general knowledge, not yet confirmed/i);
	for (const page of pagesIn(web))
		assert.doesNotMatch(html(page), /[\u27e6\u27e7]|\[object|undefined/);
});

test('every stylesheet names all layers in the order of layers.css', () => {
	const layers = readFileSync(join(root, 'src/styles/layers.css'), 'utf8');
	const declared = /@layer ([\w, ]+);/.exec(layers)?.[1]?.split(', ');
	const sheets = filesIn(web).filter((file) => file.endsWith('.css'));
	assert.ok(sheets.length > 1);
	for (const sheet of sheets) {
		const found = [...html(sheet).matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = '']) =>
			names.split(/, ?/),
		);
		assert.deepEqual([...new Set(found)], declared, sheet);
	}
});

test('two builds of the same content and date, in different folders, give the same bytes', async () => {
	const copy = copyProject();
	folders.push(copy);
	const other = await build({}, copy);
	assert.deepEqual(filesIn(other), filesIn(web));
	for (const file of filesIn(web)) {
		assert.ok(readFileSync(join(web, file)).equals(readFileSync(join(other, file))), file);
	}
});

test('SITE_URL and SITE_BASE move the site to the root of another host', async () => {
	const folder = await build({ SITE_BASE: '/', SITE_URL: 'https://example.org' });
	const home = html('index.html', folder);
	assert.match(home, /<link rel="canonical" href="https:\/\/example\.org\/">/);
	assert.doesNotMatch(
		pagesIn(folder)
			.map((page) => html(page, folder))
			.join(''),
		/takeaction/,
	);
	assert.match(
		textOf(join(folder, 'letter/index.html')),
		/Ready words for every step are at example\.org\./,
	);
});
