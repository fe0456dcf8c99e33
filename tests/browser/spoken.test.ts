import { after, before, test } from 'node:test';
import { assertSnapshot } from '../support/snapshot.ts';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
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
	['state', 'states/lb/'],
] as const) {
	test(`the page ${name} reads aloud as it was reviewed`, async () => {
		await withPage(stage, { viewport: desk }, async (page) => {
			await page.goto(stage.home + address);
			const spoken = shorten(await page.locator('body').ariaSnapshot());
			assertSnapshot(`${name}.yml`, spoken);
		});
	});
}
