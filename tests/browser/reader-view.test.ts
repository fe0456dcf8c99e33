import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { openStage } from './browser.ts';
import type { Stage } from './browser.ts';
import { desk, pagesOf, withPage } from './pages.ts';

let stage: Stage;
before(async () => {
	stage = await openStage();
});
after(() => stage.close());

/** What makes the Reader View of Firefox. */
const readability = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);

/** Pages that are no text to read: a list of links, a field, a page that is not here. */
const unread = ['contents/', 'search/', 'nowhere/'];

/**
 * What a reader would miss in Reader View, runs in the page: elements that are not in it, or no longer
 * what they were, by tag and beginning.
 *
 * Not asked for are the sentence below the title, which Readability takes for no part of a long text, and
 * rows whose id has the word share, which it takes for buttons.
 */
const findMissing = (): string[] => {
	interface Reader {
		parse: () => { content: string } | null;
	}
	const { Readability } = globalThis as unknown as {
		Readability: new (page: Node) => Reader;
	};
	const page = document.cloneNode(true) as Document;
	const wanted = [
		...page.querySelectorAll('main :is(h2, h3, tr, li, blockquote, p:not(.lede), dt, dd)'),
	].filter(
		(element) =>
			element.textContent.trim() &&
			!element.closest('.no-print, [hidden], [aria-hidden=true], nav, form') &&
			!/\bshare\b/.test(element.id),
	);
	const lost = new Map(
		wanted.map((element, place) => {
			element.setAttribute('data-place', String(place));
			const tag = element.localName;
			return [`${tag}[data-place="${place}"]`, `${tag}: ${element.textContent.trim()}`];
		}),
	);
	const shown = document.createElement('template');
	shown.innerHTML = new Readability(page).parse()?.content ?? '';
	for (const place of lost.keys()) if (shown.content.querySelector(place)) lost.delete(place);
	return [...lost.values()].map((words) => words.replace(/\s+/g, ' ').slice(0, 60));
};

test('Reader View keeps the headings, tables, lists and texts of a page', async () => {
	await withPage(stage, { viewport: desk }, async (page) => {
		const missing: Record<string, string[]> = {};
		for (const address of await pagesOf(stage)) {
			if (unread.includes(address)) continue;
			await page.goto(stage.home + address);
			await page.evaluate(readability);
			const lost = await page.evaluate(findMissing);
			if (lost.length > 0) missing[address] = lost;
		}
		assert.deepEqual(missing, {});
	});
});
