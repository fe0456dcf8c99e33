import { getCollection, render } from 'astro:content';
import { pageAddress, statePage } from '../../i18n/address.ts';
import type { Language } from '../../i18n/languages.ts';
import { speak } from './words.ts';
import { modelTextKinds } from '../schemas/model-texts.ts';
import { facts } from './facts.ts';
import { addressOfText } from '../schemas/routes.ts';
import { modelTextAddress, modelTextPages, modelTextsOf } from './texts.ts';

/** Something a visitor may look for, with the address it is found at. */
export interface Entry {
	title: string;
	address: string;
	kind: 'page' | 'part' | 'model-text' | 'state';
}

/** A page with its parts, or a group of model texts or states. */
export interface EntryGroup {
	title: string;
	address: string;
	entries: Entry[];
}

/** Topics of the list of contents, in its order. */
export const topics = ['read', 'act', 'models', 'states', 'about'] as const;
type Topic = (typeof topics)[number];

const articleTitles = new Map(facts.articles.map(({ article, title }) => [String(article), title]));

const pagesOf = async (language: Language): Promise<EntryGroup[]> => {
	const { t } = speak(language);
	const texts = await getCollection('texts', ({ id }) => id.startsWith(`${language}/`));
	const groups = texts.map(async (text) => {
		const page = addressOfText(text.id.slice(language.length + 1));
		if (page === undefined) return [];
		const { headings } = await render(text);
		const address = pageAddress(page, language);
		const parts = headings
			.filter(({ depth }) => depth === 2 || depth === 3)
			.map(({ text: title, slug }) => ({ title, anchor: slug }));
		// Headings that a component makes are not among those of the text.
		const articles = [...(text.body ?? '').matchAll(/<Article number="(\d+)"/g)].map(
			([, number = '']) => ({
				title: t('articles.title', { number, title: articleTitles.get(number) ?? '' }),
				anchor: `article-${number}`,
			}),
		);
		const entries = [...parts, ...articles].map(({ title, anchor }): Entry => ({
			title,
			address: `${address}#${anchor}`,
			kind: 'part',
		}));
		return [{ title: text.data.title, address, entries }];
	});
	return (await Promise.all(groups)).flat();
};

/** Every page with its parts, every model text and every state, by topic. */
export const entryGroups = async (language: Language): Promise<Record<Topic, EntryGroup[]>> => {
	const { t, names, format } = speak(language);
	const order = ({ title }: { title: string }, other: { title: string }) =>
		format.compare(title, other.title);
	const pages = await pagesOf(language);
	const below = (start: string) =>
		pages.filter(({ address }) => address.startsWith(pageAddress(start, language))).sort(order);
	const models = await modelTextsOf(language);
	const regions = [...new Set(facts.states.map(({ region }) => region))].sort();
	return {
		read: [...below('letter/'), ...below('brochure/'), ...below('briefing/')],
		act: [...below('act/'), ...below('precedents/'), ...below('network/')],
		models: modelTextKinds.map((kind) => ({
			title: t(`kinds.${kind}`),
			address: pageAddress(modelTextPages[kind], language),
			entries: models
				.filter((model) => model.kind === kind)
				.map(({ id, title }) => ({
					title,
					address: pageAddress(modelTextAddress({ kind, id }), language),
					kind: 'model-text',
				})),
		})),
		states: regions.map((region) => ({
			title: t(`regions.${region}`),
			address: pageAddress('states/', language),
			entries: facts.states
				.filter((state) => state.region === region)
				.map(({ iso2 }): Entry => ({
					title: names.state(iso2),
					address: pageAddress(statePage(iso2), language),
					kind: 'state',
				}))
				.sort(order),
		})),
		about: [...below('about/'), ...below('data/')],
	};
};
