import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { fill } from '../../src/i18n/messages.ts';
import { buildSite, copyProject, root, testDate, textOf } from '../support/site.ts';

const name = 'Cluster Munition Coalition';
const words = parse(readFileSync(join(root, 'content/en/ui.yaml'), 'utf8')).site;
const published = fill(words.publisher, { name }, 'en');
const proposed = fill(words.proposal, { name }, 'en');

const copy = copyProject();
const settings = join(copy, 'content/site.yaml');
const unconfirmed = readFileSync(settings, 'utf8').replace(/^confirmed:.*\n/m, '');
writeFileSync(settings, `${unconfirmed}confirmed: ${testDate}\n`);
const builds = [
	// No confirmation can be older than the day most tests build for.
	{ folder: await buildSite(), said: proposed, other: published },
	{ folder: await buildSite({}, copy), said: published, other: proposed },
];
after(() =>
	[copy, ...builds.map(({ folder }) => folder)].forEach((it) => rmSync(it, { recursive: true })),
);

for (const { folder, said, other } of builds) {
	const confirmed = said === published;
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');

	test(`every page says who stands behind the site: ${said}`, () => {
		const pages = globSync('takeaction/**/*.html', { cwd: folder });
		assert.ok(pages.length > 400);
		for (const page of pages) {
			const text = textOf(join(folder, page));
			assert.ok(text.includes(said) && !text.includes(other), page);
		}
		const about = textOf(join(folder, 'takeaction/mp/about/index.html'));
		assert.equal(about.split(said).length, 3, 'in the text and at its foot');
	});

	test(`machines are told the same: ${said}`, () => {
		for (const page of ['', 'briefing/']) {
			const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
				read(`takeaction/mp/${page}index.html`),
			)?.[1];
			const publisher = `"publisher":{"@type":"Organization","name":"${name}"`;
			assert.equal(data?.includes(publisher), confirmed, page);
		}
		for (const file of ['states', 'precedents', 'facts']) {
			const { publisher } = JSON.parse(read(`takeaction/mp/data/${file}.json`));
			assert.equal(publisher, confirmed ? name : undefined, file);
		}
		const calendar = read('takeaction/mp/data/meetings.ics').replace(/\r\n /g, '');
		assert.ok(calendar.replaceAll('\\', '').includes(`${said}. Licence`));
		assert.ok(read('.well-known/security.txt').startsWith(`# ${said}.\n`));
	});
}
