import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { wordsOf } from '../../src/generators/documents/formats/text.ts';
import type { Block, DocumentModel } from '../../src/generators/documents/model.ts';
import { standings } from '../../src/treaty/standing.ts';
import { hasPoppler, readByPoppler } from '../support/poppler.ts';
import { bare, mainBeside, textsOf } from '../support/page-words.ts';
import { packed, readPdf } from '../support/pdf.ts';
import type { ReadPdf } from '../support/pdf.ts';
import { buildSite, testDate } from '../support/site.ts';

let site = '';
before(async () => {
	site = join(await buildSite(), 'takeaction/mp');
});

/** The steps of take action, by their folders. */
const steps = ['', 'questions/', 'motions/', 'committees/', 'national-measures/', 'after/'];

const files = (pattern: string): string[] => globSync(pattern, { cwd: site }).sort();
const pageOf = (file: string) => mainBeside(join(site, file));
const blocksOf = (file: string, selector: string) => textsOf(pageOf(file), selector);

/** Whether a document says a text, on one page or from the end of one, before its notes, to the next. */
const says = ({ words }: Pick<ReadPdf, 'words'>, text: string): boolean =>
	words.map(bare).some((page, index, pages) => {
		if (page.includes(text)) return true;
		const next = pages[index + 1] ?? '';
		return Array.from(text.slice(1)).some(
			(_, cut) => next.startsWith(text.slice(cut + 1)) && page.includes(text.slice(0, cut + 1)),
		);
	});

test('every document that a page offers is there, with its size, and no other', () => {
	const offered = new Set<string>();
	const wrong: string[] = [];
	for (const page of files('**/index.html')) {
		for (const link of pageOf(page).querySelectorAll('.also-as a')) {
			const file = join(dirname(page), link.getAttribute('href') ?? '');
			offered.add(file);
			const [, shown, unit] = / ([\d.]+)\s(k|M)B\s*$/.exec(link.text) ?? [];
			const value = Number(shown) * (unit === 'k' ? 1000 : 1_000_000);
			const size = statSync(join(site, file), { throwIfNoEntry: false })?.size;
			// Two digits are shown, and at least 1 kB.
			const isRight = size && Math.abs(value - Math.max(size, 1000)) <= 0.05 * Math.max(size, 1000);
			if (!isRight) wrong.push(`${file}: ${link.text}, ${size}`);
		}
	}
	assert.deepEqual(wrong, []);
	const made = files('**/cluster-munitions-*').filter((file) => !/\.(json|zip)$/.test(file));
	assert.deepEqual(
		made.filter((file) => !offered.has(file)),
		[],
	);
	// Each state has a letter on two papers, for Word and as text, a brief, its texts and a ZIP file; each
	// standing has a letter too.
	const states = files('states/*/index.html').length;
	const texts = files('**/index.html').flatMap((page) =>
		pageOf(page).querySelectorAll('.model-text'),
	).length;
	const briefing = ['PDF', 'summary', 'Word'].length;
	const brochure = ['PDF', 'folded', 'folded on US Letter'].length;
	const gathered = ['all texts', 'all documents'].length;
	const papers = 2 * steps.length + briefing + brochure + gathered;
	assert.equal(offered.size, 7 * states + 4 * standings.length + 2 * texts + papers);
});

test('a link says the size in words of its language', () => {
	const [link] = pageOf('briefing/index.html').querySelectorAll('.also-as a');
	assert.match(link?.text ?? '', /^\s*PDF \d+ kB\s*$/);
});

test('letters and briefs are one page of A4, or of US Letter, and a letter at most 40 kB', async () => {
	const wrong: string[] = [];
	// The build stops where one takes more pages; here is looked at what it lets through.
	for (const file of files('**/cluster-munitions-{letter,brief}-{br,la,lt,va,party,left}-*.pdf')) {
		const { pages } = await readPdf(join(site, file));
		const size = pages.map(({ width, height }) => `${width}x${height}`).join();
		const right = file.includes('us-letter') ? '216x279' : '210x297';
		if (size !== right) wrong.push(`${basename(file)}: ${size}`);
	}
	for (const file of files('**/cluster-munitions-letter-*.pdf')) {
		const bytes = statSync(join(site, file)).size;
		if (bytes > 40_000) wrong.push(`${basename(file)}: ${bytes} B`);
	}
	assert.deepEqual(wrong, []);
});

test('a letter says the same as PDF, as plain text, as data and on its page', async () => {
	const folder = 'states/br/letter/cluster-munitions-letter-br';
	const page = blocksOf(`${folder}-en.pdf`, '.letter p, .letter li').join('');
	const pdf = await readPdf(join(site, `${folder}-en.pdf`));
	const text = readFileSync(join(site, `${folder}-en.txt`), 'utf8');
	const model = JSON.parse(readFileSync(join(site, `${folder}-en.json`), 'utf8')) as DocumentModel;
	const said = (block: Block): string => {
		if (block.kind === 'paragraph') return wordsOf(block.inside);
		const inside =
			block.kind === 'list' ? block.items.flat() : block.kind === 'group' ? block.blocks : [];
		return inside.map(said).join('');
	};
	assert.ok(page.includes('[RECIPIENT]'));
	assert.equal(bare(pdf.words.join('')), page);
	assert.equal(bare(text), page);
	assert.equal(packed(model.blocks.map(said).join('')), page);
	assert.equal(model.date, testDate);
});

test('every letter says as PDF and as plain text what stands on its page', async () => {
	const letters = files('**/cluster-munitions-letter-*-en.pdf').filter(
		(file) => !file.includes('us-letter'),
	);
	assert.ok(letters.length > 200);
	const wrong: string[] = [];
	for (const file of letters) {
		const [, name = ''] = /cluster-munitions-(letter-\w+)-en/.exec(file) ?? [];
		const own = `[data-document="letter ${name}"]`;
		const page = blocksOf(file, `${own} p, ${own} li`).join('');
		const { words, title, language } = await readPdf(join(site, file));
		const text = readFileSync(join(site, file.replace(/pdf$/, 'txt')), 'utf8');
		const isRight = bare(words.join('')) === page && bare(text) === page;
		if (!isRight || !title || language !== 'en') wrong.push(file);
	}
	assert.deepEqual(wrong, []);
});

test('a letter as plain text has a paragraph a line, and an empty line between two', () => {
	const text = readFileSync(
		join(site, 'states/br/letter/cluster-munitions-letter-br-en.txt'),
		'utf8',
	);
	assert.match(text, /^\[PLACE AND DATE\]\n\n\[RECIPIENT\]\n\nDear Parliamentarian,\n\n/);
	assert.match(text, /\n\n• [^\n]+\n\n• [^\n]+\n\n/);
	assert.match(text, /\n\nYours sincerely,\n\n\[NAME\]\n\[TITLE\]\n\[ORGANISATION\]\n$/);
});

test('a letter as PDF has its title, its language, a list and links', async () => {
	const pdf = await readPdf(join(site, 'states/br/letter/cluster-munitions-letter-br-en.pdf'));
	assert.equal(pdf.title, 'Brazil: the letter');
	assert.equal(pdf.language, 'en');
	assert.deepEqual(pdf.links, ['mailto:ccm@un.org', 'mailto:info@icblcmc.org']);
	const count = (role: string) => pdf.roles.filter((found) => found === role).length;
	assert.equal(count('L'), 2);
	assert.equal(count('LI'), blocksOf('states/br/letter/x', '.letter li').length);
});

const home = 'https://www.stopclustermunitions.org/takeaction/mp/';

test('briefing, brochure and steps say as PDF all that their pages say, in the same order', async () => {
	const folders = ['briefing/', 'brochure/', ...steps.map((step) => `act/${step}`)];
	for (const folder of folders) {
		const [file = ''] = files(`${folder}cluster-munitions-*-en.pdf`).filter(
			(name) => !/summary|folded/.test(name),
		);
		const pdf = await readPdf(join(site, file));
		const page = pageOf(file);
		assert.equal(packed(pdf.title), packed(page.querySelector('h1')?.text ?? ''), file);
		assert.equal(pdf.language, 'en', file);
		const missing: string[] = [];
		for (const text of blocksOf(file, 'h1, h2, h3, p, li, dt, dd, th, td')) {
			if (!says(pdf, text)) missing.push(text);
		}
		assert.deepEqual(missing, [], file);
		const count = (role: RegExp) => pdf.roles.filter((found) => role.test(found)).length;
		const headings = blocksOf(file, 'h2, h3').length;
		const contents = file.startsWith('briefing') ? 1 : 0;
		assert.equal(count(/^H\d$/), headings + contents, `${file}: headings`);
		assert.equal(pdf.bookmarks.length, blocksOf(file, 'h2').length, `${file}: bookmarks`);
		const tables = page
			.querySelectorAll('table')
			.filter((table) => !table.closest('details')).length;
		// A table that goes on is found on each of its pages, a row once.
		const rows = page.querySelectorAll('tr').filter((row) => !row.closest('details')).length;
		assert.equal(count(/^TR$/), rows, `${file}: rows of tables`);
		assert.equal(count(/^THead$/), tables, `${file}: heads of tables`);
		const shown = pageOf(file);
		const left = '.no-print, nav, form, copy-text, [hidden], [aria-hidden="true"], details';
		for (const element of shown.querySelectorAll(left)) element.remove();
		const lists = shown.querySelectorAll('ul, ol');
		assert.equal(count(/^L$/), lists.length, `${file}: lists`);
		const items = lists.flatMap((list) => list.querySelectorAll('li')).length;
		assert.equal(count(/^LI$/), items, `${file}: items of lists`);
		const led = shown
			.querySelectorAll('a[href]')
			.map((link) => link.getAttribute('href') ?? '')
			.map((address) => new URL(address, `${home}${dirname(file)}/`).href)
			// Within itself a document leads to its own parts.
			.filter((address) => !address.startsWith(`${home}${dirname(file)}/#`));
		assert.ok(led.length > 0, file);
		assert.deepEqual(
			led.filter((address) => !pdf.links.includes(address)),
			[],
			`${file}: links`,
		);
		const pictures = page.querySelectorAll('figure').length;
		assert.ok(pdf.alternatives.length >= pictures, `${file}: pictures`);
		assert.deepEqual(
			pdf.alternatives.filter((text) => text === ''),
			[],
			`${file}: pictures without words`,
		);
	}
});

test('poppler finds the same words in a PDF, its title, its tags and its size', async (context) => {
	if (!hasPoppler()) {
		console.warn('There is no poppler here, and none can be installed: no PDF was read by it.');
		context.skip('no poppler');
		return;
	}
	const papers = files('{briefing,brochure,act,act/*}/cluster-munitions-*-en.pdf').filter(
		(file) => !/summary|folded/.test(file),
	);
	assert.equal(papers.length, 2 + steps.length);
	const letter = 'states/br/letter/cluster-munitions-letter-br-en.pdf';
	// It drops the hyphen of a word where a line ends: see findings/pdftotext-hyphens.sh.
	const loose = (text: string) => bare(text).replace(/[-\u00ad]/g, '');
	for (const file of [letter, ...papers]) {
		const { properties, pages } = readByPoppler(join(site, file));
		const pdf = await readPdf(join(site, file));
		assert.equal(packed(properties.get('Title') ?? ''), packed(pdf.title), file);
		assert.equal(properties.get('Tagged'), 'yes', file);
		assert.equal(properties.get('Pages'), String(pdf.pages.length), file);
		assert.match(properties.get('Page size') ?? '', /\(A4\)/, file);
		// The running head stands before a text that goes on.
		const words = pages.map((page) =>
			loose(page.startsWith(pdf.title) ? page.slice(pdf.title.length) : page),
		);
		const [within, elements] =
			file === letter ? ['.letter ', 'p, li'] : ['', 'h2, h3, p, dt, dd, th, td'];
		const selector = elements
			.split(', ')
			.map((element) => within + element)
			.join();
		const texts = blocksOf(file, selector).map(loose);
		assert.ok(texts.length > 10, file);
		const missing = texts.filter((text) => !says({ words }, text));
		assert.deepEqual(missing, [], file);
	}
});

test('the briefing paper has at most ten pages and 300 kB, its summary two', async () => {
	const [summary = '', briefing = ''] = files('briefing/*.pdf').reverse();
	assert.ok((await readPdf(join(site, briefing))).pages.length <= 10);
	assert.ok(statSync(join(site, briefing)).size <= 300_000);
	const read = await readPdf(join(site, summary));
	assert.equal(read.pages.length, 2);
	assert.equal(read.title, 'The briefing paper: Summary');
	const obligations = blocksOf(briefing, '.article-obligation');
	assert.ok(obligations.length > 10);
	assert.deepEqual(
		obligations.filter((text) => !says(read, text)),
		[],
	);
});

test('a brief holds standing, question, text, likely answer, facts with their sources, and notes', async () => {
	const brief = await readPdf(join(site, 'states/br/cluster-munitions-brief-br-en.pdf'));
	assert.equal(brief.title, 'Brazil: where it stands, what to ask');
	for (const selector of ['.lede', '#ask-text', '.state-ask blockquote p', '.state-ask-answer']) {
		const [first = ''] = blocksOf('states/br/x', selector);
		assert.ok(first && says(brief, first), selector);
	}
	const facts = blocksOf('states/br/x', '.state-facts dt').slice(1, 4);
	assert.equal(facts.length, 3);
	for (const fact of facts) assert.ok(says(brief, fact), fact);
	const sources = blocksOf('states/br/x', '.state-facts-from a').slice(0, 3);
	for (const source of sources) assert.ok(says(brief, source), source);
	assert.ok(says(brief, 'Notes'));
});

test('the code on a document leads to its page', async () => {
	const model = JSON.parse(
		readFileSync(join(site, 'states/br/letter/cluster-munitions-letter-br-en.json'), 'utf8'),
	) as DocumentModel;
	assert.equal(model.address, 'https://www.stopclustermunitions.org/takeaction/mp/states/br/');
});

test('a model text as plain text is its title and what is to be copied', () => {
	const file = 'act/questions/cluster-munitions-question-accede-date-en.txt';
	const text = readFileSync(join(site, file), 'utf8');
	const [title = '', ...paragraphs] = [
		...blocksOf(file, '#question-accede-date'),
		...blocksOf(file, '#question-accede-date-text p'),
	];
	assert.ok(paragraphs.length > 1);
	assert.deepEqual(text.trimEnd().split('\n\n').map(packed), [title, ...paragraphs]);
});
