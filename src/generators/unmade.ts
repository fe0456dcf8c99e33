import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../content/read/disk.ts';
import type { ContentFiles } from '../content/read/disk.ts';
import { wordsOf } from '../shared/plain-words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The error of a file that could not be made of a page: which page, which file, why, and where in
 * content/ its words were written.
 *
 * @param page Path of the page's file.
 * @param words All words of the page that the file is made of.
 */
export const unmade = (page: string, name: string, reason: unknown, words: string): Error => {
	const why = reason instanceof Error ? reason.message : String(reason);
	const place = writtenAt(readContentFiles(root), words, why);
	return new Error(`${page}, ${name}: ${why}${place ? `\n  Written in ${place}` : ''}`, {
		cause: reason,
	});
};

/**
 * Where words of a page were written, for example `content/en/letter.mdx:12`: the line with the words
 * that the reason quotes, or else the file that holds most of the page. Undefined where no file holds
 * three words in a row of it.
 */
const writtenAt = (files: ContentFiles, words: string, reason: string): string | undefined => {
	const onPage = new Set(runsOf(words));
	const holding = [...files]
		.map(([file, text]) => ({
			file,
			lines: text.split('\n'),
			shared: new Set(runsOf(text).filter((run) => onPage.has(run))).size,
		}))
		.filter(({ shared }) => shared > 0)
		.sort((one, other) => other.shared - one.shared);
	for (const [, quoted = ''] of reason.matchAll(/["“]([^"“”]+)["”]/g)) {
		const sought = runsOf(quoted);
		const found = holding
			.flatMap(({ file, lines }) =>
				lines.map((line, index) => {
					const said = wordsOf(line).join(' ');
					const runs = sought.filter((run) => said.includes(run)).length;
					const count = runs + Number(line.includes(quoted));
					return { place: `${file}:${index + 1}`, count };
				}),
			)
			.reduce((best, line) => (line.count > best.count ? line : best), { place: '', count: 0 });
		if (found.count > 0) return found.place;
	}
	return holding[0]?.file;
};

/** Each three words in a row; of fewer words, all of them. */
const runsOf = (text: string): string[] => {
	const words = wordsOf(text);
	if (words.length === 0) return [];
	const last = Math.max(0, words.length - 3);
	return Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + 3).join(' '));
};
