import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../src/content/checks/check-content.ts';
import type { ContentFiles } from '../../src/content/read/disk.ts';
import { readContentFiles } from '../../src/content/read/disk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The content and nine copies of all its texts and entries of facts. */
const tenfold = (files: ContentFiles): ContentFiles => {
	const more: ContentFiles = new Map(files);
	for (const [file, text] of files) {
		const facts = file.startsWith('content/facts/') && /^- /m.test(text);
		if (facts) {
			// States cannot grow tenfold: their codes are given.
			if (/^- iso2:/m.test(text) && !file.endsWith('laws.yaml')) continue;
			const entries = text.slice(text.search(/^- /m));
			const copies = Array.from({ length: 9 }, (_, copy) =>
				entries.replace(/^(- (?:id|short|resolution): "?[\w/-]+)/gm, `$1-${copy}`),
			);
			more.set(file, text + copies.join(''));
		}
		if (!file.endsWith('.mdx')) continue;
		for (let copy = 1; copy < 10; copy++) {
			const title = text.replace(/^title: "?/m, (start) => `${start}${copy} `);
			more.set(file.replace('content/en/', `content/en/copy-${copy}/`), title);
		}
	}
	return more;
};

const time = (what: string, run: () => unknown) => {
	const start = performance.now();
	run();
	console.log(`${what}: ${Math.round(performance.now() - start)} ms`);
};

/** Checks of today's content, and of ten times as much. */
export const benchContent = (): void => {
	const files = readContentFiles(root);
	time('today’s content', () => checkContent(files, '2026-11-25'));
	const many = tenfold(files);
	time(`ten times as much (${many.size} files)`, () => checkContent(many, '2026-11-25'));
};
