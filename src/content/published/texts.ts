import { getCollection, getEntry, render } from 'astro:content';
import { defaultLanguage, isLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import type { ModelTextKind } from '../schemas/model-texts.ts';
import { hasOwnRoute } from '../schemas/routes.ts';

/**
 * A text of content/<language>/ by its address, for example `letter`.
 *
 * @throws Error where the language has no such text.
 */
export const textOf = async (language: Language, address: string) => {
	const entry = await getEntry('texts', `${language}/${address}`);
	if (!entry) throw new Error(`There is no content/${language}/${address}.mdx.`);
	return { ...entry.data, ...(await render(entry)) };
};

/** Model texts of a language in their order, each with its id and its body. */
export const modelTextsOf = async (language: Language) => {
	const prefix = `${language}/model-texts/`;
	const entries = await getCollection('model-texts', ({ id }) => id.startsWith(prefix));
	return entries
		.map((entry) => ({ id: entry.id.slice(prefix.length), entry, ...entry.data }))
		.sort((one, other) => one.order - other.order || one.id.localeCompare(other.id));
};
export type ShownModelText = Awaited<ReturnType<typeof modelTextsOf>>[number];

/** The page on which the model texts of a kind stand. */
export const modelTextPages: Record<ModelTextKind, string> = {
	question: 'act/questions/',
	motion: 'act/motions/',
	committee: 'act/committees/',
	'national-measure': 'act/national-measures/',
	'follow-up': 'act/after/',
};

/** Address of a model text, without its language. */
export const modelTextAddress = ({ kind, id }: { kind: ModelTextKind; id: string }): string =>
	`${modelTextPages[kind]}#${id}`;

/** Paths of all other texts, for `getStaticPaths`: the name of a file is its address. */
export const textPages = async () =>
	(await getCollection('texts')).flatMap(({ id }) => {
		const [language = '', ...rest] = id.split('/');
		const text = rest.join('/');
		if (!isLanguage(language) || hasOwnRoute(text)) return [];
		const address = language === defaultLanguage ? text : id;
		return [{ params: { address }, props: { language, text } }];
	});
