import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from '../../src/i18n/address.ts';
import { documentKinds } from '../../src/shared/documents.ts';
import type { Edition } from '../../src/shared/documents.ts';
import { documentsOf } from '../../src/generators/documents/find.ts';
import type { DocumentModel } from '../../src/generators/documents/model.ts';
import { surroundingsIn } from '../../src/generators/documents/surroundings.ts';
import { writers } from '../../src/generators/documents/writers.ts';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import { siteContent } from '../../src/generators/site-content.ts';
import { buildSite, copyProject } from '../support/site.ts';
import { measured, middle } from './usage.ts';
import type { Usage } from './usage.ts';

const rounds = 3;

/** A text of one page, with a sentence to change. */
const text = 'content/en/model-texts/motion-accede.mdx';

/** CPU time of the documents, beside that of a build that need not make any; then after a small change. */
export const benchDocuments = async (): Promise<void> => {
	const project = copyProject();
	const cache = mkdtempSync(join(tmpdir(), 'cache-'));
	const sites: string[] = [];
	const build = (): Promise<Usage> =>
		measured(async (environment) => {
			sites.push(await buildSite({ ...environment, SITE_CACHE: cache }, project));
		});
	const own = join(project, text);
	const words = readFileSync(own, 'utf8');
	const runs: { first: Usage; again: Usage; changed: Usage }[] = [];
	for (let round = 0; round < rounds; round++) {
		rmSync(cache, { recursive: true });
		writeFileSync(own, words);
		const first = await build();
		const again = await build();
		writeFileSync(own, words.replace('bans a weapon', 'forbids a weapon'));
		runs.push({ first, again, changed: await build() });
	}
	const secondsOf = (name: keyof (typeof runs)[number]) =>
		middle(runs.map((run) => run[name].seconds));
	const pages = secondsOf('again');
	const all = secondsOf('first') - pages;
	const changed = (secondsOf('changed') - pages) / all;
	console.log(`a build that need not make documents: ${pages.toFixed(1)} s of CPU`);
	console.log(
		`all documents, pictures and ZIP files: ${all.toFixed(1)} s, ${(all / pages).toFixed(2)} of it`,
	);
	console.log(`after a change of one sentence: ${changed.toFixed(2)} of the first time`);
	console.log(`memory: ${Math.round(Math.max(...runs.map(({ first }) => first.megabytes)))} MB`);

	const models = await modelsOf(join(sites[0] ?? '', 'takeaction/mp'), project);
	for (const format of ['pdf', 'docx']) {
		const wanted = models.flatMap((model) =>
			(documentKinds[model.kind] as readonly Edition[])
				.filter((edition) => edition.startsWith(format))
				.map((edition) => ({ model, write: writers[edition as keyof typeof writers] })),
		);
		const begin = process.cpuUsage();
		for (const { model, write } of wanted) await write(model);
		const { user, system } = process.cpuUsage(begin);
		const seconds = (user + system) / 1e6;
		console.log(
			`${wanted.length} ${format}: ${seconds.toFixed(1)} s, ${(seconds / pages).toFixed(2)} of a build`,
		);
	}
	for (const folder of [project, cache, ...sites]) rmSync(folder, { recursive: true });
};

/** The documents that pages hold themselves. */
const modelsOf = async (site: string, project: string): Promise<DocumentModel[]> => {
	const content = siteContent(new URL(`file://${project}/`), process.env).published();
	const models: DocumentModel[] = [];
	for (const page of await readFinishedPages(site)) {
		const main = await page.main();
		const around = surroundingsIn(content, page.language);
		const address = `https://www.example.org/${pathOf(page.page, page.language)}`;
		if (main) models.push(...documentsOf(page, main, address, around));
	}
	return models;
};
