import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** The letter, its words in the order of reading, in whatever the browser makes of it. */
export const read = async (page: Page, home: string): Promise<void> => {
	await page.goto(`${home}letter/`);
	const letter = page.locator('article:visible').first();
	await letter.getByText('[RECIPIENT]').waitFor();
	assert.match(await letter.innerText(), /\[RECIPIENT\][\s\S]+cluster munitions[\s\S]+\[NAME\]/i);
};

/**
 * From home to a state.
 *
 * @param way The list of links there is without scripts, or the choice that they make of it.
 */
export const findState = async (
	page: Page,
	home: string,
	way: 'list' | 'choice' | 'any',
): Promise<void> => {
	if (way !== 'any') await page.goto(home);
	const choice = page.getByRole('combobox', { name: 'Your state' });
	await page.locator('find-state :is(input, summary):visible').first().waitFor();
	const chosen = (await choice.count()) > 0;
	if (way !== 'any') assert.equal(chosen, way === 'choice');
	if (chosen) {
		await choice.fill('viet nam');
		await page.getByRole('option', { name: 'Viet Nam' }).click();
		await page.getByRole('button', { name: 'See where it stands' }).click();
	} else {
		await page.getByText('Choose your state').click();
		await page.getByRole('link', { name: 'Viet Nam', exact: true }).click();
	}
	await page.waitForURL(/\/states\/#?vn\/?$/, { waitUntil: 'commit' });
	const state = page.locator('tr#vn, h1:has-text("Viet Nam")').first();
	await state.waitFor();
	const row = (await page.locator('tr#vn').count()) > 0;
	const said = await (row ? state : page.locator('main')).innerText();
	assert.match(said, /Viet Nam[\s\S]*Not joined/);
};

/** Marks a model text with the mouse, as one does where no button copies it. */
export const copyByHand = async (page: Page, home: string): Promise<void> => {
	await page.goto(`${home}act/questions/`);
	const text = page.locator('blockquote p').first();
	await text.click({ clickCount: 3 });
	const marked = await page.evaluate(() => getSelection()?.toString().trim());
	assert.equal(marked, await text.innerText());
	assert.ok((marked?.length ?? 0) > 40, marked);
};

export const print = async (page: Page, home: string): Promise<void> => {
	await page.goto(`${home}briefing/`);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	assert.ok((pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0) > 1);
};

/** By links alone: home, letter, briefing, take action, states. */
export const followLinks = async (page: Page, home: string): Promise<void> => {
	await page.goto(home);
	for (const address of ['letter/', 'briefing/', 'act/', 'states/']) {
		await page.locator(`header a[href$="/${address}"]`).click();
		await page.waitForURL(home + address);
		await page.locator('h1').waitFor();
	}
};

/** Types a word where one searches and takes the first answer. */
export const search = async (
	page: Page,
	home: string,
	reach: 'all' | 'titles' | 'contents',
): Promise<void> => {
	await page.goto(`${home}search/`);
	await page.getByRole('searchbox').fill('Lebanon');
	await page.getByRole('searchbox').press('Enter');
	if (reach === 'contents') {
		await page.waitForURL((address) => address.href.startsWith(`${home}contents/`));
		await page.getByRole('link', { name: 'States', exact: true }).first().waitFor();
		return;
	}
	await page.locator('site-search[data-state=done]').waitFor();
	assert.ok(await page.getByRole('link', { name: 'Lebanon' }).first().isVisible());
	const note = page.locator('.search-note');
	assert.equal(/titles/.test((await note.textContent()) ?? ''), reach === 'titles');
};
