import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8 } from 'fflate';
import { saidOfPublisher } from '../../content/published/publisher.ts';
import { sayIn } from '../../content/published/say.ts';
import { modelTextPages } from '../../content/schemas/model-texts.ts';
import { pathOf } from '../../i18n/address.ts';
import { formatsOf } from '../../i18n/format.ts';
import {
	allTexts,
	documentFile,
	documentKinds,
	documentOfPage,
	gatheringPage,
	kit,
	letterFor,
	ofState,
} from '../../shared/documents.ts';
import type { DocumentOffer } from '../../shared/documents.ts';
import { stateOfPage, statePage } from '../../shared/state-page.ts';
import { standings } from '../../treaty/standing.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { zipOf } from '../zip.ts';

/** A folder of a kit: the documents in it, with the pages that they lie beside. */
interface Section {
	/** Of the folder, and of the message that says what is in it. */
	name: 'letter' | 'brochure' | 'briefing' | 'texts' | 'meeting';
	documents: (readonly [page: string, document: DocumentOffer])[];
}

const textOfPage = (page: string): Section['documents'] => {
	const document = documentOfPage(page);
	return document ? [[page, document]] : [];
};

/** What is in the kit of a language. */
const ofLanguage: Section[] = [
	{
		name: 'letter',
		documents: standings.map((standing) => ['letter/', letterFor(standing)]),
	},
	{ name: 'brochure', documents: textOfPage('brochure/') },
	{ name: 'briefing', documents: textOfPage('briefing/') },
	{
		name: 'texts',
		documents: [
			[gatheringPage, allTexts],
			...[gatheringPage, ...Object.values(modelTextPages)].flatMap(textOfPage),
		],
	},
];

/** What is in the kit of a state. */
const sectionsOf = (iso2: string, page: string): Section[] => {
	const { brief, texts } = ofState(iso2);
	return [
		{ name: 'letter', documents: [[`${page}letter/`, letterFor(iso2)]] },
		{ name: 'meeting', documents: [[page, brief]] },
		{ name: 'texts', documents: [[page, texts]] },
	];
};

/**
 * Packs the documents of a language, and those of each state, each into one ZIP file with a file that says
 * what is in it.
 */
export const kits: Step = async ({ folder, origin, base, pages, content }) => {
	let count = 0;
	const make = async (page: FinishedPage, name: string, title: string, sections: Section[]) => {
		const { language } = page;
		const say = sayIn(language, content.words[language]?.ui ?? {});
		const file = documentFile(name, 'zip', language);
		const top = file.replace(/\.zip$/, '');
		const root = page.file.slice(0, -`${page.page}index.html`.length);
		const files = new Map<string, Uint8Array>();
		const address = origin + base + pathOf(page.page, language);
		const readMe = [
			title,
			say('site.asOf', { date: formatsOf(language).date(content.date) }),
			say('kit.fill'),
			say('kit.files'),
			...sections.map(({ name: of }, index) => `${index + 1}-${of}\n${say(`kit.${of}`)}`),
			say('kit.latest', { address }),
			saidOfPublisher(content, language),
		];
		files.set(`${top}/READ ME.txt`, strToU8(`${readMe.join('\n\n')}\n`));
		for (const [index, section] of sections.entries()) {
			for (const [beside, document] of section.documents) {
				for (const edition of documentKinds[document.kind]) {
					if (edition === 'json') continue;
					const own = documentFile(document.name, edition, language);
					const bytes = await readFile(join(folder, root, beside, own));
					files.set(`${top}/${index + 1}-${section.name}/${own}`, bytes);
				}
			}
		}
		await write(join(folder, dirname(page.file), file), zipOf(files, content.date));
		count += 1;
	};
	for (const page of pages) {
		const { language } = page;
		const say = sayIn(language, content.words[language]?.ui ?? {});
		const state = stateOfPage(page.page);
		if (page.page === gatheringPage) await make(page, kit.name, say('kit.title'), ofLanguage);
		else if (state && page.page === statePage(state)) {
			const title = say('kit.titleFor', { state: page.title });
			await make(page, ofState(state).kit.name, title, sectionsOf(state, page.page));
		}
	}
	return `${count} ZIP files of documents.`;
};
