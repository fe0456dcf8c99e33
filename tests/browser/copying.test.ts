import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { convertByOffice, officePath } from '../support/find-office.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { selectWhole, strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

test('a model text is copied whole, and the page says so', async () => {
	const context = await stage.browser.newContext({
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const page = await context.newPage();
	await page.goto(`${stage.home}act/questions/#question-accede-date`);
	const model = page.locator('.model-text', { has: page.locator('#question-accede-date') });
	await model.getByRole('button', { name: 'Copy' }).click();
	await model.getByText('Copied').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	assert.equal(copied, await model.locator('blockquote').innerText());
	assert.match(copied, /Will the Government accede to the Convention on Cluster Munitions/);
	await context.close();
});

/** What lies on the clipboard, as another program would take it. */
const clipboard = (page: Page) =>
	page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text();
		return { html: (await read('text/html')) ?? '', plain: (await read('text/plain')) ?? '' };
	});
const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };

/** Colours and sizes that the page has and another program should not take over. */
const look = /color|font|size|class=|width|margin|prefers/;

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a letter copied by key keeps its form and brings no look of a ${colorScheme} page`, async () => {
		await withPage(stage, { ...allowed, colorScheme }, async (page) => {
			await page.goto(`${stage.home}states/us/letter/`);
			await selectWhole(page, page.locator('article.letter'));
			await page.keyboard.press('Control+c');
			const { html, plain } = await clipboard(page);
			const bare = html
				.replaceAll('background: #ffe9a8; color: #000', '')
				.replaceAll(/style="[^"]*255, 233, 168[^"]*"/g, '');
			assert.doesNotMatch(bare.replace(/<meta[^>]*>/, ''), look);
			assert.match(html, /<p><strong>Will the Government accede[^<]*<\/strong><\/p>/);
			assert.match(html, /<span style="[^"]*">\[NAME\]<\/span>/);
			assert.equal(html.match(/<li>/g)?.length, await page.locator('article.letter li').count());
			assert.match(plain, /\n\nWill the Government accede [^\n]*\?\n\n/);
			assert.match(plain, /\n\* [^\n]+\n\* /);
			assert.match(plain, /\n\[NAME\]/);
		});
	});
}

test('the button copies the same as the key does', async () => {
	await withPage(stage, { ...allowed, colorScheme: 'dark' }, async (page) => {
		await page.goto(`${stage.home}act/motions/`);
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await page.getByText('Copied').first().waitFor();
		const byButton = await clipboard(page);
		await page
			.locator('blockquote')
			.first()
			.evaluate((text) => {
				getSelection()?.selectAllChildren(text);
			});
		await page.keyboard.press('Control+c');
		assert.deepEqual(await clipboard(page), byButton);
		assert.match(byButton.html, /<li>[^<]/);
		assert.match(byButton.plain, /\n\n\* \w[^\n]*\n\* \w/);
	});
});

test('what is copied from a dark page comes into LibreOffice with its form and without its look', async (context) => {
	const office = officePath();
	if (!office) {
		console.warn('There is no LibreOffice here: nothing was pasted into it.');
		context.skip('no LibreOffice');
		return;
	}
	const folder = mkdtempSync(join(tmpdir(), 'pasted-'));
	const copied = async (page: Page, name: string) => {
		const { html } = await clipboard(page);
		writeFileSync(join(folder, `${name}.html`), html);
	};
	const facts = { blanks: 0, items: 0 };
	await withPage(stage, { ...allowed, colorScheme: 'dark' }, async (page) => {
		await page.goto(`${stage.home}states/us/letter/`);
		const letter = page.locator('article.letter');
		facts.blanks = await letter.locator('mark').count();
		facts.items = await letter.locator('li').count();
		await selectWhole(page, letter);
		await page.keyboard.press('Control+c');
		await copied(page, 'letter');
		await page.goto(`${stage.home}act/motions/`);
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await page.getByText('Copied').first().waitFor();
		await copied(page, 'motion');
		await page.goto(`${stage.home}states/us/`);
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await page.getByText('Copied').first().waitFor();
		await copied(page, 'ask');
	});
	const names = ['letter', 'motion', 'ask'];
	const files = names.map((name) => join(folder, `${name}.html`));
	convertByOffice(office, files, 'fodt', join(folder, 'pasted'), 'HTML (StarWriter)');
	const [letter = '', motion = '', ask = ''] = names.map((name) =>
		readFileSync(join(folder, 'pasted', `${name}.fodt`), 'utf8'),
	);
	rmSync(folder, { recursive: true });

	for (const pasted of [letter, motion, ask]) {
		const [, own = ''] = pasted.split('<office:automatic-styles>');
		const [styles = '', body = ''] = own.split('</office:automatic-styles>');
		const looks = [...styles.matchAll(/ fo:(?:color|background-color|font-[a-z]+)="([^"]+)"/g)];
		// Blanks are dark on yellow, whatever the colours of the page are.
		for (const [, look = ''] of looks) assert.match(look, /^#000000$|^#ffe9a8$|^transparent$/);
		assert.match(body, /<text:p /);
	}
	const marked = [
		...letter.matchAll(/<style:style style:name="(\w+)"(?:(?!<\/style:style>).)*#ffe9a8/gs),
	]
		.map(([, style]) => new RegExp(` text:style-name="${style}">(\\[[^<]+\\])<`, 'g'))
		.flatMap((words) => [...letter.matchAll(words)]);
	assert.equal(marked.length, facts.blanks);
	assert.equal(letter.match(/<text:list-item>/g)?.length, facts.items);
	assert.match(letter, /Strong_20_Emphasis">Will the Government accede[^<]*\?</);
	assert.match(motion, /<text:list-item>[\s\S]*regrets that the state has not joined it/);
	assert.match(motion, /">\[THE CHAMBER\]</);
	assert.match(ask, /Will the Government accede/);
});

test('what is hidden is not copied, a part of a list stays a list, and a field is left alone', async () => {
	await withPage(stage, allowed, async (page) => {
		await page.goto(`${stage.home}letter/#for-signatory`);
		await page.keyboard.press('Control+a');
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('Control+c');
		const whole = await clipboard(page);
		assert.match(whole.plain, /Your state has signed the Convention/);
		assert.doesNotMatch(whole.plain, /Your state has left|Your state has not joined/);

		await page
			.locator('article.letter:visible ul')
			.first()
			.evaluate((list) => {
				const range = document.createRange();
				range.setStartBefore(list.children[0] ?? list);
				range.setEndAfter(list.children[1] ?? list);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
			});
		await page.keyboard.press('Control+c');
		const part = await clipboard(page);
		assert.match(part.html, /<ul>\s*<li>[\s\S]*<\/li>\s*<li>[\s\S]*<\/ul>/);

		await page.goto(`${stage.home}search/`);
		await page.getByLabel('What are you looking for?').fill('deadline');
		await page.keyboard.press('Control+a');
		await page.keyboard.press('Control+c');
		assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'deadline');
	});
});

test('where copying is refused, the page says what to do instead', async () => {
	const context = await stage.browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
	});
	await page.goto(`${stage.home}act/motions/`);
	await page.getByRole('button', { name: 'Copy' }).first().click();
	await page.getByText('Select the text and copy it by hand').first().waitFor();
	await context.close();
});

test('without scripts no button is shown that would do nothing, and the text can be selected', async () => {
	const context = await stage.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${stage.home}act/questions/`);
	assert.equal(await page.locator('main button:visible').count(), 0);
	assert.ok((await page.locator('blockquote:visible').count()) >= 10);
	await context.close();
});

test('the e-mail to join opens the mail program with a short text for the campaign', async () => {
	const context = await stage.browser.newContext();
	const page = await context.newPage();
	await page.goto(`${stage.home}network/`);
	for (const link of await page.locator('main a[href^="mailto:"][href*="body="]').all()) {
		const address = (await link.getAttribute('href')) ?? '';
		assert.match(address, /^mailto:info@icblcmc\.org\?subject=/);
		assert.ok(address.length < 2000, `${address.length} characters`);
	}
	assert.equal(await page.locator('main a[href*="body="]').count(), 2);
	await context.close();
});
