import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../site.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	// Where the repository is known, each page also links to its own text.
	stage = await openStage({ GITHUB_REPOSITORY: '' });
});
after(() => stage.close());

/** So many lines of a long table or choice say how all of it reads. */
const enough = 30;

const depth = (line: string) => line.search(/\S/);

/** The tree without the many rows and options that read like the first ones. */
const shorten = (tree: string): string => {
	const kept: string[] = [];
	let start = -1;
	let count = 0;
	for (const line of tree.split('\n')) {
		if (start >= 0 && depth(line) <= start) start = -1;
		if (start < 0 && /^\s*- (table|combobox)\b.*:$/.test(line)) {
			start = depth(line);
			count = 0;
		}
		if (start >= 0 && count++ === enough) kept.push(`${' '.repeat(start + 2)}# and so on`);
		if (start < 0 || count <= enough) kept.push(line);
	}
	return `${kept.join('\n')}\n`;
};

for (const [name, address] of [
	['home', ''],
	['letter', 'letter/'],
	['states', 'states/'],
] as const) {
	test(`the page ${name} reads aloud as it was reviewed`, async () => {
		await withPage(stage, { viewport: desk }, async (page) => {
			await page.goto(stage.home + address);
			const spoken = shorten(await page.locator('body').ariaSnapshot());
			const file = `tests/snapshots/${name}.yml`;
			if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(join(root, file), spoken);
			assert.deepEqual(
				spoken.split('\n'),
				readFileSync(join(root, file), 'utf8').split('\n'),
				`What a screen reader says of the page is not what ${file} holds.\n` +
					'  Fix: if you changed the words or their order, run\n' +
					'    UPDATE_SNAPSHOTS=1 npm run test:browser\n' +
					`  read the difference with "git diff ${file}", and commit it with your change.`,
			);
		});
	});
}
