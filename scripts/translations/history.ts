import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseText } from '../../src/content/read/mdx/parse-text.ts';
import { fieldsOf, partsOf, signOf } from '../../src/content/read/parts.ts';

const git = (root: string, ...words: string[]): string =>
	execFileSync('git', words, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		stdio: ['ignore', 'pipe', 'ignore'],
	});

/**
 * The words of a part of an original that bear a sign, from the history of its file: the sign alone
 * tells that they have changed, so that a copy without history needs none.
 *
 * @returns Undefined where the history is not here, or not all of it.
 */
export const earlierWords = (
	root: string,
	file: string,
	part: string,
	sign: string,
): string | undefined => {
	try {
		for (const commit of git(root, 'log', '--format=%H', '--', file).split('\n').filter(Boolean)) {
			const text = git(root, 'show', `${commit}:${file}`);
			const parts = file.endsWith('.mdx')
				? partsOf({ parsed: parseText(file, text) })
				: fieldsOf(parse(text) as object);
			const words = parts.get(part);
			if (words !== undefined && signOf(words) === sign) return words;
		}
	} catch {
		return undefined;
	}
	return undefined;
};

/** Two wordings in one, with what went as `[-words-]` and what came as `{+words+}`. */
export const changedWords = (earlier: string, now: string): string => {
	const folder = mkdtempSync(join(tmpdir(), 'words-'));
	const [one, other] = [join(folder, 'earlier'), join(folder, 'now')];
	writeFileSync(one, `${earlier}\n`);
	writeFileSync(other, `${now}\n`);
	// It ends with 1 where the two differ, which is no fault.
	const { stdout } = spawnSync(
		'git',
		['diff', '--no-index', '--no-color', '--word-diff=plain', '--unified=0', one, other],
		{ encoding: 'utf8' },
	);
	rmSync(folder, { recursive: true });
	const lines = stdout.split('\n');
	return lines
		.slice(lines.findIndex((line) => line.startsWith('@@')) + 1)
		.join('\n')
		.trim();
};
