import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOf } from '../../src/i18n/address.ts';
import { documentKinds } from '../../src/shared/documents.ts';
import type { Edition } from '../../src/shared/documents.ts';
import { documentsOf } from '../../src/generators/documents/find.ts';
import type { DocumentModel } from '../../src/generators/documents/model.ts';
import { surroundingsIn } from '../../src/generators/documents/surroundings.ts';
import { writers } from '../../src/generators/documents/writers.ts';
import { readFinishedPages } from '../../src/generators/finished-pages.ts';
import { cards } from '../../src/generators/steps/cards.ts';
import type { Step } from '../../src/generators/finished-site.ts';
import { openKept } from '../../src/generators/kept.ts';
import { siteContent } from '../../src/generators/site-content.ts';
import { buildSite, copyProject, testDate } from '../support/site.ts';
import { measured, middle } from './usage.ts';
import type { Usage } from './usage.ts';

type Site = Parameters<Step>[0];

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

	const base = '/takeaction/mp/';
	const webRoot = sites[0] ?? '';
	const folder = join(webRoot, base);
	const content = siteContent(pathToFileURL(`${project}/`), { SITE_DATE: testDate }).published();
	const site = {
		...{ folder, webRoot, base, content },
		origin: 'https://www.stopclustermunitions.org',
		keep: (name: string, sources: string[]) => openKept(join(cache, `${name} again`), sources),
		pages: await readFinishedPages(folder),
	};
	const models = await modelsOf(site);
	for (const format of ['pdf', 'docx']) {
		const wanted = models.flatMap((model) =>
			(documentKinds[model.kind] as readonly Edition[])
				.filter((edition) => edition.startsWith(format))
				.map((edition) => ({ model, write: writers[edition as keyof typeof writers] })),
		);
		const seconds = await secondsFor(async () => {
			for (const { model, write } of wanted) await write(model);
		});
		console.log(
			`${wanted.length} ${format}: ${seconds.toFixed(1)} s, ${(seconds / pages).toFixed(2)} of a build`,
		);
	}
	const seconds = await secondsFor(async () => console.log(await cards(site)));
	console.log(`pictures: ${seconds.toFixed(1)} s, ${(seconds / pages).toFixed(2)} of a build`);
	for (const made of [project, cache, ...sites]) rmSync(made, { recursive: true });
};

/** CPU time that something takes in this process, in seconds. */
const secondsFor = async (run: () => Promise<void>): Promise<number> => {
	const begin = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(begin);
	return (user + system) / 1e6;
};

/** The documents that pages hold themselves. */
const modelsOf = async ({ pages, content, origin, base }: Site): Promise<DocumentModel[]> => {
	const models: DocumentModel[] = [];
	for (const page of pages) {
		const main = await page.main();
		const around = surroundingsIn(content, page.language);
		const address = origin + base + pathOf(page.page, page.language);
		if (main) models.push(...documentsOf(page, main, address, around));
	}
	return models;
};
