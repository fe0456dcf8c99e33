import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { openFirefox } from '../support/firefox.ts';
import type { FirefoxStage } from '../support/firefox.ts';
import { badFieldLines, badFields, listCases } from '../support/letter-cases.ts';
import { packed } from '../support/pdf.ts';
import { linesOfWord } from '../support/word-text.ts';

// What a campaigner does with the letter, in a second engine: see letter-workshop.test.ts for all of it.

let stage: FirefoxStage;
const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
/** A mail program, that keeps the address it was opened with. */
const program = mkdtempSync(join(tmpdir(), 'mail-'));
const mailed = join(program, 'mailed');
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
before(async () => {
	const path = join(program, 'mail');
	writeFileSync(
		path,
		`#!/bin/sh\nprintf %s "$1" >'${mailed}.part' && mv '${mailed}.part' '${mailed}'\n`,
		{
			mode: 0o755,
		},
	);
	// As Firefox keeps a choice to use a program without asking.
	const mailto = { action: 2, ask: false, handlers: [{ name: 'Mail', path }] };
	const handlers = { defaultHandlersVersion: { 'en-US': 99 }, mimeTypes: {}, schemes: { mailto } };
	writeFileSync(join(profile, 'handlers.json'), JSON.stringify(handlers));
	const preferences = {
		'browser.download.dir': downloads,
		'browser.download.folderList': 2,
		'browser.download.useDownloadDir': true,
		'browser.download.always_ask_before_handling_new_types': false,
		// A test may read what a page has copied.
		'dom.events.testing.asyncClipboard': true,
		'security.external_protocol_requires_permission': false,
		'network.protocol-handler.warn-external.mailto': false,
	};
	stage = await openFirefox(preferences, profile);
});
after(async () => {
	await stage.close();
	for (const made of [downloads, program, profile]) rmSync(made, { recursive: true, force: true });
});

/** What requests of all tests told: address, method and headers. One that only gets has no body. */
const told: string[] = [];
const open = async (address: string): Promise<Page> => {
	const page = await stage.browser.newPage();
	page.on('request', (request) => {
		const words = [request.url(), request.method(), ...Object.values(request.headers())];
		told.push(words.join('\n'));
	});
	await page.goto(stage.home + address);
	return page;
};
const fill = (page: Page, values: Record<string, string>) =>
	page.evaluate((given) => {
		for (const [name, value] of Object.entries(given)) {
			const field = document.querySelector<HTMLInputElement>(`.letter-fields [name="${name}"]`);
			if (!field) throw new Error(name);
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}, values);
const press = (page: Page, selector: string) =>
	page.$eval(selector, (button) => {
		(button as HTMLButtonElement).click();
	});
/** Waits for something, half a minute at most. */
const until = async (is: () => boolean): Promise<void> => {
	for (let wait = 0; wait < 600 && !is(); wait += 1) await pause(50);
};
/** The file of a name, once Firefox has saved all of it. */
const saved = async (name: string): Promise<Buffer> => {
	const whole = () => existsSync(join(downloads, name)) && readdirSync(downloads).length === 1;
	await until(whole);
	const file = readFileSync(join(downloads, name));
	rmSync(join(downloads, name));
	return file;
};

test('in Firefox a letter is filled in, kept for the session, and saved for Word and as text', async () => {
	const page = await open('states/br/letter/');
	const words = {
		to: 'minister',
		recipient: 'Ana Souza\nBrasília',
		'place-and-date': 'Recife, 1 December 2026',
		why: 'My uncle cleared such fields.',
		name: 'Jo O’Neill',
		title: 'Chair',
		organisation: 'Fields & Futures <e.V.>',
	};
	await fill(page, words);
	await page.reload();
	const onPage = await page.$eval('article.letter', (letter) =>
		letter.innerText.split('\n').filter(Boolean),
	);
	assert.deepEqual(onPage.slice(0, 5), [
		'Recife, 1 December 2026',
		'Ana Souza',
		'Brasília',
		'Dear Minister,',
		'My uncle cleared such fields.',
	]);
	await press(page, '[data-way=word]');
	assert.deepEqual(linesOfWord(await saved('cluster-munitions-letter-br-en.docx')), onPage);
	await press(page, '[data-way=text]');
	const text = (await saved('cluster-munitions-letter-br-en.txt')).toString();
	assert.deepEqual(text.split('\n').filter(Boolean), onPage);
	await page.close();
});

test('in Firefox a letter is copied, and printed on one page with nothing else', async () => {
	const page = await open('states/br/letter/');
	await fill(page, {
		recipient: 'Ana Souza',
		'place-and-date': 'Recife',
		why: 'My uncle cleared such fields.',
		name: 'Jo <b>',
		title: 'Chair',
		organisation: 'Fields',
	});
	await press(page, '[data-way=copy]');
	await page.waitForFunction(() =>
		document.querySelector('.letter-actions [role=status]')?.textContent.includes('copied'),
	);
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const html = await (await item?.getType('text/html'))?.text();
		return { html, plain: await navigator.clipboard.readText() };
	});
	assert.match(copied.plain.replaceAll('\r', ''), /^Recife\n\nAna Souza\n\nDear Parliamentarian,/);
	assert.match(copied.html ?? '', /<p>Jo &lt;b&gt;<\/p>/);

	const file = join(downloads, 'letter.pdf');
	writeFileSync(file, await page.pdf({ format: 'A4' }));
	const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
	const printed = await task.promise;
	assert.equal(printed.numPages, 1);
	const { items } = await (await printed.getPage(1)).getTextContent();
	const words = packed(items.map((item) => ('str' in item ? item.str : '')).join(''));
	// Firefox writes ligatures that no reader of PDF turns into letters.
	assert.match(words, /^RecifeAnaSouzaDearParliamentarian,My.*Yourssincerely,Jo<b>ChairFields$/);
	await task.destroy();
	rmSync(file);
	await page.close();
});

test('in Firefox what was forgotten does not come back with the page before', async () => {
	const page = await open('states/br/letter/');
	await fill(page, { name: 'Jo' });
	const go = (address: string) =>
		page
			.evaluate((to) => {
				if (to) location.assign(to);
				else history.back();
			}, address)
			// The page may be gone before it answers.
			.catch(() => undefined);
	/** Waits until the letter of a state has these words in its field of a name. */
	const untilNameIs = async (words: string, state: string) => {
		let seen = '';
		for (let wait = 0; wait < 300 && seen !== `${state} ${words}`; wait += 1) {
			await pause(100);
			const read = page.evaluate(() => {
				const field = document.querySelector<HTMLInputElement>(
					'.letter-fields[data-ready] #field-name',
				);
				return `${location.pathname.split('/').at(-3) ?? ''} ${field?.value ?? 'none'}`;
			});
			seen = await read.catch(() => '');
		}
		assert.equal(seen, `${state} ${words}`);
	};
	await go(`${stage.home}states/lt/letter/`);
	await untilNameIs('Jo', 'lt');
	await press(page, '.letter-fields [type=reset]');
	await go('');
	await untilNameIs('', 'br');
	assert.doesNotMatch(await page.$eval('article.letter', (letter) => letter.innerText), /\nJo\n/);
	await page.close();
});

test('in Firefox the mail program opens with a short form, and the letter is copied', async () => {
	const page = await open('states/br/letter/');
	await fill(page, {
		recipient: 'Ana Souza',
		'place-and-date': 'Recife',
		why: 'My uncle cleared such fields.',
		name: 'Jo O’Neill',
		title: 'Chair',
		organisation: 'Fields & Futures <e.V.>',
	});
	await press(page, '[data-way=mail]');
	await until(() => existsSync(mailed));
	const { href, protocol, searchParams } = new URL(readFileSync(mailed, 'utf8'));
	assert.equal(protocol, 'mailto:');
	assert.ok(href.length <= 1900, String(href.length));
	assert.equal(
		searchParams.get('subject'),
		'Brazil and the Convention on Cluster Munitions: Accede',
	);
	const paragraphs = searchParams.get('body')?.split('\r\n\r\n');
	assert.deepEqual(paragraphs?.slice(0, 2), [
		'Dear Parliamentarian,',
		'My uncle cleared such fields.',
	]);
	assert.equal(paragraphs.at(-1), 'Jo O’Neill\r\nChair\r\nFields & Futures <e.V.>');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	assert.match(copied.replaceAll('\r', ''), /^Recife\n\nAna Souza\n\n[^]*\n\* Table a motion/);
	assert.match(
		await page.$eval('.letter-actions [data-said]', (said) => said.textContent),
		/^Your mail program opens with a short version\./,
	);
	await page.close();
});

test('in Firefox a link brings the fields of an organisation, to be used or left out', async () => {
	const page = await open('states/lt/letter/#organisation=Fields+%26+Futures');
	const letter = () => page.$eval('article.letter', (element) => element.innerText.trim());
	assert.doesNotMatch(await letter(), /Futures/);
	await press(page, '.letter-fields-brought [value=use]');
	assert.match(await letter(), /Fields & Futures$/);
	assert.equal(new URL(page.url()).hash, '');
	await page.close();
});

let lists = 0;
const choose = async (page: Page, content: string | Buffer): Promise<string> => {
	// Under a name of its own: a browser may see no change in the same one.
	const list = join(downloads, `list-${++lists}.csv`);
	writeFileSync(list, content);
	const field = await page.$('input#list-file');
	assert.ok(field);
	// What was said of the list before is not waited for.
	await page.$eval('.letter-list-part [role=status]', (status) => status.replaceChildren());
	await field.uploadFile(list);
	const said = await page.waitForFunction(() => {
		const words = document.querySelector('.letter-list-part [role=status]')?.textContent;
		return words && !words.includes('being read') && words;
	});
	rmSync(list);
	return String(await said.jsonValue());
};

test('in Firefox a list becomes Word letters in a ZIP file', async () => {
	const page = await open('letter/many/');
	await choose(page, 'Nom;Pays;Message\nAna;Brazil;One.\nBo <b>;lt;Two.\nEve;Atlantis;Three.\n');
	const found = await page.$eval('.letter-list-found', (part) => (part as HTMLElement).innerText);
	assert.match(found, /Row 4: no state with the name “Atlantis” is known\./);
	// The first press says what is still blank.
	await press(page, '[value=zip]');
	await press(page, '[value=zip]');
	const files = Object.entries(unzipSync(await saved('letters-made.zip')));
	assert.deepEqual(
		files.map(([name]) => name),
		['letter-1-ana.docx', 'letter-2-bo-b.docx'],
	);
	const [, second = []] = files.map(([, file]) => linesOfWord(file));
	assert.ok(second.includes('Bo <b>') && second.includes('Two.'));
	await page.close();
});

test('in Firefox 300 letters are made of a list in UTF-16, and as one Word file', async () => {
	const page = await open('letter/many/');
	const rows = Array.from({ length: 300 }, (_, at) => `José ${at}\tBrazil\tFor ${at}.`);
	const text = ['Name\tState\tYour line', ...rows].join('\r\n');
	const said = await choose(page, Buffer.from(`\ufeff${text}`, 'utf16le'));
	assert.match(said, /^300 letters can be made\./);
	for (const button of ['zip', 'zip']) await press(page, `[value=${button}]`);
	const files = Object.values(unzipSync(await saved('letters-made.zip'))).map(linesOfWord);
	assert.equal(files.length, 300);
	for (const [at, lines] of files.entries()) assert.ok(lines.includes(`José ${at}`));
	await press(page, '[value=single]');
	const lines = linesOfWord(await saved('letters-made.docx'));
	assert.equal(lines.filter((line) => line === 'Yours sincerely,').length, 300);
	await page.close();
});

test('in Firefox every problem of a list is said with its row and column', async () => {
	const page = await open('letter/many/');
	for (const { what, file, said, problems = [], cell } of listCases) {
		assert.match(await choose(page, file), said, what);
		const { items, first } = await page.$eval('.letter-list-found', (found) => ({
			items: [...found.querySelectorAll('li')].map(({ innerText }) => innerText),
			first: found.querySelector('td')?.innerText,
		}));
		assert.deepEqual(
			items.map((item, at) => item.slice(0, problems[at]?.length)),
			problems,
			what,
		);
		assert.equal(first, cell, what);
	}
	await page.close();
});

test('in Firefox markup, control characters and 10,000 letters in a field are words of a letter', async () => {
	const page = await open('states/br/letter/');
	const title = await page.title();
	await fill(page, badFields);
	const onPage = await page.$eval('article.letter', (letter) =>
		letter.innerText.split('\n').filter(Boolean),
	);
	for (const line of badFieldLines) assert.ok(onPage.includes(line), line.slice(0, 60));
	assert.equal(await page.$('article.letter img'), null);
	for (const way of ['word', 'word']) await press(page, `[data-way=${way}]`);
	assert.deepEqual(linesOfWord(await saved('cluster-munitions-letter-br-en.docx')), onPage);
	assert.equal(await page.title(), title);
	await page.close();
});

test('in Firefox, which does not share, there is no button for it', async () => {
	const page = await open('states/br/letter/');
	await page.waitForSelector('.letter-actions[data-ready]');
	const shown = await page.$eval('.letter-actions', (part) => ({
		can: 'share' in navigator,
		share: part.querySelector('[data-way=share]')?.checkVisibility(),
		mail: part.querySelector('[data-way=mail]')?.checkVisibility(),
	}));
	assert.deepEqual(shown, { can: false, share: false, mail: true });
	await page.close();
});

test('in Firefox no request of all these tests carried a typed word', async () => {
	const typed = /Souza|Recife|Neill|Futures|cleared|Jos%C3%A9/;
	// The one with the fields of an organisation after its #, which are told to no server.
	const toServers = told
		.filter((words) => words.startsWith('http'))
		.map((words) => words.replace(/#.*/, ''));
	assert.ok(toServers.length > 50);
	for (const words of toServers) {
		assert.match(words, /\nGET\n/);
		assert.doesNotMatch(words, typed);
	}

	const page = await open('letter/');
	await page.evaluate(() => fetch('?to=Futures').then(() => undefined));
	assert.match(told.at(-1) ?? '', typed);
	await page.close();
});
