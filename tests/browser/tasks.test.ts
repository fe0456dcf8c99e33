// What visitors come for, with the keyboard alone, in a language from the left and in one from the right.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Say } from '../../src/content/schemas/interface/messages.ts';
import { wordsIn } from '../support/words.ts';
import { openRealStage, stageIn } from './browser.ts';
import type { Stage } from './browser.ts';
import { focusFault } from './focus.ts';
import { desk, strict, withPage } from './pages.ts';
import { done } from './search-page.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

/** More stops than any of these ways has. */
const most = 150;

/** Presses a key until an element has the focus; each stop on the way is shown, in view and not covered. */
const tabTo = async (
	page: Page,
	target: Locator,
	key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
	for (let stops = 0; stops < most; stops += 1) {
		await page.keyboard.press(key);
		assert.equal(await page.evaluate(focusFault), '', page.url());
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	assert.fail(`${page.url()}: ${String(target)} is not reached`);
};

/** Types the beginning of a name into a choice of states, which says how many fit, and goes to the first. */
const reachState = async (page: Page, label: string, name: string, t: Say): Promise<void> => {
	await tabTo(page, page.getByRole('combobox', { name: label, exact: true }));
	await page.keyboard.type(name.slice(0, -1));
	await page.getByRole('option', { name, exact: true }).waitFor();
	const n = await page.locator('find-state [role=option]').count();
	const said = page.locator('find-state [role=status] span');
	assert.equal(await said.textContent(), t('find.count', { n }));
	await page.keyboard.press('ArrowDown');
};

for (const language of ['fr', 'ar'] satisfies Language[]) {
	const { t, home: ofHome, state } = wordsIn(language);
	const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
	const at = (address: string, use: (page: Page, home: string) => Promise<void>) =>
		withPage(
			stage,
			{ ...strict, viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] },
			async (page) => {
				const { home } = stageIn(stage, language);
				await page.goto(home + address);
				await use(page, home);
			},
		);

	describe(`by keyboard in ${languages[language].name}`, () => {
		test('a state is chosen, and the number of those that fit is said', async () => {
			await at('', async (page, home) => {
				await reachState(page, ofHome.find.label, state('BR'), t);
				await page.keyboard.press('Enter');
				await page.waitForURL(`${home}states/br/`);
				assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), state('BR'));
			});
		});

		test('a letter is chosen, by state and by standing', async () => {
			await at('letter/', async (page, home) => {
				await reachState(page, t('letter.state'), state('BR'), t);
				await tabTo(page, button(page, t('letter.toState')));
				await page.keyboard.press('Enter');
				await page.waitForURL(`${home}states/br/letter/`);
				await page.goto(`${home}letter/`);
				const shown = page.locator('.letter-page-title:visible');
				assert.equal(await shown.innerText(), t('letter.outside'));
				await tabTo(page, page.getByRole('link', { name: t('letter.signatory'), exact: true }));
				await page.keyboard.press('Enter');
				assert.equal(await shown.innerText(), t('letter.signatory'));
				assert.equal(await page.locator('.letter-page-letter:visible').count(), 1);
			});
		});

		test('what is searched for is found, counted and opened', async () => {
			await at('briefing/', async (page, home) => {
				const query = state('LB');
				await page.keyboard.press('/');
				await page.waitForURL(/search\/(#q=)?$/);
				await page.keyboard.type(query);
				await page.waitForURL(/#q=./);
				await done(page);
				const said = await page.getByRole('status').innerText();
				const counts = Array.from({ length: 500 }, (_, n) =>
					t('search.count', { n: n + 1, query }),
				);
				assert.ok(counts.includes(said), said);
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				await page.waitForURL(`${home}states/lb/`);
			});
		});

		test('a model text is copied, whole and with its direction', async () => {
			await at('act/questions/', async (page) => {
				const copy = page.locator('copy-text').first();
				await tabTo(page, copy.getByRole('button', { name: t('copy.copy') }));
				await page.keyboard.press('Enter');
				await copy.getByText(t('copy.done'), { exact: true }).waitFor();
				const text = page.locator(`[id="${(await copy.getAttribute('for')) ?? ''}"]`);
				const { html, plain } = await page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					const read = async (type: string) => (await item?.getType(type))?.text();
					return { html: await read('text/html'), plain: await read('text/plain') };
				});
				assert.equal(plain, await text.innerText());
				const { dir } = languages[language];
				assert.match(html ?? '', dir === 'rtl' ? /^(?:<meta[^>]*>)?<p dir="rtl">/ : /<p>/);
			});
		});

		test('the language is switched, and the part of the page is kept', async () => {
			for (const other of ['en', language === 'ar' ? 'fr' : 'ar'] satisfies Language[]) {
				await at('states/br/#ask', async (page) => {
					await tabTo(page, page.locator(`header a[hreflang="${other}"]`), 'Shift+Tab');
					await page.keyboard.press('Enter');
					await page.waitForURL(`${stageIn(stage, other).home}states/br/#ask`);
					const html = page.locator('html');
					assert.equal(await html.getAttribute('lang'), other);
					assert.equal(await html.getAttribute('dir'), languages[other].dir);
					const title = page.getByRole('heading', { level: 1 });
					assert.equal(await title.innerText(), wordsIn(other).state('BR'));
				});
			}
		});

		test('the register is filtered, its acts are counted, and all come back', async () => {
			await at('precedents/', async (page) => {
				const rows = page.locator('tbody tr:visible');
				const said = page.getByRole('status');
				const all = await rows.count();
				for (const choice of ['ask', 'stance'] as const) {
					await tabTo(page, page.getByLabel(t(`acts.${choice}`), { exact: true }));
					await page.keyboard.press('ArrowDown');
					const left = await rows.count();
					assert.ok(left > 0 && left < all, `${choice}: ${left} of ${all}`);
					assert.equal(await said.innerText(), t('acts.shown', { n: left }));
				}
				await tabTo(page, button(page, t('table.reset')));
				await page.keyboard.press('Enter');
				await page.waitForFunction(() => !document.querySelector('tbody tr[hidden]'));
				assert.equal(await said.innerText(), '');
				assert.equal(await rows.count(), all);
			});
		});
	});
}
