// Over 200 lines: every way of finding a state, in one browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { strict, withPage as withStage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

const withPage = (scripts: boolean, use: (page: Page) => Promise<void>) =>
	withStage(stage, { ...strict, javaScriptEnabled: scripts }, use);

/** A visitor whose browser is set to a language that names no region the guess could come from. */
const visitor = { locale: 'en', timezoneId: 'UTC' };

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Your state' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Your state' }).locator('li');
/** The name of the option that the arrows reached. */
const reached = async (page: Page) => {
	const id = await combobox(page).getAttribute('aria-activedescendant');
	if (id === null) return undefined;
	const option = page.locator(`#${id}`);
	assert.equal(await option.getAttribute('aria-selected'), 'true');
	assert.equal(await page.locator('[aria-selected]').count(), 1);
	return option.innerText();
};
const home = (use: (page: Page) => Promise<void>, settings: BrowserContextOptions = {}) =>
	withStage(stage, { ...strict, ...visitor, ...settings }, async (page) => {
		await page.goto(stage.home);
		await use(page);
	});

test('without scripts a state is found by opening the list', async () => {
	await withPage(false, async (page) => {
		await page.goto(stage.home);
		assert.equal(await page.locator('find-state :is(form, button):visible').count(), 0);
		await page.getByText('Choose your state').click();
		await page.getByRole('link', { name: 'Viet Nam', exact: true }).click();
		assert.equal(page.url(), `${stage.home}states/vn/`);
		assert.ok(await page.getByRole('heading', { level: 1, name: 'Viet Nam' }).isVisible());
	});
});

test('a state is found with the keyboard alone, and each step is told by attributes', async () => {
	await home(async (page) => {
		const field = combobox(page);
		const isOpen = () => field.getAttribute('aria-expanded');
		const list = page.locator(`#${await field.getAttribute('aria-controls')}`);
		assert.equal(await field.getAttribute('aria-autocomplete'), 'list');
		assert.equal(await isOpen(), 'false');
		assert.equal(await list.isVisible(), false);

		await field.focus();
		assert.equal(await isOpen(), 'false');
		await page.keyboard.press('ArrowDown');
		await page.waitForSelector('[aria-activedescendant]');
		assert.equal(await isOpen(), 'true');
		assert.equal(await options(page).count(), 197);
		assert.equal(await reached(page), 'Afghanistan');
		await page.keyboard.press('ArrowUp');
		assert.equal(await reached(page), 'Zimbabwe');
		await page.keyboard.press('Escape');
		assert.equal(await isOpen(), 'false');
		assert.equal(await reached(page), undefined);

		await page.keyboard.type('guin');
		assert.deepEqual(await options(page).allInnerTexts(), [
			...['Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Papua New Guinea'],
		]);
		assert.equal(await page.getByRole('status').innerText(), '4 states fit.');
		assert.equal(await reached(page), undefined);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		assert.equal(await reached(page), 'Guinea-Bissau');
		for (const key of ['Home', 'End']) {
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press(key);
			assert.equal(await reached(page), undefined);
			const cursor = await field.evaluate((input: HTMLInputElement) => input.selectionStart);
			assert.equal(cursor, key === 'Home' ? 0 : 4);
		}
		assert.equal(await field.inputValue(), 'guin');
		await page.keyboard.press('Escape');
		assert.equal(await field.inputValue(), 'guin');
		await page.keyboard.press('Escape');
		assert.equal(await field.inputValue(), '');

		await page.keyboard.type('leb');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		assert.equal(await field.inputValue(), 'Lebanon');
		assert.equal(await isOpen(), 'false');
		assert.equal(page.url(), stage.home);
		await page.keyboard.press('Enter');
		await page.waitForURL(`${stage.home}states/lb/`);
	});
});

test('Enter goes to the option that is reached', async () => {
	await home(async (page) => {
		await combobox(page).pressSequentially('korea');
		// What finds states is loaded when somebody types.
		await page.getByRole('option', { name: 'Democratic People’s Republic of Korea' }).waitFor();
		await page.keyboard.press('ArrowDown');
		assert.equal(await reached(page), 'Democratic People’s Republic of Korea');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${stage.home}states/kr/`);
	});
});

test('every usual name finds its state, in any case and without accents', async () => {
	const names: Record<string, string> = {
		LEBANON: 'lb',
		'cote divoire': 'ci',
		'Côte d’Ivoire': 'ci',
		'ivory coast': 'ci',
		'Czech Republic': 'cz',
		burma: 'mm',
		Holland: 'nl',
		uk: 'gb',
		US: 'us',
		'sao tome & principe': 'st',
		'St. Lucia': 'lc',
		'guinea bissau': 'gw',
		vietnam: 'vn',
		Turkiye: 'tr',
		Niger: 'ne',
		'United Republic of Tanzania': 'tz',
		Tanzania: 'tz',
		russia: 'ru',
		'north korea': 'kp',
		'south korea': 'kr',
		palestine: 'ps',
		laos: 'la',
		'United Kingdom of Great Britain and Northern Ireland': 'gb',
		'Bolivia (Plurinational State of)': 'bo',
		'Venezuela (Bolivarian Republic of)': 've',
		'The Gambia': 'gm',
		'the Netherlands': 'nl',
		'Republic of Kenya': 'ke',
		'Democratic Republic of the Congo': 'cd',
		Deutschland: 'de',
		Suomi: 'fi',
		日本: 'jp',
	};
	await home(async (page) => {
		for (const [name, code] of Object.entries(names)) {
			await combobox(page).fill(name);
			const first = options(page).first();
			const said = await first.innerText().catch(() => '');
			await page.keyboard.press('Enter');
			await page.waitForURL(`${stage.home}states/${code}/`).catch(() => assert.fail(name));
			assert.ok((await page.locator('h1').innerText()).startsWith(said), name);
			await page.goto(stage.home);
		}
	});
});

test('a slip is understood, and Enter goes by it only when it is pressed again', async () => {
	const slips = { lebannon: 'Lebanon', Afganistan: 'Afghanistan', swizerland: 'Switzerland' };
	await home(async (page) => {
		for (const [typed, name] of Object.entries(slips)) {
			await combobox(page).fill(typed);
			await page.getByRole('option', { name }).waitFor();
			await page.keyboard.press('Enter');
			await page.waitForSelector('[aria-activedescendant]');
			assert.equal(await reached(page), name);
			assert.equal(page.url(), stage.home);
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/states\/\w\w\/$/);
			assert.ok((await page.locator('h1').innerText()).startsWith(name));
			await page.goto(stage.home);
		}
	});
});

test('Arabic names find a state with the article and without it', async () => {
	await home(
		async (page) => {
			for (const name of ['الهند', 'هند', 'للهند']) {
				await combobox(page).fill(name);
				await page.getByRole('option', { name: 'India' }).waitFor();
				assert.deepEqual(await options(page).allInnerTexts(), ['India']);
			}
		},
		{ locale: 'ar' },
	);
});

test('the name of a state in the language of the browser finds it too', async () => {
	await home(
		async (page) => {
			await combobox(page).fill('osterreich');
			await options(page).getByText('Austria').waitFor();
			assert.deepEqual(await options(page).allInnerTexts(), ['Austria']);
		},
		{ locale: 'de-AT' },
	);
});

test('a state is found with the mouse', async () => {
	await home(async (page) => {
		await combobox(page).click();
		await options(page).first().waitFor();
		assert.equal(await options(page).count(), 197);
		await page.keyboard.type('mal');
		await options(page).getByText('Malta').click();
		assert.equal(await combobox(page).inputValue(), 'Malta');
		assert.equal(await combobox(page).getAttribute('aria-expanded'), 'false');
		assert.equal(page.url(), stage.home);
		await page.getByRole('button', { name: 'See where it stands' }).click();
		await page.waitForURL(`${stage.home}states/mt/`);
	});
});

test('a state is found by touch, on options large enough, and a touch elsewhere closes them', async () => {
	const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
	await home(async (page) => {
		await combobox(page).tap();
		await options(page).first().waitFor();
		for (const option of (await options(page).all()).slice(0, 5)) {
			assert.ok(((await option.boundingBox())?.height ?? 0) >= 44);
		}
		await page.locator('h1').tap();
		assert.equal(await options(page).first().isVisible(), false);
		await combobox(page).tap();
		await combobox(page).fill('viet');
		await options(page).first().tap();
		await page.getByRole('button', { name: 'See where it stands' }).tap();
		await page.waitForURL(`${stage.home}states/vn/`);
	}, phone);
});

test('where no state fits, the page says so and leads to the table of states', async () => {
	await home(async (page) => {
		await combobox(page).fill('Atlantis');
		assert.equal(await combobox(page).getAttribute('aria-expanded'), 'false');
		await page.keyboard.press('Enter');
		assert.equal(page.url(), stage.home);
		const status = page.getByRole('status');
		await status.getByRole('link').waitFor();
		assert.equal(await status.innerText(), 'No state fits this name. See all states');
		await status.getByRole('link').click();
		assert.equal(page.url(), `${stage.home}states/`);
	});
});

test('the button without a choice stays and points at the field', async () => {
	await home(async (page) => {
		await page.getByRole('button', { name: 'See where it stands' }).click();
		assert.equal(page.url(), stage.home);
		await page.waitForFunction(() =>
			document.activeElement?.matches('[role=combobox][aria-expanded=true]'),
		);
		await combobox(page).fill('guin');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 4);
		assert.equal(page.url(), stage.home);
		assert.equal(await options(page).count(), 4);
	});
});

const guesses: [what: string, settings: BrowserContextOptions, offered: string | undefined][] = [
	['the region of the language alone', { locale: 'de-AT', timezoneId: 'UTC' }, 'Austria?'],
	['the time zone', { locale: 'ar', timezoneId: 'Asia/Beirut' }, 'Lebanon?'],
	['both, and the time zone is right', { locale: 'en-US', timezoneId: 'Africa/Nairobi' }, 'Kenya?'],
	['a region of digits', { locale: 'es-419', timezoneId: 'America/Lima' }, 'Peru?'],
	['a time zone of two names', { locale: 'en-001', timezoneId: 'Asia/Kolkata' }, 'India?'],
	['neither', { locale: 'en', timezoneId: 'UTC' }, undefined],
	['a region of digits alone', { locale: 'es-419', timezoneId: 'UTC' }, undefined],
	['a place that is no state', { locale: 'en-US', timezoneId: 'Asia/Hong_Kong' }, undefined],
];
for (const [what, settings, offered] of guesses) {
	test(`a browser that tells ${what} is offered ${offered ?? 'nothing'}`, async () => {
		const asked: string[] = [];
		await withStage(stage, { ...strict, ...settings }, async (page) => {
			await page.goto(stage.home, { waitUntil: 'networkidle' });
			page.on('request', (request) => asked.push(request.url()));
			const offer = page.getByRole('button', { description: 'Your state' });
			assert.equal(await offer.count(), offered ? 1 : 0);
			assert.equal(await combobox(page).inputValue(), '');
			if (!offered) return;
			assert.equal(await offer.innerText(), offered);
			assert.ok(((await offer.boundingBox())?.height ?? 0) >= 44);
			await offer.click();
			assert.equal(await combobox(page).inputValue(), offered.replace('?', ''));
			assert.equal(page.url(), stage.home);
			assert.equal(await offer.count(), 0);
			await combobox(page).fill('burm');
			await page.waitForTimeout(100);
			// Nothing but what finds states by their names.
			for (const url of asked) assert.match(url, /favicon\.svg$|_astro\/[\w-]+\.[\w-]+\.js$/);
		});
	});
}

test('a browser that does not know where a time zone lies is offered nothing', async () => {
	await withStage(
		stage,
		{ ...strict, locale: 'en-US', timezoneId: 'Africa/Nairobi' },
		async (page) => {
			await page.addInitScript(() => Reflect.deleteProperty(Intl.Locale.prototype, 'getTimeZones'));
			await page.goto(stage.home, { waitUntil: 'networkidle' });
			assert.equal(await page.getByRole('button', { description: 'Your state' }).count(), 0);
		},
	);
});

test('in forced colours the option that is reached and the button can be read', async () => {
	await home(
		async (page) => {
			await combobox(page).fill('leb');
			await page.keyboard.press('ArrowDown');
			for (const part of ['[aria-selected]', 'find-state .full']) {
				const { color, backgroundColor } = await page.locator(part).evaluate((element) => {
					const { color, backgroundColor } = getComputedStyle(element);
					return { color, backgroundColor };
				});
				assert.notEqual(color, backgroundColor, part);
			}
		},
		{ forcedColors: 'active' },
	);
});

test('the table is filtered by name without accents, by standing and by region', async () => {
	await withPage(true, async (page) => {
		await page.goto(`${stage.home}states/`);
		const rows = page.locator('tbody tr:visible');
		assert.equal(await rows.count(), 197);
		await page.getByLabel('Filter by name').fill('sao');
		await page.waitForFunction(() => document.querySelector('tbody tr[hidden]'));
		assert.equal(await rows.count(), 1);
		assert.equal(await page.getByRole('status').innerText(), '1 state shown');
		await page.getByRole('button', { name: 'Show all' }).click();
		await page.waitForFunction(() => !document.querySelector('tbody tr[hidden]'));
		await page.getByLabel('Standing', { exact: true }).selectOption('signatory');
		assert.equal(await rows.count(), 12);
		assert.equal(await page.getByRole('status').innerText(), '12 states shown');
		await page.getByLabel('Region').selectOption('Europe');
		assert.equal(await rows.count(), 0);
		assert.match(await page.getByRole('status').innerText(), /No state fits/);
	});
});

test('the filter of the table knows the same names as the choice of a state', async () => {
	const names: Record<string, string[]> = {
		UK: ['gb'],
		US: ['us'],
		Vietnam: ['vn'],
		Burma: ['mm'],
		'Guinea Bissau': ['gw'],
		'Republic of Kenya': ['ke'],
		Deutschland: ['de'],
		korea: ['kp', 'kr'],
	};
	await withPage(true, async (page) => {
		await page.goto(`${stage.home}states/`);
		// As a browser does that translates the page.
		await page.evaluate(() => {
			for (const link of document.querySelectorAll('tbody th a')) link.textContent = 'x';
			document.documentElement.lang = 'fr';
		});
		for (const [name, codes] of Object.entries(names)) {
			await page.getByLabel('Filter by name').fill(name);
			await page.waitForFunction(() => document.querySelector('tbody tr[hidden]'));
			const shown = await page
				.locator('tbody tr:visible')
				.evaluateAll((rows) => rows.map(({ id }) => id));
			assert.deepEqual(shown, codes, name);
		}
	});
});

test('what finds a state does not load: the links come back', async () => {
	await home(async (page) => {
		await page.route(/state-names/, (route) => route.abort());
		await combobox(page).fill('Malta');
		await page.getByRole('link', { name: 'Malta', exact: true }).click();
		assert.equal(page.url(), `${stage.home}states/mt/`);
	});
});

test('the table is sorted by a heading, and states without a date stay last', async () => {
	await withPage(true, async (page) => {
		await page.goto(`${stage.home}states/`);
		const table = page.locator('states-table');
		const heading = table.locator('th', { hasText: 'Joined' }).first();
		const button = heading.getByRole('button');
		const first = () => table.locator('tbody tr').first().getAttribute('id');
		const last = () => table.locator('tbody tr').last().locator('td').nth(2).innerText();
		await button.click();
		assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
		assert.ok(['ie', 'no', 'sl', 'va'].includes((await first()) ?? ''));
		assert.equal(await last(), '');
		await button.click();
		assert.equal(await heading.getAttribute('aria-sort'), 'descending');
		assert.equal(await first(), 'vu');
		assert.equal(await last(), '');
	});
});

test('without scripts the table shows no controls that would do nothing', async () => {
	await withPage(false, async (page) => {
		await page.goto(`${stage.home}states/`);
		assert.equal(await page.locator('main form:visible, main button:visible').count(), 0);
		assert.equal(await page.locator('tbody tr:visible').count(), 197);
	});
});
