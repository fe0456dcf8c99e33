/** `npm run check:content`, with `-- --fix` to mend what can be mended safely. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/content/checks/check-content.ts';
import { mend } from '../src/content/checks/mend.ts';
import { formatProblem, isError, summary } from '../src/content/problems/problem.ts';
import { annotation } from '../src/content/problems/annotation.ts';
import { readContentFiles } from '../src/content/read/disk.ts';
import { siteDate } from '../src/content/read/site-date.ts';

const root = process.env['CONTENT_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url));
const today = siteDate(process.env);
let files = readContentFiles(root);
let problems = checkContent(files, today);

if (process.argv.includes('--fix')) {
	const mended = mend(files, problems);
	for (const [file, text] of mended) writeFileSync(`${root}/${file}`, text);
	if (mended.size > 0) console.log(`Mended: ${[...mended.keys()].join(', ')}\n`);
	files = readContentFiles(root);
	problems = checkContent(files, today);
}

for (const problem of problems) {
	console.log(formatProblem(problem));
	if (process.env['GITHUB_ACTIONS']) console.log(annotation(problem));
}
console.log(summary(problems));
process.exitCode = problems.some(isError) ? 1 : 0;
