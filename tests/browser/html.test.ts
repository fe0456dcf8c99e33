import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { openRealStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openRealStage();
});
after(() => stage.close());

const htmlValidate = new HtmlValidate({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
	rules: {
		// Safari takes a list without bullets for a list only if it says so.
		'no-redundant-role': 'off',
		// A region that scrolls says so where it gets its tab stop.
		// A state is typed by any of its names, which a choice cannot do.
		'prefer-native-element': ['error', { exclude: ['region', 'listbox', 'combobox'] }],
		// Everything comes from the same site.
		'require-sri': 'off',
		// The filter of a table answers while one types.
		'wcag/h32': 'off',
	},
});

const problems = async (html: string, address: string): Promise<string[]> => {
	const { results } = await htmlValidate.validateString(html, address || 'home');
	return results.flatMap(({ filePath, messages }) =>
		messages.map(
			({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
		),
	);
};

test('the HTML of every page is valid', async () => {
	const found: string[] = [];
	for (const address of await pagesOf(stage)) {
		const html = await (await fetch(stage.home + address)).text();
		found.push(...(await problems(html, address)));
	}
	assert.deepEqual(found, []);
});

test('what scripts make of the pages is valid too', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		const found: string[] = [];
		for (const address of await pagesOf(stage)) {
			await page.goto(stage.home + address);
			found.push(...(await problems(await page.content(), address)));
		}
		assert.deepEqual(found, []);
	});
});
