// Over 200 lines: the letter and the list of letters in the languages other than English, each word that is
// said compared with that of the language. What else they do is in letter-workshop.test.ts and letter-list.test.ts.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import type { Locator, Page } from 'playwright-core';
import { languages } from '../../src/i18n/languages.ts';
import { english } from '../support/english-words.ts';
import { encodedIn } from '../support/old-encoding.ts';
import { linesOfWord } from '../support/word-text.ts';
import { wordsIn } from '../support/words.ts';
import { openRealStage, stageIn } from './browser.ts';
import type { Stage } from './browser.ts';
import { inZip, listPage } from './list-page.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'lists-'));
before(async () => {
	stage = await openRealStage();
});
after(async () => {
	await stage.close();
	rmSync(folder, { recursive: true });
});

/** What somebody types into the fields, by their names. */
interface Typed {
	recipient: string;
	'place-and-date': string;
	why: string;
	tie: string;
	name: string;
	title: string;
	organisation: string;
}
/** What a campaigner types, and the signs and the encoding of the lists of spreadsheets where she lives. */
const campaigners = {
	fr: {
		typed: {
			recipient: 'Zoë Léger\nAssemblée nationale\nBrasília',
			'place-and-date': 'Genève, le 1er décembre 2026',
			why: 'Mon oncle a déminé de tels champs.',
			tie: 'Recife exporte des armes.',
			name: 'Aïcha Benoît',
			title: 'Présidente',
			organisation: 'Champs & Avenirs <e.V.>',
		} satisfies Typed,
		delimiter: ';',
		encoding: 'windows-1252',
	},
	es: {
		typed: {
			recipient: 'Íñigo Núñez\nCámara de Diputados\nBrasilia',
			'place-and-date': 'Recife, 1 de diciembre de 2026',
			why: 'Mi tío limpió campos así.',
			tie: 'Recife exporta armas.',
			name: 'María Peña',
			title: 'Presidenta',
			organisation: 'Campos & Futuros <e.V.>',
		} satisfies Typed,
		delimiter: ';',
		encoding: 'windows-1252',
	},
	ar: {
		typed: {
			recipient: 'ليلى حدّاد\nمجلس النواب\nبرازيليا',
			'place-and-date': 'ريسيفي، 1 كانون الأول/ديسمبر 2026',
			why: 'طهّر عمي حقولا كهذه.',
			tie: 'تصدّر ريسيفي الأسلحة.',
			name: 'نور الهدى',
			title: 'رئيسة',
			organisation: 'Fields & Futures <e.V.>',
		} satisfies Typed,
		delimiter: ',',
		encoding: 'windows-1256',
	},
};

/** Words of English that the page shows, but for what it says is in another language. */
const englishIn = async (page: Page): Promise<string[]> => {
	const shown = await page.evaluate(() => {
		const { lang } = document.documentElement;
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { parentElement: around, textContent } = texts.currentNode;
			const isOwn = around?.closest('[lang]')?.getAttribute('lang') === lang;
			if (isOwn && !around.closest('script, style')) found.push(textContent?.trim() ?? '');
		}
		return found;
	});
	return shown.filter((words) => english.test(words));
};

const linesIn = async (letter: Locator): Promise<string[]> =>
	(await letter.innerText()).split('\n').filter(Boolean);

for (const language of ['fr', 'es', 'ar'] as const) {
	const { t, asks, state } = wordsIn(language);
	const { typed, delimiter, encoding } = campaigners[language];
	const { dir } = languages[language];
	const fieldOf = (page: Page, name: keyof Typed) => page.getByLabel(t(`fields.${name}`));
	const fill = async (page: Page, fields: Partial<Typed>) => {
		for (const [name, words] of Object.entries(fields))
			await fieldOf(page, name as keyof Typed).fill(words);
	};
	const press = (page: Page, name: string) =>
		page.getByRole('button', { name, exact: true }).click();
	const labelled = (names: (keyof Typed)[], between: string) =>
		names.map((name) => t(`fields.${name}`)).join(between);
	const at = (address: string, use: (page: Page) => Promise<void>) =>
		withPage(
			stage,
			{ ...strict, locale: language, permissions: ['clipboard-read', 'clipboard-write'] },
			async (page) => {
				await page.goto(stageIn(stage, language).home + address);
				await use(page);
				assert.deepEqual(await englishIn(page), []);
			},
		);

	describe(`the letter in ${languages[language].name}`, () => {
		test('what is typed is counted, what is blank is said once, and all can be forgotten', async () => {
			await at('states/br/letter/', async (page) => {
				const letter = page.locator('article.letter');
				const empty = await letter.innerText();
				const count = page.locator('.letter-actions output');
				assert.equal(await count.innerText(), t('fields.left', { n: 6 }));
				await press(page, t('ways.word'));
				const blanks = labelled(
					['place-and-date', 'recipient', 'name', 'title', 'organisation'],
					' · ',
				);
				assert.equal(
					await page.locator('.letter-actions [data-said]').innerText(),
					[t('ways.blank', { blanks }), t('ways.line'), t('ways.again')].join(' '),
				);
				const { recipient, name, ...others } = typed;
				for (const [fields, left] of [
					[{ name }, 3],
					[{ recipient }, 2],
					[{ why: typed.why }, 1],
				] as const) {
					await fill(page, fields);
					assert.equal(await count.innerText(), t('fields.left', { n: left }));
				}
				await fill(page, others);
				assert.equal(await count.innerText(), t('fields.none'));
				const filled = await linesIn(letter);
				assert.deepEqual(filled.slice(0, 5), [
					typed['place-and-date'],
					...recipient.split('\n'),
					t('salutations.member'),
				]);
				assert.ok(filled.includes(`${typed.why} ${typed.tie}`));
				assert.deepEqual(filled.slice(-3, -1), [name, typed.title]);
				await page.getByLabel(t('fields.to')).selectOption({ label: t('recipients.minister') });
				const toMinister = await linesIn(letter);
				assert.ok(toMinister.includes(t('salutations.minister')));
				assert.ok(toMinister.some((line) => line.endsWith(t('requests.minister'))));
				assert.ok(toMinister.length < filled.length);
				await page.reload();
				assert.deepEqual(await linesIn(letter), toMinister);
				await press(page, t('fields.forget'));
				await page.getByText(t('fields.left', { n: 6 }), { exact: true }).waitFor();
				assert.equal(await letter.innerText(), empty);
				assert.equal(await page.evaluate(() => sessionStorage.length), 0);
			});
		});

		test('the letter goes out by every way as it stands on the page', async () => {
			await at('states/br/letter/', async (page) => {
				await fill(page, typed);
				const letter = page.locator('article.letter');
				const lines = await linesIn(letter);
				const says = (words: string) =>
					page.locator('.letter-actions').getByText(words, { exact: true }).waitFor();
				const save = async (way: 'word' | 'text', ending: string): Promise<Buffer> => {
					const [file] = await Promise.all([
						page.waitForEvent('download'),
						press(page, t(`ways.${way}`)),
					]);
					const name = `cluster-munitions-letter-br-${language}.${ending}`;
					assert.equal(file.suggestedFilename(), name);
					await says(t('ways.saved'));
					return readFileSync(await file.path());
				};
				const linesOf = (text: string) => text.replaceAll('\n* ', '\n').split('\n').filter(Boolean);
				assert.deepEqual(linesOfWord(await save('word', 'docx')), lines);
				assert.deepEqual(linesOf((await save('text', 'txt')).toString()), lines);

				await press(page, t('ways.copy'));
				await says(t('ways.copied'));
				const { plain, html } = await page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					const html = await (await item?.getType('text/html'))?.text();
					return { plain: await navigator.clipboard.readText(), html: html ?? '' };
				});
				const blocks = parse(html).querySelectorAll('p, ul, li');
				assert.deepEqual(linesOf(plain), lines);
				assert.ok(blocks.length > 8);
				const directions = blocks.map((block) => block.getAttribute('dir') ?? 'ltr');
				assert.deepEqual([...new Set(directions)], [dir]);

				const mail = page.waitForRequest(/^mailto:/);
				await press(page, t('ways.mail'));
				const { href, searchParams } = new URL((await mail).url());
				assert.ok(href.length <= 1900, String(href.length));
				const { title, question } = asks.accede;
				assert.equal(
					searchParams.get('subject'),
					t('ways.subject', { state: state('BR'), ask: title }),
				);
				const body = searchParams.get('body')?.split('\r\n') ?? [];
				const address = `https://www.stopclustermunitions.org/takeaction/mp/${language}/states/br/`;
				for (const line of [
					t('salutations.member'),
					`${typed.why} ${typed.tie}`,
					question,
					t('ways.more', { address }),
					typed.name,
				]) {
					assert.ok(body.includes(line), `${line}\n${body.join('\n')}`);
				}
				await says(t('ways.mailed'));
				const enclosed = page.locator('.letter-actions-enclosed');
				assert.ok((await enclosed.innerText()).startsWith(t('ways.enclose')));
				const files = enclosed.getByRole('link');
				assert.deepEqual(await files.allInnerTexts(), [t('ways.brochure'), t('ways.briefing')]);
				for (const file of await files.all()) {
					const address = await file.evaluate((link) => (link as HTMLAnchorElement).href);
					assert.ok(address.endsWith(`-${language}.pdf`), address);
					assert.ok((await page.request.head(address)).ok(), address);
				}

				const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
				assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
				await page.emulateMedia({ media: 'print' });
				// The link past the header is no larger than a point until it has the focus.
				assert.deepEqual(await linesIn(page.locator('body')), [t('site.skip'), ...lines]);
			});
		});

		test('a link carries the fields of an organisation, which the reader may use', async () => {
			await at('states/br/letter/', async (page) => {
				const said = page.locator('.letter-fields-form output');
				await press(page, t('fields.link'));
				assert.equal(await said.innerText(), t('ways.noOrganisation'));
				const { organisation } = typed;
				await fill(page, { organisation });
				await page.getByLabel(t('fields.to')).selectOption({ label: t('recipients.embassy') });
				await press(page, t('fields.link'));
				await page.getByText(t('ways.linked')).waitFor();
				const link = await page.evaluate(() => navigator.clipboard.readText());
				assert.equal(await said.innerText(), `${t('ways.linked')} ${link}`);
				await press(page, t('fields.forget'));
				await page.goto('about:blank');
				await page.goto(link);
				const notice = page.locator('.letter-fields-brought');
				assert.equal(await notice.locator('p').first().innerText(), t('fields.brought'));
				const lead = (words: string) => t('site.lead', { words });
				assert.deepEqual(await notice.locator('li').allInnerTexts(), [
					`${lead(t('fields.to'))} ${t('recipients.embassy')}`,
					`${lead(t('fields.organisation'))} ${organisation}`,
				]);
				await press(page, t('fields.use'));
				const lines = await linesIn(page.locator('article.letter'));
				assert.ok(lines.includes(t('salutations.embassy')));
				assert.ok(lines.at(-1)?.includes(organisation));
			});
		});
	});

	describe(`letters from a list in ${languages[language].name}`, () => {
		const { status, found, choose, save } = listPage(t, folder);
		const columns = (['name', 'address', 'salutation', 'state', 'line'] as const).map((column) =>
			t(`columns.${column}`),
		);
		const rowsOf = (...rows: string[][]) => rows.map((cells) => cells.join(delimiter)).join('\r\n');
		const { recipient, name, why, title } = typed;
		const [first = '', ...address] = recipient.split('\n');
		const comma = language === 'ar' ? '، ' : ', ';

		test('a list in either encoding becomes letters in its words, and a list of what was made', async () => {
			const rows = rowsOf(
				columns,
				[first, address.join('|'), '', state('BR'), why],
				[name, title, '', state('LB'), ''],
			);
			await at('states/br/letter/', async (page) => {
				const onPage = await linesIn(page.locator('article.letter'));
				await page.goto(`${stageIn(stage, language).home}letter/many/`);
				await choose(page, `\ufeff${rows}`);
				assert.equal(await status(page).innerText(), t('list.read', { n: 2 }));
				await choose(page, encodedIn(encoding, rows));
				assert.equal(
					await status(page).innerText(),
					`${t('list.read', { n: 2 })} ${t('list.encoding', { encoding })}`,
				);
				const table = found(page).locator('table');
				assert.equal(await table.locator('caption').innerText(), t('list.preview', { n: 2 }));
				assert.deepEqual(await table.locator('th').allInnerTexts(), columns);
				assert.deepEqual(await table.locator('tbody tr').first().locator('td').allInnerTexts(), [
					...[first, address.join('\n'), '', state('BR'), why],
				]);

				await press(page, t('list.zip'));
				const left = ['place-and-date', 'name', 'title', 'organisation'] as const;
				assert.equal(
					await status(page).innerText(),
					`${t('ways.blank', { blanks: labelled([...left], ' · ') })} ${t('ways.again')}`,
				);
				const zip = await save(page, t('list.zip'));
				assert.equal(zip.name, `${t('list.madeFile')}.zip`);
				const letters = inZip(zip);
				const names = [...letters.keys()];
				assert.equal(names.length, 2);
				for (const [index, file] of names.entries())
					assert.match(
						file,
						new RegExp(`^${t('list.letterFile')}-${index + 1}-[\\p{L}\\p{M}-]+\\.docx$`, 'u'),
					);
				const words: Record<string, string[]> = {
					[`[${t('blanks.recipient')}]`]: [first, ...address],
					[`[${t('blanks.your-line')}]`]: [why],
				};
				assert.deepEqual(
					letters.get(names[0] ?? ''),
					onPage.flatMap((line) => words[line] ?? [line]),
				);
				assert.equal(
					await status(page).innerText(),
					`${t('list.done', { n: 2 })} ${t('list.left', { n: 2 })}`,
				);

				const made = await save(page, t('list.made'));
				assert.equal(made.name, `${t('list.madeFile')}.csv`);
				const [head, row] = made.bytes.toString().split('\r\n');
				const heads = [t('list.row'), t('columns.name'), t('columns.state')];
				assert.equal(
					head,
					`\ufeff${[...heads, t('list.fileName'), t('list.blanks')].join(delimiter)}`,
				);
				assert.equal(
					row,
					['2', first, state('BR'), names[0], labelled([...left], comma)].join(delimiter),
				);
				const { name: file, bytes } = await save(page, t('list.single'));
				assert.equal(file, `${t('list.madeFile')}.docx`);
				const greetings = linesOfWord(bytes).filter((line) => line === t('salutations.member'));
				assert.equal(greetings.length, 2);
			});
		});

		test('what is wrong with a list is said, with row and column', async () => {
			await at('letter/many/', async (page) => {
				const items = () => found(page).locator('li').allInnerTexts();
				const inRow = (row: number) => t('list.inRow', { row });
				await choose(
					page,
					rowsOf(
						[...columns, 'Xyz', 'Zyx'],
						['', title, '', state('BR'), ''],
						[first, '', '', 'Lemuria', ''],
						[name, '', '', 'BR', why],
						[name, '', '', state('BR'), why],
						['a'.repeat(2001), '', '', 'BR', ''],
					),
				);
				assert.equal(
					await status(page).innerText(),
					`${t('list.read', { n: 2 })} ${t('list.unknown', { columns: `Xyz${comma}Zyx` })}`,
				);
				assert.deepEqual(await found(page).locator('h3').allInnerTexts(), [
					t('list.leftOut'),
					t('list.warning'),
				]);
				const value = t('list.quoted', { value: 'Lemuria' });
				const said = await items();
				assert.deepEqual(said, [
					t('listProblems.no-name', { rows: inRow(2) }),
					t('listProblems.unknown-state', { rows: inRow(3), value }),
					t('listProblems.too-long', {
						rows: inRow(6),
						column: t('columns.name'),
						count: (2001).toLocaleString(languages[language].locale),
					}),
					t('listProblems.duplicate-row', { rows: inRow(5), first: 4 }),
				]);
				for (const words of said) assert.doesNotMatch(words, /[«“]\s*[«“]/);

				const [only = ''] = columns;
				await choose(page, rowsOf([only, only], [first, name]));
				assert.equal(await status(page).innerText(), t('list.none'));
				const repeated = { column: only, value: t('list.quoted', { value: only }) };
				const [missing, again = ''] = await items();
				assert.equal(missing, t('listProblems.missing-column', { column: t('columns.state') }));
				assert.equal(again, t('listProblems.repeated-column', repeated));
				assert.doesNotMatch(again, /[«“]\s*[«“]/);
				await choose(page, rowsOf(['Xyz', 'Zyx'], [first, name]));
				assert.deepEqual(await items(), [
					t('listProblems.no-header', { columns: columns.join(comma) }),
				]);
				await choose(page, '');
				assert.equal(await status(page).innerText(), t('fileProblems.empty'));

				const template = await save(page, t('list.template'));
				assert.equal(template.name, `${t('list.templateFile')}.csv`);
				assert.equal(template.bytes.toString(), `\ufeff${columns.join(delimiter)}\r\n`);
				await choose(page, template.bytes.toString() + rowsOf([name, '', '', state('LB'), '']));
				assert.equal(await status(page).innerText(), t('list.read', { n: 1 }));
			});
		});
	});
}
