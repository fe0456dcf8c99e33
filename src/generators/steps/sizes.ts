import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { offlineFile } from '../../shared/documents.ts';
import { marks } from '../../shared/marks.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { withSizes } from '../sizes.ts';

/**
 * Says in each link to a document or a ZIP file how large it is. A page that offers what is not made stops
 * the build. The copy of the site holds these sizes, so that its own comes later.
 */
export const sizes: Step = async ({ folder, base, pages }) => {
	let count = 0;
	for (const { file, language } of pages) {
		const html = await readFile(join(folder, file), 'utf8');
		if (!html.includes(marks.size)) continue;
		const sizeOf = (address: string): number | undefined => {
			if (address === base + offlineFile(language)) return undefined;
			const found = statSync(join(folder, dirname(file), address), { throwIfNoEntry: false });
			if (!found) throw new Error(`${file} leads to ${address}, which is not made.`);
			count += 1;
			return found.size;
		};
		await write(join(folder, file), withSizes(html, language, sizeOf));
	}
	return `${count} sizes of files written into links.`;
};
