import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Say } from '../../src/content/schemas/interface/messages.ts';
import { linesOfWord } from '../support/word-text.ts';

/** A file that a page has saved. */
export interface Saved {
	name: string;
	bytes: Buffer;
}

/**
 * What one does on the page that makes letters from a list.
 *
 * @param t Says the messages of the page.
 * @param folder For the lists.
 */
export const listPage = (t: Say, folder: string) => {
	let lists = 0;
	const status = (page: Page) => page.locator('.letter-list-part [role=status]');
	return {
		status,
		/** What is said of the list that was chosen, and its first rows. */
		found: (page: Page) => page.locator('.letter-list-found'),
		choose: async (page: Page, list: string | Uint8Array): Promise<void> => {
			// Under a name of its own: a browser may see no change in the same one.
			const file = join(folder, `list-${++lists}.csv`);
			writeFileSync(file, list);
			// What was said of the list before is not waited for.
			await status(page).evaluate((said) => said.replaceChildren());
			await page.getByLabel(t('list.file')).setInputFiles(file);
			await page.waitForFunction((reading) => {
				const said = document.querySelector('.letter-list-part [role=status]')?.textContent;
				return said && said !== reading;
			}, t('list.reading'));
		},
		/** Presses a button that saves a file. */
		save: async (page: Page, button: string): Promise<Saved> => {
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: button }).click();
			const file = await saving;
			return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
		},
	};
};

/** The lines of the Word files in a ZIP file, by their names. */
export const inZip = ({ bytes }: Pick<Saved, 'bytes'>): Map<string, string[]> =>
	new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, linesOfWord(file)]));
