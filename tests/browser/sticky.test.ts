import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { strict, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

/** Ids of rows whose link has the focus and is covered in part; the head stays while the table scrolls. */
const covered = (kind: 'target' | 'focus') => {
	const rows = [...document.querySelectorAll<HTMLElement>('states-table tbody tr')];
	return rows
		.reverse()
		.filter((row) => {
			const link = row.querySelector('a') as HTMLElement;
			if (kind === 'focus') link.focus();
			else location.replace(`#${row.id}`);
			const { top, left, right, bottom } = link.getBoundingClientRect();
			const corners = [
				[left + 1, top + 1],
				[right - 1, top + 1],
				[left + 1, bottom - 1],
			] as const;
			return !corners.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
		})
		.map(({ id }) => id);
};

for (const width of [360, 390, 768, 1280, 1920]) {
	test(`at ${width} px the head of the table of states covers no row that is led to or focused`, async () => {
		await withPage(stage, { ...strict, viewport: { width, height: 800 } }, async (page) => {
			await page.goto(`${stage.home}states/`);
			for (const kind of ['target', 'focus'] as const) {
				assert.deepEqual(await page.evaluate(covered, kind), [], kind);
			}
		});
	});
}
