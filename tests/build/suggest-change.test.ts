import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildSite, fixture } from '../support/site.ts';

const repository = 'https://github.com/campaign/mp';
const folder = await buildSite({
	GITHUB_SERVER_URL: 'https://github.com',
	GITHUB_REPOSITORY: 'campaign/mp',
});
after(() => rmSync(folder, { recursive: true }));

const site = join(folder, 'takeaction/mp');
const filesOf = (page: string): string[] =>
	[...readFileSync(join(site, page), 'utf8').matchAll(/href="([^"]*\/edit\/main\/[^"]*)"/g)].map(
		([, address = '']) => address.replace(`${repository}/edit/main/`, ''),
	);

test('every page leads to the file that holds its words', () => {
	const pages = globSync('**/index.html', { cwd: site });
	assert.ok(pages.length > 400);
	for (const page of pages) {
		const files = filesOf(page);
		assert.ok(files.length > 0, `${page} offers no change`);
		for (const file of files) assert.ok(existsSync(join(fixture, file)), `${page}: ${file}`);
	}
});

test('the link of a page is the last one, and each model text has its own', () => {
	const last = (page: string) => filesOf(page).at(-1);
	assert.equal(last('index.html'), 'content/en/home.yaml');
	assert.equal(last('letter/index.html'), 'content/en/letter.mdx');
	assert.equal(last('act/questions/index.html'), 'content/en/act/questions.mdx');
	assert.ok(
		filesOf('act/questions/index.html').includes('content/en/model-texts/question-accede-date.mdx'),
	);
});
