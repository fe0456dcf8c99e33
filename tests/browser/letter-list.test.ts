import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { listCases } from '../support/letter-cases.ts';
import { fixture } from '../support/site.ts';
import { wordsIn } from '../support/words.ts';
import { linesOfWord } from '../support/word-text.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { inZip, listPage } from './list-page.ts';
import { held, phone, strict, withPrivatePage } from './pages.ts';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'lists-'));
before(async () => {
	stage = await openStage();
});
after(async () => {
	await stage.close();
	rmSync(folder, { recursive: true });
});

/** In no test of this file does a request carry what was typed, or what stands in a list. */
const withPage = (
	at: Stage,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<void>,
): Promise<void> => withPrivatePage(at, options, /Souza|Vilnius|You asked|cleared such|Pat </, use);

const { status, found, choose, save } = listPage(wordsIn('en', fixture).t, folder);
/** What is typed that all letters have. */
const sender = {
	'Place and date': 'Recife, 1 December 2026',
	'Why do you write?': 'I cleared such fields.',
	'Your name': 'Pat <b>',
	'Your title or role': 'Chair',
	'Your organisation': 'Fields',
};
const fillSender = async (page: Page) => {
	for (const [label, words] of Object.entries(sender)) await page.getByLabel(label).fill(words);
};

const list = [
	'Name;Address;State;Form of address;Your line',
	'Ana Souza;"Câmara dos Deputados\nBrasília";Brazil;Dear Deputy Souza,;You asked about exports.',
	'Jo Lee;Street 1|Vilnius;lt;;',
	'Jo Lee;Street 2;LT;;',
].join('\r\n');

test('a list becomes a ZIP file of Word letters, each for its recipient and state', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await fillSender(page);
		for (const label of ['Place and date', 'Your title or role'])
			await page.getByLabel(label).fill('');
		await choose(page, list);
		assert.equal(await status(page).innerText(), '3 letters can be made.');
		assert.deepEqual(await found(page).locator('tbody tr').first().locator('td').allInnerTexts(), [
			'Ana Souza',
			'Câmara dos Deputados\nBrasília',
			'Brazil',
			'Dear Deputy Souza,',
			'You asked about exports.',
		]);
		await page.getByRole('button', { name: 'Word files in a ZIP' }).click();
		assert.equal(
			await status(page).innerText(),
			'Still blank: Place and date. Press again to go on as it is.',
		);
		const saved = await save(page, 'Word files in a ZIP');
		assert.equal(saved.name, 'letters-made.zip');
		const letters = inZip(saved);
		assert.deepEqual(
			[...letters.keys()],
			['letter-1-ana-souza.docx', 'letter-2-jo-lee.docx', 'letter-3-jo-lee.docx'],
		);
		const [first = [], second = []] = letters.values();
		assert.deepEqual(first.slice(0, 6), [
			'[PLACE AND DATE]',
			'Ana Souza',
			'Câmara dos Deputados',
			'Brasília',
			'Dear Deputy Souza,',
			'You asked about exports.',
		]);
		assert.ok(first.some((line) => line.startsWith('Your state has not joined yet.')));
		assert.deepEqual(first.slice(-3), ['Yours sincerely,', 'Pat <b>', 'Fields']);
		assert.deepEqual(second.slice(1, 6), [
			'Jo Lee',
			'Street 1',
			'Vilnius',
			'Dear Parliamentarian,',
			'I cleared such fields.',
		]);
		assert.ok(second.some((line) => line.startsWith('Your state has left the Convention.')));
		assert.match(await status(page).innerText(), /^3 letters are saved .* 3 of them have blanks/);

		const made = await save(page, 'Save the list of what was made');
		assert.equal(made.name, 'letters-made.csv');
		const [head, row] = made.bytes.toString().split('\r\n');
		assert.equal(head, '\ufeffRow;Name;State;File;Blanks left');
		assert.equal(row, '2;Ana Souza;Brazil;letter-1-ana-souza.docx;Place and date');
	});
});

test('a list becomes one Word file with a letter a page', async () => {
	await withPage(stage, { ...strict, viewport: phone }, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await fillSender(page);
		for (const label of ['Your title or role', 'Your organisation'])
			await page.getByLabel(label).fill('');
		await choose(page, list);
		const { name, bytes } = await save(page, 'One Word file, a page each');
		assert.equal(name, 'letters-made.docx');
		const lines = linesOfWord(bytes);
		assert.equal(lines.filter((line) => line === 'Yours sincerely,').length, 3);
		assert.deepEqual(
			lines.filter((line) => /^Your state has/.test(line)).map((line) => line.slice(0, 19)),
			['Your state has not ', 'Your state has left', 'Your state has left'],
		);
		// Who has neither title nor organisation signs with the name alone, also in the last paragraph of a page.
		assert.equal(lines.join('\n').match(/\nYours sincerely,\nPat <b>\n?(?=Recife|$)/g)?.length, 3);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(width <= phone.width);
	});
});

test('letters that are all the same are made only once this was said', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await page.getByLabel('State of the parliament').selectOption({ label: 'Brazil' });
		await choose(page, 'Name\nAna Souza\nBo Lee\n');
		await page.getByRole('button', { name: 'Word files in a ZIP' }).click();
		assert.match(
			await status(page).innerText(),
			/^Still blank: Place and date · Your name · .*None of these letters has a line of your own\..* Press again to go on as it is\.$/,
		);
		assert.equal(inZip(await save(page, 'Word files in a ZIP')).size, 2);
		// After all is forgotten it is said anew.
		await page.getByRole('button', { name: 'Forget what I typed' }).click();
		await page.getByRole('button', { name: 'Word files in a ZIP' }).click();
		assert.match(await status(page).innerText(), /^Still blank: /);
	});
});

test('every problem of a list is said with its row and column, and what to do', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		for (const { what, file, said, problems = [], cell } of listCases) {
			await choose(page, file);
			assert.match(await status(page).innerText(), said, what);
			const items = await found(page).locator('li').allInnerTexts();
			assert.deepEqual(
				items.map((item, at) => item.slice(0, problems[at]?.length)),
				problems,
				what,
			);
			const cells = await found(page).locator('td').allInnerTexts();
			assert.equal(cells[0], cell, what);
			const make = page.getByRole('button', { name: 'Word files in a ZIP' });
			assert.equal(await make.isVisible(), cell !== undefined, what);
		}
	});
});

test('a state is known by its names in the languages of the site, and by those with brackets', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		const known: [string, string][] = [
			['Liban', 'Lebanon'],
			['Brésil', 'Brazil'],
			['ألمانيا', 'Germany'],
			['The Gambia', 'Gambia'],
			['U.S.A.', 'United States'],
			['Ivory Coast', 'Côte d’Ivoire'],
		];
		await choose(page, ['Name;State', ...known.map(([given]) => `Ana;${given}`)].join('\n'));
		assert.equal(await status(page).innerText(), `${known.length} letters can be made.`);
		const cells = await found(page).locator('td:last-child').allInnerTexts();
		assert.deepEqual(
			cells,
			known.slice(0, 5).map(([, shown]) => shown),
		);
		await choose(
			page,
			'Name;State\nAna;Iran (Islamic Republic of)\nBo;Congo (Democratic Republic of the)\n',
		);
		assert.deepEqual(await found(page).locator('td:last-child').allInnerTexts(), [
			'Iran',
			'Democratic Republic of the Congo',
		]);
		// Without these names a list would be judged wrongly.
		await page.route(/state-names\.json$/, (route) => route.abort());
		await choose(page, 'Name;State\nAna;Brazil\n');
		assert.match(
			await status(page).innerText(),
			/^The letters could not be made\. Check the connection/,
		);
	});
});

test('what is right in a list is made, as words, and no spreadsheet takes it for a formula', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await fillSender(page);
		const { file = '' } = listCases.find(({ what }) => what === 'rows of each kind') ?? {};
		await choose(page, file);
		assert.deepEqual(await found(page).locator('h3').allInnerTexts(), [
			'These rows get no letter',
			'Check these',
		]);
		const letters = inZip(await save(page, 'Word files in a ZIP'));
		assert.deepEqual(
			[...letters.values()].map((lines) => lines[1]),
			['=HYPERLINK("https://example.org")', 'Eveevil', 'Marie', 'Marie'],
		);
		assert.ok([...letters.values()][0]?.includes('<img src=x onerror=alert(1)>'));
		const made = await save(page, 'Save the list of what was made');
		assert.match(made.bytes.toString(), /"'=HYPERLINK\(/);
	});
});

test('300 letters are made, and can be stopped: then nothing is saved', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await fillSender(page);
		const states = ['Brazil', 'Lithuania', 'France', 'Lao PDR', 'Kenya'];
		const rows = Array.from({ length: 300 }, (_, at) => `Person ${at},${states[at % 5] ?? ''}`);
		await choose(page, ['Name,State', ...rows].join('\n'));
		assert.equal(await status(page).innerText(), '300 letters can be made.');
		assert.equal(await found(page).locator('caption').innerText(), 'The first 5 rows');
		// Files that do not come leave time to stop.
		const { free, letGo } = held();
		await page.route(/\.docx$/, async (route) => {
			await free;
			// A page that has stopped waits for none.
			await route.continue().catch(() => undefined);
		});
		await page.getByRole('button', { name: 'Word files in a ZIP' }).click();
		await page.getByRole('button', { name: 'Stop' }).click();
		await page.getByText('Stopped. Nothing was saved.').waitFor();
		letGo();
		await page.unroute(/\.docx$/);
		const letters = inZip(await save(page, 'Word files in a ZIP'));
		assert.equal(letters.size, 300);
		for (const [at, lines] of [...letters.values()].entries())
			assert.equal(lines[1], `Person ${at}`);
		assert.ok(letters.has('letter-001-person-0.docx') && letters.has('letter-300-person-299.docx'));
	});
});

test('a list that was mended is read when it is chosen again under its name', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await choose(page, 'Name\nAna\n');
		const field = page.getByLabel('Choose the list');
		const [chooser] = await Promise.all([page.waitForEvent('filechooser'), field.click()]);
		assert.equal(await field.inputValue(), '');
		const buffer = Buffer.from('Name,State\nAna,Brazil\n');
		await chooser.setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
		await page.getByText('1 letter can be made.').waitFor();
	});
});

test('a state that is chosen while a list is read, or after a choice of none, is for the list that was read', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		// What reads lists comes only after the choice.
		const { free, letGo } = held();
		await page.route(/chosen-list/, async (route) => {
			await free;
			await route.continue();
		});
		const buffer = Buffer.from('Name\nAna\n');
		const field = page.getByLabel('Choose the list');
		await field.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
		const state = page.getByLabel('State of the parliament');
		for (const label of ['France', 'Brazil']) await state.selectOption({ label });
		letGo();
		await page.getByText('1 letter can be made.').waitFor();
		assert.equal(await found(page).locator('table').count(), 1);
		// The chooser opens, and is closed again.
		await Promise.all([page.waitForEvent('filechooser'), field.click()]);
		await state.selectOption({ label: 'As the list says' });
		await page.getByText('No letter can be made from this list.').waitFor();
		await state.selectOption({ label: 'France' });
		await page.getByText('1 letter can be made.').waitFor();
		assert.equal(await page.getByRole('button', { name: 'Word files in a ZIP' }).isVisible(), true);
	});
});

test('while letters are made no other list can be chosen, and the letters are those of the sender at the start', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		await fillSender(page);
		await choose(page, list);
		const { free, letGo } = held();
		await page.route(/\.docx$/, async (route) => {
			await free;
			await route.continue();
		});
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Word files in a ZIP' }).click();
		await page.getByRole('button', { name: 'Stop' }).waitFor();
		const fields = [page.getByLabel('Choose the list'), page.getByLabel('State of the parliament')];
		for (const field of fields) assert.equal(await field.isDisabled(), true);
		// What is typed now is in none of these letters.
		await page.getByLabel('Your name').fill('Eve');
		await page.getByLabel('You write to').selectOption({ label: 'A minister' });
		letGo();
		const letters = inZip({ bytes: readFileSync(await (await saving).path()) });
		for (const lines of letters.values()) {
			assert.ok(lines.includes('Pat <b>') && !lines.includes('Eve'));
			assert.ok(!lines.includes('Dear Minister,'));
		}
		await page.getByText('3 letters are saved').waitFor();
		for (const field of fields) assert.equal(await field.isDisabled(), false);
	});
});

test('of columns that are not known the first ones are named, and of long names the beginning', async () => {
	await withPage(stage, { ...strict, viewport: phone }, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		const others = Array.from({ length: 200 }, (_, at) => `Column ${at}`).join(',');
		await choose(page, `Name,State,${'W'.repeat(5000)},${others}\nAna,Brazil\n`);
		assert.match(
			await status(page).innerText(),
			/were not read: W{60}…, Column 0, .*Column 8, …\.$/,
		);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(width <= phone.width);
	});
});

test('the empty list has the columns that are read', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		const { name, bytes } = await save(page, 'Save an empty list');
		assert.equal(name, 'recipients.csv');
		assert.equal(bytes.toString(), '\ufeffName,Address,Greeting,State,Your line\r\n');
		await choose(page, `${bytes.toString()}Ana,,,Brazil,\r\n`);
		assert.equal(await status(page).innerText(), '1 letter can be made.');
	});
});

test('without scripts the page says what there is instead', async () => {
	await withPage(stage, { ...strict, javaScriptEnabled: false }, async (page) => {
		await page.goto(`${stage.home}letter/many/`);
		assert.match(await page.locator('letter-list').innerText(), /^Letters from a list are made/);
	});
});
