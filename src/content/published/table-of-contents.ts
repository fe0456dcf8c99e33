import { render } from 'astro:content';
import { anchors } from '../../i18n/anchors.ts';
import { pageAddress } from '../../i18n/address.ts';
import { statePage } from '../../shared/state-page.ts';
import type { Language } from '../../i18n/languages.ts';
import { speak } from './words.ts';
import { modelTextKinds, modelTextPages } from '../schemas/model-texts.ts';
import { facts } from './facts.ts';
import { sections } from '../schemas/routes.ts';
import { textIn, textPages } from './pages.ts';
import type { TextPage } from './pages.ts';
import { modelTextAddress, modelTextsOf } from './texts.ts';

/** Something a visitor may look for, with the address it is found at. */
interface Entry {
	title: string;
	/** Language of the title. */
	language: Language;
	address: string;
	kind: 'page' | 'part' | 'model-text' | 'state';
}

/** A page with its parts, or a group of model texts or states. */
export interface EntryGroup extends Omit<Entry, 'kind'> {
	entries: Entry[];
}

/** Topics of the list of contents, in its order. */
export const topics = ['read', 'act', 'models', 'states', 'about'] as const;
type Topic = (typeof topics)[number];

const articleTitles = new Map(facts.articles.map(({ article, title }) => [String(article), title]));

/** The page of a text with its parts. */
const groupOf = async ({ text, page }: TextPage, frame: Language): Promise<EntryGroup> => {
	const { entry, language } = await textIn(text, frame);
	const { t, fact } = speak(language);
	const { headings } = await render(entry);
	const address = pageAddress(page, frame);
	const parts = headings
		.filter(({ depth }) => depth === 2 || depth === 3)
		.map(({ text: title, slug }) => ({ title, anchor: slug }));
	// Headings that a component makes are not among those of the text.
	const articles = [...(entry.body ?? '').matchAll(/<Article\s+number\s*=\s*["'](\d+)/g)].map(
		([, number = '']) => ({
			title: t('articles.title', {
				number,
				title: fact('articles', articleTitles.get(number) ?? ''),
			}),
			anchor: anchors.article(number),
		}),
	);
	const entries = [...parts, ...articles].map(({ title, anchor }): Entry => ({
		title,
		language,
		address: `${address}#${anchor}`,
		kind: 'part',
	}));
	return { title: entry.data.title, language, address, entries };
};

/** Every page with its parts, every model text and every state, by topic. */
export const entryGroups = async (language: Language): Promise<Record<Topic, EntryGroup[]>> => {
	const { t, names, format } = speak(language);
	const order = ({ title }: { title: string }, other: { title: string }) =>
		format.compare(title, other.title);
	const pages = await textPages();
	const about = async (topic: string): Promise<EntryGroup[]> => {
		const names = Object.entries(sections)
			.filter(([, section]) => 'topic' in section && section.topic === topic)
			.map(([name]) => name);
		const groups = names.map(async (name) => {
			const own = pages.filter(({ page }) => page.startsWith(`${name}/`));
			return (await Promise.all(own.map((page) => groupOf(page, language)))).sort(order);
		});
		return (await Promise.all(groups)).flat();
	};
	const models = await modelTextsOf(language);
	const regions = [...new Set(facts.states.map(({ region }) => region))].sort();
	return {
		read: await about('read'),
		act: await about('act'),
		models: modelTextKinds.map((kind) => ({
			title: t(`kinds.${kind}`),
			language,
			address: pageAddress(modelTextPages[kind], language),
			entries: models
				.filter((model) => model.kind === kind)
				.map(({ id, title, language: own }) => ({
					title,
					language: own,
					address: pageAddress(modelTextAddress({ kind, id }), language),
					kind: 'model-text',
				})),
		})),
		states: regions.map((region) => ({
			title: t(`regions.${region}`),
			language,
			address: pageAddress('states/', language),
			entries: facts.states
				.filter((state) => state.region === region)
				.map(({ iso2 }): Entry => ({
					title: names.state(iso2),
					language,
					address: pageAddress(statePage(iso2), language),
					kind: 'state',
				}))
				.sort(order),
		})),
		about: await about('about'),
	};
};
