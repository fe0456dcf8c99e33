/**
 * `npm run check:content`, with `-- --fix` to mend what can be mended safely. CHECK_AGAINST names a
 * commit: what is changed since then must be checked too, see `checkProposed`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/content/checks/check-content.ts';
import { checkProposed } from '../src/content/checks/freshness.ts';
import { mend } from '../src/content/checks/mend.ts';
import { formatProblem, isError, sortProblems, summary } from '../src/content/problems/problem.ts';
import type { Problem } from '../src/content/problems/problem.ts';
import { annotation } from '../src/content/problems/annotation.ts';
import type { ContentFiles } from '../src/content/read/disk.ts';
import { readContentFiles } from '../src/content/read/disk.ts';
import { siteDate } from '../src/content/read/site-date.ts';

const root = process.env['CONTENT_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url));
const today = siteDate(process.env);

/** The content of a commit. */
const contentOf = (commit: string): ContentFiles => {
	const git = (...words: string[]) =>
		execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
	const names = git('ls-tree', '-r', '-z', '--name-only', commit, 'content/').split('\0');
	return new Map(names.filter(Boolean).map((name) => [name, git('show', `${commit}:${name}`)]));
};

const { CHECK_AGAINST: commit } = process.env;
const before = commit ? contentOf(commit) : undefined;
const check = (): Problem[] =>
	sortProblems([
		...checkContent(files, today),
		...(before ? checkProposed(files, before, today) : []),
	]);

let files = readContentFiles(root);
let problems = check();

if (process.argv.includes('--fix')) {
	const names = new Set<string>();
	// What is mended may show what was under it: words that were saved in a wrong encoding twice.
	for (let round = 0; round < 5; round++) {
		const mended = mend(files, problems);
		if (mended.size === 0) break;
		for (const [file, text] of mended) {
			writeFileSync(`${root}/${file}`, text);
			names.add(file);
		}
		files = readContentFiles(root);
		problems = check();
	}
	if (names.size > 0) console.log(`Mended: ${[...names].sort().join(', ')}\n`);
}

for (const problem of problems) {
	console.log(formatProblem(problem));
	if (process.env['GITHUB_ACTIONS']) console.log(annotation(problem));
}
console.log(summary(problems));
process.exitCode = problems.some(isError) ? 1 : 0;
