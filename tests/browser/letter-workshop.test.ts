import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { badFieldLines, badFields } from '../support/letter-cases.ts';
import { packed, readPdf } from '../support/pdf.ts';
import { documentOf, linesOfWord } from '../support/word-text.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { held, phone, selectWhole, strict, withPrivatePage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const typed = {
	'Their name and address': 'Ana Souza\nCâmara dos Deputados\nBrasília',
	'Place and date': 'Recife, 1 December 2026',
	'Why do you write?': 'My uncle cleared such fields.',
	'What links this to their area or work?': 'Recife ships arms.',
	'Your name': 'Jo O’Neill',
	'Your title or role': 'Chair',
	'Your organisation': 'Fields & Futures <e.V.>',
};
/** In no test of this file does a request carry what was typed. */
const withPage = (
	at: Stage,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<void>,
): Promise<void> =>
	withPrivatePage(at, options, /Souza|Recife|Neill|Futures|cleared such|Levi/, use);

const fill = async (page: Page, values: Record<string, string> = typed) => {
	for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
};

test('what is typed takes the place of the blanks, is counted, survives a reload and can be forgotten', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const letter = page.locator('article.letter');
		const empty = await letter.innerText();
		const count = page.locator('.letter-actions output');
		assert.equal(await count.innerText(), '6 blanks are left.');
		await page.getByLabel('Your name').pressSequentially('Jo');
		// Who signs with a name needs neither title nor organisation.
		assert.equal(await count.innerText(), '3 blanks are left.');
		await fill(page);
		assert.equal(await count.innerText(), 'No blank is left.');
		const filled = await letter.innerText();
		assert.match(
			filled,
			/^Recife, 1 December 2026\n\nAna Souza\nCâmara dos Deputados\nBrasília\n\n/,
		);
		assert.match(filled, /\n\nMy uncle cleared such fields\. Recife ships arms\.\n\n/);
		assert.match(filled, /Jo O’Neill\n\n?Chair\n\n?Fields & Futures <e\.V\.>$/);
		assert.doesNotMatch(filled, /\[/);

		await page.reload();
		assert.equal(await letter.innerText(), filled);
		await page.goto(`${stage.home}letter/#for-party`);
		assert.match(await page.locator('article.letter:visible').innerText(), /^Recife, 1 December/);

		await page.goto(`${stage.home}states/br/letter/`);
		await page.getByRole('button', { name: 'Forget what I typed' }).click();
		await page.getByText('6 blanks are left.').waitFor();
		assert.equal(await letter.innerText(), empty);
		assert.equal(await page.evaluate(() => sessionStorage.length), 0);
	});
});

test('each recipient has words of address and a request, and only members what members can do', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const letter = page.locator('article.letter');
		const toMember = await letter.innerText();
		const choice = page.getByLabel('You write to');
		await choice.selectOption({ label: 'A minister' });
		const toMinister = await letter.innerText();
		assert.match(toMinister, /\n\nDear Minister,\n\n/);
		assert.match(
			toMinister,
			/not joined yet\. I ask you for an answer to one question:\n\nWill the/,
		);
		assert.doesNotMatch(toMinister, /Table a motion|parliamentary friend/);
		await page.getByLabel('Greeting').fill('Dear Ms Souza,');
		assert.match(await letter.innerText(), /\n\nDear Ms Souza,\n\n/);
		await choice.selectOption({ label: 'A member of parliament' });
		await page.getByLabel('Greeting').fill('');
		assert.equal(await letter.innerText(), toMember);
	});
});

const offeredForms = (page: Page): Promise<string[]> =>
	page
		.getByLabel('Greeting')
		.evaluate((field: HTMLInputElement) =>
			[...(field.list?.options ?? [])].map(({ value }) => value),
		);

test('forms of address are those of the parliament and of the chamber, and a name left out of one is a blank', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const shared = ['Dear [GIVEN NAME] [SURNAME],', 'Dear Ms [SURNAME],', 'Dear Mr [SURNAME],'];
		assert.deepEqual(await offeredForms(page), [
			'Dear Member of Parliament,',
			...shared,
			'Dear Deputy,',
			'Dear Deputy [SURNAME],',
			'Dear Senator,',
			'Dear Senator [SURNAME],',
		]);
		const letter = page.locator('article.letter');
		const chamber = page.getByLabel('Chamber', { exact: true });
		await chamber.selectOption({ label: 'Federal Senate' });
		const [given = '', ...byGender] = shared;
		assert.deepEqual(await offeredForms(page), [
			'Dear Senator,',
			given,
			'Dear Senator [SURNAME],',
			...byGender,
		]);
		assert.match(await letter.innerText(), /\n\nDear Senator,\n\n/);
		await page.reload();
		assert.match(await letter.innerText(), /\n\nDear Senator,\n\n/);
		await page.getByLabel('You write to').selectOption({ label: 'A minister' });
		assert.match(await letter.innerText(), /\n\nDear Minister,\n\n/);
		assert.equal(await chamber.isVisible(), false);
		await page.getByLabel('You write to').selectOption({ label: 'A member of parliament' });
		await fill(page);
		const count = page.locator('.letter-actions output');
		assert.equal(await count.innerText(), 'No blank is left.');
		await page.getByLabel('Greeting').fill('Dear Senator [SURNAME],');
		assert.equal(await count.innerText(), '1 blank is left.');
	});
});

test('what is still blank is said once before the letter goes out', async () => {
	await withPage(stage, strict, async (page) => {
		await page.addInitScript(() => {
			let times = 0;
			window.print = () => {
				times += 1;
				document.documentElement.dataset['printed'] = String(times);
			};
		});
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, { 'Your name': 'Jo' });
		const [button, status] = [
			page.getByRole('button', { name: 'Print or PDF' }),
			page.locator('.letter-actions [role=status]'),
		];
		await button.click();
		assert.equal(
			await status.innerText(),
			'Still blank: Place and date · Their name and address. The letter has no line of your own. Press again to go on as it is.',
		);
		const printed = () => page.evaluate(() => document.documentElement.dataset['printed']);
		assert.equal(await printed(), undefined);
		await button.click();
		assert.equal(await printed(), '1');
		assert.equal(await status.innerText(), '');
		await button.click();
		assert.equal(await printed(), '2');
		// A letter with nothing left blank goes at the first press.
		await page.reload();
		await fill(page);
		await button.click();
		assert.equal(await printed(), '1');
		// After all is forgotten, what is blank is said anew.
		await page.getByRole('button', { name: 'Forget what I typed' }).click();
		await page.getByText('6 blanks are left.').waitFor();
		await button.click();
		assert.match(await status.innerText(), /^Still blank: /);
		assert.equal(await printed(), '1');
		await button.click();
		assert.equal(await printed(), '2');
		await page.getByRole('button', { name: 'Forget what I typed' }).click();
		await button.click();
		assert.match(await status.innerText(), /^Still blank: /);
		assert.equal(await printed(), '2');
	});
});

test('an e-mail has a subject with state and ask, a short form, and the letter on the clipboard', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	await withPage(stage, allowed, async (page) => {
		const mail = async (line: string): Promise<URL> => {
			await page.goto(`${stage.home}states/br/letter/`);
			await fill(page, { ...typed, 'Why do you write?': line });
			const asked = page.waitForRequest(/^mailto:/);
			const button = page.getByRole('button', { name: 'E-mail' });
			await button.click();
			if (line.length > 900) {
				await page.getByText('the letter may take more than one page').waitFor();
				await button.click();
			}
			return new URL((await asked).url());
		};
		const { href, searchParams } = await mail('My uncle cleared such fields.');
		assert.ok(href.length <= 1900);
		assert.equal(
			searchParams.get('subject'),
			'Brazil and the Convention on Cluster Munitions: Accede',
		);
		assert.equal(
			searchParams.get('body'),
			[
				'Dear Parliamentarian,',
				'My uncle cleared such fields. Recife ships arms.',
				'Your state has not joined yet. I ask you to put one question to your government:',
				'Will the Government accede to the Convention on Cluster Munitions, and by what date?',
				'Facts, sources and ready words: https://www.stopclustermunitions.org/takeaction/mp/states/br/',
				'Yours sincerely,',
				'Jo O’Neill\r\nChair\r\nFields & Futures <e.V.>',
			].join('\r\n\r\n'),
		);
		await page.getByText('Your mail program opens with a short version.').waitFor();
		// The letter names two enclosures, which no link to a mail program can carry.
		const enclosed = page.locator('.letter-actions [role=status] a');
		assert.deepEqual(await enclosed.allInnerTexts(), ['Brochure, PDF', 'Briefing paper, PDF']);
		for (const link of await enclosed.all()) {
			const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
			assert.equal(readFileSync(await file.path()).toString('latin1', 0, 5), '%PDF-');
			assert.ok(((await link.boundingBox())?.height ?? 0) >= 44);
		}
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		assert.match(copied, /^Recife, 1 December 2026\n\nAna Souza\n/);
		assert.match(copied, /\n\* Table a motion/);
		const long = await mail('Many letters in a line of my own. '.repeat(80));
		assert.ok(long.href.length <= 1900, String(long.href.length));
		assert.match(long.searchParams.get('body') ?? '', /Will the Government accede/);
		for (const label of ['Your organisation', 'Greeting']) {
			await fill(page, { [label]: 'é'.repeat(1000) });
			const asked = page.waitForRequest(/^mailto:/);
			await page.getByRole('button', { name: 'E-mail' }).click();
			const address = new URL((await asked).url());
			assert.ok(address.href.length <= 1900, `${label}: ${address.href.length}`);
			assert.match(address.searchParams.get('body') ?? '', /Will the Government accede/);
		}
	});
});

test('the letter is saved for Word, with what was typed, for its recipient', async () => {
	await withPage(stage, strict, async (page) => {
		const save = async () => {
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Word', exact: true }).click();
			const file = await saving;
			assert.equal(file.suggestedFilename(), 'cluster-munitions-letter-br-en.docx');
			await page.getByText('Saved with your downloads.').waitFor();
			return linesOfWord(readFileSync(await file.path()));
		};
		const onPage = async () =>
			(await page.locator('article.letter').innerText()).split('\n').filter(Boolean);
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page);
		const toMember = await save();
		assert.deepEqual(toMember, await onPage());
		assert.ok(toMember.includes('Fields & Futures <e.V.>'));
		assert.ok(!toMember.some((line) => line.includes('[')));
		await page.getByLabel('You write to').selectOption({ label: 'An ambassador' });
		await fill(page, { 'Your name': '', 'Your title or role': 'رئيسة' });
		await page.getByRole('button', { name: 'Word', exact: true }).click();
		const toEmbassy = await save();
		assert.deepEqual(toEmbassy, await onPage());
		assert.ok(toEmbassy.includes('Your Excellency,') && toEmbassy.includes('[NAME]'));
		assert.ok(!toEmbassy.join().includes('parliamentary friend'));
	});
});

test('a person with a name alone writes a letter without title and organisation, by every way out', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	await withPage(stage, allowed, async (page) => {
		await page.addInitScript(() => {
			navigator.share = (data = {}) => {
				document.documentElement.dataset['shared'] = data.text ?? '';
				return Promise.resolve();
			};
		});
		await page.goto(`${stage.home}states/br/letter/`);
		const letter = page.locator('article.letter');
		await fill(page, { ...typed, 'Your title or role': ' ', 'Your organisation': '' });
		await page.getByText('No blank is left.').waitFor();
		const onPage = await letter.innerText();
		assert.match(onPage, /\nYours sincerely,\n\nJo O’Neill$/);
		const lines = onPage.split('\n').filter(Boolean);
		const press = (way: string) => page.getByRole('button', { name: way, exact: true }).click();
		const save = async (way: string): Promise<Buffer> => {
			const [file] = await Promise.all([page.waitForEvent('download'), press(way)]);
			return readFileSync(await file.path());
		};
		// Nothing is said before: each goes out at the first press.
		const word = await save('Word');
		assert.deepEqual(linesOfWord(word), lines);
		assert.match(documentOf(word), /Jo O’Neill(?:<\/w:[^>]+>)+<w:sectPr/);
		const end = /\nYours sincerely,\n\nJo O’Neill\n?$/;
		assert.match((await save('Plain text')).toString(), end);
		await press('Share');
		assert.match((await page.locator('html').getAttribute('data-shared')) ?? '', end);
		await press('Copy');
		await page.getByText('The letter is copied.').waitFor();
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('text/html'))?.text();
		});
		assert.match(html ?? '', /<p>Jo O’Neill<\/p>$/);
		const file = join(tmpdir(), `letter-without-${process.pid}.pdf`);
		writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
		const pdf = await readPdf(file);
		assert.match(packed(pdf.words.join('')), /Yourssincerely,JoO’Neill$/);

		// Without a name the letter is taken as it is.
		await fill(page, { 'Your name': '' });
		assert.match(await letter.innerText(), /\[NAME\]\n+\[TITLE\]\n+\[ORGANISATION\]$/);
		await page.getByText('3 blanks are left.').waitFor();
		await fill(page, { 'Your name': 'Jo', 'Your organisation': 'Fields' });
		assert.match(await letter.innerText(), /\nJo\n+Fields$/);
		const labels = await page.locator('label:has(.letter-fields-optional)').allInnerTexts();
		assert.deepEqual(labels, ['Your title or role (optional)', 'Your organisation (optional)']);
	});
});

test('a name of the other direction goes out between isolates by every way, and no other words', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	const name = 'נועה Levi (חיפה)';
	const isolated = `\u2068${name}\u2069`;
	await withPage(stage, allowed, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, { ...typed, 'Their name and address': `${name}\nHaifa`, 'Your name': name });
		const onPage = await page.locator('article.letter').innerText();
		assert.equal(onPage.split(isolated).length, 3);
		assert.equal(onPage.match(/[\u2066-\u2069]/g)?.length, 4);
		const press = (way: string) => page.getByRole('button', { name: way, exact: true }).click();
		const save = async (way: string): Promise<Buffer> => {
			const [file] = await Promise.all([page.waitForEvent('download'), press(way)]);
			return readFileSync(await file.path());
		};
		const lines = onPage.split('\n').filter(Boolean);
		assert.deepEqual(linesOfWord(await save('Word')), lines);
		assert.deepEqual(
			(await save('Plain text')).toString().replaceAll('\n* ', '\n').split('\n').filter(Boolean),
			lines,
		);
		const [mail] = await Promise.all([page.waitForRequest(/^mailto:/), press('E-mail')]);
		const { searchParams } = new URL(mail.url());
		assert.match(
			searchParams.get('body') ?? '',
			new RegExp(`\\n${isolated.replace(/[()]/g, '.')}`),
		);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		assert.equal(copied.split(isolated).length, 3);
	});
	// A letter that is read from the right has them around Latin letters only.
	await withPage(stage, strict, async (page) => {
		await page.route(/letter\/$/, async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/(<article class="letter[^>]*)/, '$1 dir="rtl"');
			await route.fulfill({ response, body });
		});
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, { ...typed, 'Your name': name, 'Your title or role': 'Chair (1)' });
		const text = await page.locator('article.letter').innerText();
		assert.ok(text.includes('\u2068Chair (1)\u2069') && !text.includes(isolated));
	});
});

test('each letter of the page is saved for Word as its own, and a lost file is said', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/#for-left`);
		const button = page.getByRole('button', { name: 'Word', exact: true });
		await button.click();
		const saving = page.waitForEvent('download');
		await button.click();
		const lines = linesOfWord(readFileSync(await (await saving).path()));
		assert.ok(lines.some((line) => line.startsWith('Your state has left the Convention.')));
		await page.route(/\.docx$/, (route) => route.abort());
		await button.click();
		await page.getByText('That did not work.').waitFor();
	});
});

test('the workshop loads at most 15 kB before it is used, and at most 40 kB for Word or a list', async () => {
	await withPage(stage, strict, async (page) => {
		let loading: Promise<number>[] = [];
		page.on('response', (response) => {
			const size = async () => {
				const body = await response.body();
				return response.url().endsWith('.docx') ? body.length : brotliCompressSync(body).length;
			};
			if (/\.(js|json|docx)$/.test(response.url())) loading.push(size());
		});
		const loaded = async () => {
			const sizes = await Promise.all(loading);
			loading = [];
			return sizes.reduce((sum, size) => sum + size, 0);
		};
		for (const address of ['letter/', 'states/br/letter/', 'letter/many/']) {
			await page.goto(stage.home + address, { waitUntil: 'networkidle' });
			const before = await loaded();
			assert.ok(before > 1000 && before <= 15_000, `${address}: ${before}`);
		}
		await page.getByLabel('Choose the list').setInputFiles({
			name: 'list.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('Name,State,Your line\nAna,Brazil,Why.\n'),
		});
		await page.getByText('1 letter can be made.').waitFor();
		const button = page.getByRole('button', { name: 'Word files in a ZIP' });
		await button.click();
		const saving = page.waitForEvent('download');
		await button.click();
		await saving;
		await page.getByText('1 letter is saved').waitFor();
		const list = await loaded();
		assert.ok(list > 10_000 && list <= 40_000, String(list));
	});
});

test('the letter is saved as plain text, with what was typed', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page);
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Plain text' }).click();
		const file = await saving;
		assert.equal(file.suggestedFilename(), 'cluster-munitions-letter-br-en.txt');
		const text = readFileSync(await file.path(), 'utf8');
		assert.match(text, /^Recife, 1 December 2026\n\nAna Souza\nCâmara dos Deputados\n/);
		assert.match(text, /Jo O’Neill\n\nChair\n\nFields & Futures <e\.V\.>\n$/);
	});
});

test('a link carries the fields of an organisation, which are used only where the reader says so', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	await withPage(stage, allowed, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const make = page.getByRole('button', { name: 'Link for your supporters' });
		await make.click();
		await page.getByText('Fill in your organisation first.').waitFor();
		await fill(page, { 'Your organisation': 'Fields & Futures <b>', 'Your name': 'Jo' });
		await page.getByLabel('You write to').selectOption({ label: 'A minister' });
		await make.click();
		await page.getByText('The link is copied. People who open it').waitFor();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		assert.equal(
			link,
			`${stage.home}states/br/letter/#to=minister&organisation=Fields+%26+Futures+%3Cb%3E`,
		);
		for (const use of [true, false]) {
			await withPage(stage, { ...strict, viewport: phone }, async (member) => {
				await member.goto(link);
				const letter = member.locator('article.letter');
				const notice = member.locator('.letter-fields-brought');
				assert.deepEqual(await notice.locator('li').allInnerTexts(), [
					'You write to: A minister',
					'Your organisation: Fields & Futures <b>',
				]);
				assert.doesNotMatch(await letter.innerText(), /Futures|Minister/);
				await member.getByRole('button', { name: use ? 'Use them' : 'Leave them out' }).click();
				assert.equal(await notice.isVisible(), false);
				assert.equal(/Dear Minister,[^]*Futures <b>$/.test(await letter.innerText()), use);
				assert.equal(new URL(member.url()).hash, '');
			});
		}
		// A link with other fields, or a recipient there is none of, brings nothing of them.
		await withPage(stage, strict, async (member) => {
			await member.goto(`${stage.home}states/br/letter/#to=%22%5D&name=Eve`);
			assert.equal(await member.locator('.letter-fields-brought').isVisible(), false);
		});
	});
});

test('a link made where one of several letters is shown keeps which', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/#for-party`);
		await fill(page, { 'Your organisation': 'Futures' });
		await page.getByRole('button', { name: 'Link for your supporters' }).click();
		const said = page.locator('.letter-fields-form output', { hasText: '#' });
		const link = `${stage.home}letter/#to=member&organisation=Futures&part=for-party`;
		assert.ok((await said.innerText()).endsWith(link));
		for (const use of ['Use them', 'Leave them out']) {
			await withPage(stage, strict, async (member) => {
				await member.goto(link);
				await member.getByRole('button', { name: use }).click();
				const letter = member.locator('article.letter:visible');
				assert.match(await letter.innerText(), /Your state is a State Party/);
				assert.equal(/Futures$/.test(await letter.innerText()), use === 'Use them');
				assert.equal(new URL(member.url()).hash, '#for-party');
			});
		}
		// What names no letter of the page leads nowhere.
		await withPage(stage, strict, async (member) => {
			await member.goto(`${stage.home}letter/#organisation=Futures&part=list`);
			await member.getByRole('button', { name: 'Use them' }).click();
			assert.equal(new URL(member.url()).hash, '');
		});
	});
});

test('a link opens too where its page is open, and one that is cut within a letter brings whole ones', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const notice = page.locator('.letter-fields-brought');
		const name = 'a'.repeat(299);
		for (const [given, shown] of [
			[`${name}😀`, name],
			['Fields\nand Futures', 'Fields and Futures'],
		] as const) {
			const fields = new URLSearchParams({ organisation: given }).toString();
			await page.evaluate((hash) => (location.hash = hash), fields);
			await notice.waitFor();
			assert.deepEqual(await notice.locator('li').allInnerTexts(), [`Your organisation: ${shown}`]);
			await page.keyboard.press('Enter');
			await notice.waitFor({ state: 'hidden' });
			assert.equal(await page.getByLabel('Your organisation').inputValue(), shown);
		}
	});
});

test('what was forgotten or changed on another page does not come back with the page before', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	await withPage(stage, allowed, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page);
		await page.getByRole('button', { name: 'Link for your supporters' }).click();
		await page.getByText('The link is copied.').waitFor();
		/** Another page of the session has kept this, and the browser goes back to this one. */
		const comeBack = (kept: string) =>
			page.evaluate((fields) => {
				sessionStorage.setItem('letter-fields', fields);
				window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
			}, kept);
		await comeBack('{"to":"minister","name":"Bo"}');
		assert.equal(await page.getByLabel('Your name').inputValue(), 'Bo');
		const letter = page.locator('article.letter');
		assert.match(await letter.innerText(), /Dear Minister,[^]*\nBo$/);
		await comeBack('{}');
		assert.equal(await page.getByLabel('You write to').inputValue(), 'member');
		assert.doesNotMatch(await page.locator('body').innerText(), /Souza|Recife|Futures|Bo\n/);
	});
});

test('to forget also takes away the link that was made', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, { 'Your organisation': 'Futures' });
		await page.getByRole('button', { name: 'Link for your supporters' }).click();
		await page.getByText('#to=member&organisation=Futures').waitFor();
		await page.getByRole('button', { name: 'Forget what I typed' }).click();
		await page.getByText('6 blanks are left.').waitFor();
		assert.doesNotMatch(await page.locator('body').innerText(), /Futures/);
	});
});

test('a browser that keeps nothing is said to, and not again with each letter that is typed', async () => {
	await withPage(stage, strict, async (page) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('No.', 'QuotaExceededError');
			};
		});
		await page.goto(`${stage.home}states/br/letter/`);
		const output = page.locator('.letter-fields-form output');
		await output.evaluate((element) => {
			new MutationObserver((changes) => {
				element.dataset['said'] = String(Number(element.dataset['said'] ?? 0) + changes.length);
			}).observe(element, { childList: true });
		});
		await page.getByLabel('Your name').pressSequentially('Jo');
		assert.match(await output.innerText(), /^This browser does not keep what you type\./);
		assert.equal(await output.getAttribute('data-said'), '1');
	});
});

test('a state is chosen by its name, and its letter keeps what was typed', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}letter/`);
		await fill(page, { 'Your name': 'Jo' });
		await page.getByRole('combobox', { name: 'State of the parliament' }).fill('Burma');
		await page.keyboard.press('Enter');
		await page.waitForURL(/states\/mm\/letter\/$/);
		assert.equal(await page.getByLabel('Your name').inputValue(), 'Jo');
	});
});

test('nothing of what was typed stays when the tab is closed', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page);
		await page.reload();
		const kept = await page.evaluate(() => [localStorage.length, document.cookie]);
		assert.deepEqual(kept, [0, '']);
	});
});

test('a request that carried a typed word would fail the tests of this file', async () => {
	for (const address of ['?to=Fields+%26+Futures', '?to=Jo%20O%E2%80%99Neill']) {
		const asking = withPage(stage, strict, async (page) => {
			await page.goto(stage.home);
			await page.evaluate((told) => fetch(told).then(() => undefined), address);
		});
		await assert.rejects(asking, assert.AssertionError);
	}
});

test('the printed letter is one page that holds the letter and nothing else', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page);
		const words = packed(await page.locator('article.letter').innerText());
		const file = join(tmpdir(), `letter-${process.pid}.pdf`);
		writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
		const pdf = await readPdf(file);
		assert.equal(pdf.pages.length, 1);
		assert.equal(packed(pdf.words.join('')).replaceAll('•', ''), words);
	});
});

test('the page for partners is printed on one sheet, and shows its picture without moving anything', async () => {
	await withPage(stage, { ...strict, viewport: phone }, async (page) => {
		const { free, letGo } = held();
		await page.route(/card\.png$/, async (route) => {
			await free;
			await route.continue();
		});
		await page.goto(`${stage.home}letter/partners/`, { waitUntil: 'domcontentloaded' });
		const picture = page.locator('.embed img');
		await picture.scrollIntoViewIfNeeded();
		const before = await picture.boundingBox();
		letGo();
		await page.waitForFunction(
			() => document.querySelector<HTMLImageElement>('.embed img')?.naturalWidth === 1200,
		);
		assert.deepEqual(await picture.boundingBox(), before);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(width <= phone.width);

		const file = join(tmpdir(), `partners-${process.pid}.pdf`);
		writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
		assert.equal((await readPdf(file)).pages.length, 1);
	});
});

test('what is pasted from a spreadsheet or a slide stays parted', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, {
			'Their name and address': 'Ana\tSouza\vCâmara\u2028Brasília',
			'Your name': 'Jo\tO’Neill',
		});
		const text = await page.locator('article.letter').innerText();
		assert.match(text, /\n\nAna Souza\nCâmara\nBrasília\n\n/);
		assert.match(text, /\nJo O’Neill$/);
	});
});

test('markup, control characters and 10,000 letters in a field are words of a letter', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const title = await page.title();
		for (const [name, words] of Object.entries(badFields))
			await page.locator(`.letter-fields [name="${name}"]`).fill(words);
		const letter = page.locator('article.letter');
		const onPage = (await letter.innerText()).split('\n').filter(Boolean);
		for (const line of badFieldLines) assert.ok(onPage.includes(line), line.slice(0, 60));
		assert.equal(await letter.locator('img').count(), 0);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(width <= (page.viewportSize()?.width ?? 0));
		const button = page.getByRole('button', { name: 'Word', exact: true });
		await button.click();
		const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
		assert.deepEqual(linesOfWord(readFileSync(await file.path())), onPage);
		assert.equal(await page.title(), title);
	});
});

test('a letter is shared where the browser shares, and else there is no button for it', async () => {
	await withPage(stage, strict, async (page) => {
		const button = page.locator('[data-way=share]');
		const share = (can: boolean) =>
			page.addInitScript((can) => {
				// What Chromium shares by differs from system to system.
				delete (Navigator.prototype as Partial<Navigator>).share;
				if (!can) return;
				navigator.share = (data = {}) => {
					document.documentElement.dataset['shared'] = `${data.title ?? ''}\n${data.text ?? ''}`;
					return Promise.resolve();
				};
			}, can);
		await share(false);
		await page.goto(`${stage.home}states/br/letter/`);
		await page.locator('.letter-actions[data-ready]').waitFor();
		assert.equal(await button.isVisible(), false);
		await share(true);
		await page.reload();
		await fill(page);
		await button.click();
		const shared = await page.locator('html[data-shared]').getAttribute('data-shared');
		assert.match(
			shared ?? '',
			/^Brazil and the Convention on Cluster Munitions: Accede\nRecife, 1 December 2026\n\nAna Souza\n/,
		);
	});
});

test('a filled letter is copied without the colour of blanks', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	await withPage(stage, allowed, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, { 'Your name': 'Jo', 'Their name and address': 'Ana\nBrasília' });
		await selectWhole(page, page.locator('article.letter'));
		await page.keyboard.press('Control+c');
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('text/html'))?.text();
		});
		assert.match(html ?? '', /<p>Jo<\/p>/);
		assert.match(html ?? '', /<p>Ana<br>Brasília<\/p>/);
		assert.match(html ?? '', /<span style="[^"]*">\[PLACE AND DATE\]<\/span>/);
	});
});

test('without scripts there are no fields, and the letter can be read', async () => {
	await withPage(stage, { ...strict, javaScriptEnabled: false }, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		assert.equal(await page.locator('.letter-fields:visible, .letter-actions:visible').count(), 0);
		assert.match(await page.locator('article.letter').innerText(), /\[RECIPIENT\]/);
	});
});
