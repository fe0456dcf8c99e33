import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatsOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { marks } from '../../shared/marks.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';

/**
 * Says in each link to a document or a ZIP file how large it is. A page that offers what is not made stops
 * the build.
 */
export const sizes: Step = async ({ folder, pages }) => {
	let count = 0;
	for (const { file, language } of pages) {
		const html = await readFile(join(folder, file), 'utf8');
		if (!html.includes(marks.size)) continue;
		let sized = '';
		let end = 0;
		for (const { index, 0: whole, 1: start = '', 2: name = '' } of html.matchAll(link)) {
			const size = await stat(join(folder, dirname(file), name)).then(
				({ size }) => size,
				() => {
					throw new Error(`${file} leads to ${name}, which is not made.`);
				},
			);
			sized += `${html.slice(end, index)}${start}${shownSize(size, language)}`;
			end = index + whole.length;
			count += 1;
		}
		await write(join(folder, file), sized + html.slice(end));
	}
	return `${count} sizes of files written into links.`;
};

const link = new RegExp(`(<a [^>]*href="([^"]+)"[^>]*>[^<]*)<data ${marks.size}></data>`, 'g');

const shownSize = (bytes: number, language: Language): string => {
	const isLarge = bytes >= 1_000_000;
	const unit = isLarge ? 'megabyte' : 'kilobyte';
	return new Intl.NumberFormat(formatsOf(language).locale, {
		style: 'unit',
		unit,
		maximumSignificantDigits: 2,
	}).format(isLarge ? bytes / 1_000_000 : Math.max(bytes / 1000, 1));
};
