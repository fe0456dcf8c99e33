import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { packed, readPdf } from '../support/pdf.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const typed = {
	'To: name and address': 'Ana Souza\nCâmara dos Deputados\nBrasília',
	'Place and date': 'Recife, 1 December 2026',
	'Why you write, in a sentence of your own': 'My uncle cleared such fields.',
	'Your name': 'Jo O’Neill',
	'Your title or office': 'Chair',
	'Your organisation': 'Fields & Futures <e.V.>',
};
const fill = async (page: Page, values: Record<string, string> = typed) => {
	for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
};

test('what is typed takes the place of the blanks, is counted, survives a reload and can be forgotten', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const letter = page.locator('article.letter');
		const empty = await letter.innerText();
		const count = page.locator('letter-fields output');
		assert.equal(await count.innerText(), '6 blanks are left.');
		await page.getByLabel('Your name').pressSequentially('Jo');
		assert.equal(await count.innerText(), '5 blanks are left.');
		await fill(page);
		assert.equal(await count.innerText(), 'No blank is left.');
		const filled = await letter.innerText();
		assert.match(
			filled,
			/^Recife, 1 December 2026\n\nAna Souza\nCâmara dos Deputados\nBrasília\n\n/,
		);
		assert.match(filled, /\n\nMy uncle cleared such fields\.\n\n/);
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

test('no request carries a typed word, and nothing of it stays when the tab is closed', async () => {
	await withPage(stage, strict, async (page) => {
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page);
		await page.reload();
		for (const words of sent) assert.doesNotMatch(decodeURIComponent(words), /Souza|Recife|Neill/);
		const kept = await page.evaluate(() => [localStorage.length, document.cookie]);
		assert.deepEqual(kept, [0, '']);
	});
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

test('markup, control characters and 2,000 letters in a field are words of a letter', async () => {
	await withPage(stage, strict, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		const odd = `<img src=x onerror="document.title='x'">\u202eevil\u0007\u2066=1+1`;
		await fill(page, {
			'Your organisation': odd,
			'Your name': '  ',
			'Your title or office': 'Ñandú',
		});
		const letter = page.locator('article.letter');
		const text = await letter.innerText();
		assert.ok(text.endsWith(`<img src=x onerror="document.title='x'">evil=1+1`), text.slice(-80));
		assert.equal(await letter.locator('img').count(), 0);
		assert.match(text, /\[NAME\]/);
		await fill(page, { 'Why you write, in a sentence of your own': 'long '.repeat(400) });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(width <= (page.viewportSize()?.width ?? 0));
	});
});

test('a filled letter is copied without the colour of blanks', async () => {
	const allowed = { ...strict, permissions: ['clipboard-read', 'clipboard-write'] };
	await withPage(stage, allowed, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		await fill(page, { 'Your name': 'Jo', 'To: name and address': 'Ana\nBrasília' });
		const loaded = page.waitForResponse(/bare-copy/).then((response) => response.finished());
		await page.locator('article.letter').evaluate((letter) => {
			getSelection()?.selectAllChildren(letter);
		});
		await loaded;
		await page.evaluate(() => new Promise(requestAnimationFrame));
		await page.keyboard.press('Control+c');
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await item?.getType('text/html'))?.text();
		});
		assert.match(html ?? '', /<p>Jo<\/p>/);
		assert.match(html ?? '', /<p>Ana<br>Brasília<\/p>/);
		assert.match(html ?? '', /<span style="[^"]*">\[TITLE\]<\/span>/);
	});
});

test('without scripts there are no fields, and the letter can be read', async () => {
	await withPage(stage, { ...strict, javaScriptEnabled: false }, async (page) => {
		await page.goto(`${stage.home}states/br/letter/`);
		assert.equal(await page.locator('letter-fields :visible').count(), 0);
		assert.match(await page.locator('article.letter').innerText(), /\[RECIPIENT\]/);
	});
});
