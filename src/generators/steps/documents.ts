import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { sayIn } from '../../content/published/say.ts';
import { pathOf } from '../../i18n/address.ts';
import type { Language } from '../../i18n/languages.ts';
import {
	allTexts,
	documentFile,
	documentKinds,
	gatheringPage,
	ofState,
} from '../../shared/documents.ts';
import { marks } from '../../shared/marks.ts';
import { stateOfPage } from '../../shared/state-page.ts';
import { documentsOf } from '../documents/find.ts';
import { gatheredTexts } from '../documents/gathered-texts.ts';
import type { DocumentModel } from '../documents/model.ts';
import { surroundingsIn } from '../documents/surroundings.ts';
import type { Surroundings } from '../documents/surroundings.ts';
import { writers } from '../documents/writers.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { unmade } from '../unmade.ts';

const sources = [
	'../documents',
	'../typst',
	'../pictures',
	'../zip.ts',
	'../../../package-lock.json',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** A document of a page that others are gathered for, or from. */
interface Found {
	page: FinishedPage;
	document: DocumentModel;
	/** The parts of pages that its page leads to. */
	anchors: Set<string>;
}

/** Makes the documents that the pages offer, of the words that stand on them. */
export const documents: Step = async ({ folder, base, origin, keep, pages, content }) => {
	const kept = keep('documents', sources);
	let count = 0;
	const make = async (page: FinishedPage, document: DocumentModel) => {
		for (const edition of documentKinds[document.kind]) {
			const name = documentFile(document.name, edition, page.language);
			const bytes = await kept.get([edition, document], async () => {
				try {
					return Buffer.from(await writers[edition](document));
				} catch (error) {
					throw unmade(page.file, name, error, (await page.main())?.text ?? '');
				}
			});
			await write(join(folder, dirname(page.file), name), bytes);
			count += 1;
		}
	};

	const surroundings = new Map<Language, Surroundings>();
	const found: Found[] = [];
	for (const page of pages) {
		const html = await readFile(join(folder, page.file), 'utf8');
		if (!html.includes(marks.document)) continue;
		const { language } = page;
		const around = surroundings.get(language) ?? surroundingsIn(content, language);
		surroundings.set(language, around);
		const main = parse(html).querySelector('main');
		if (!main) continue;
		const address = origin + base + pathOf(page.page, language);
		for (const document of documentsOf(page, main, address, around)) {
			await make(page, document);
			if (document.kind !== 'step' && document.kind !== 'brief') continue;
			const anchors = new Set(
				[...html.matchAll(/ href="[^"#]*#([^"]+)"/g)].map(([, anchor = '']) => anchor),
			);
			found.push({ page, document, anchors });
		}
	}

	for (const { page, document, anchors } of found) {
		const { language } = page;
		const say = sayIn(language, content.words[language]?.ui ?? {});
		const steps = found.flatMap(({ page: other, document: step }) =>
			other.language === language && step.kind === 'step' ? [step] : [],
		);
		const { heading, address } = document;
		const state = stateOfPage(page.page);
		if (state) {
			const title = say('documents.textsFor', { state: heading });
			const about = { ...ofState(state).texts, title, address };
			await make(page, gatheredTexts(steps, about, anchors));
		} else if (page.page === gatheringPage) {
			const about = { ...allTexts, title: say('documents.texts'), address };
			await make(page, gatheredTexts(steps, about));
		}
	}
	kept.tidy();
	return `${count} documents, ${kept.made()} of them made anew.`;
};
