import { getCollection, render } from 'astro:content';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { modelTextPages } from '../schemas/model-texts.ts';
import type { ModelTextKind } from '../schemas/model-texts.ts';
import { textIn } from './pages.ts';

/** A text as a page shows it, with the language its words are in. */
export const textOf = async (frame: Language, text: string) => {
	const { entry, language } = await textIn(text, frame);
	return { ...entry.data, ...(await render(entry)), language };
};

/**
 * Model texts in their order, each with its id and its body: in the language of a page, or else in
 * the original.
 */
export const modelTextsOf = async (frame: Language) => {
	const entries = await getCollection('model-texts');
	const texts = new Map(
		[defaultLanguage, frame].flatMap((language) => {
			const prefix = `${language}/model-texts/`;
			return entries
				.filter((entry) => entry.id.startsWith(prefix))
				.map((entry) => {
					const id = entry.id.slice(prefix.length);
					return [id, { id, language, entry, ...entry.data }] as const;
				});
		}),
	);
	return [...texts.values()].sort(
		(one, other) => one.order - other.order || one.id.localeCompare(other.id),
	);
};
export type ShownModelText = Awaited<ReturnType<typeof modelTextsOf>>[number];

/** Address of a model text, without its language. */
export const modelTextAddress = ({ kind, id }: { kind: ModelTextKind; id: string }): string =>
	`${modelTextPages[kind]}#${id}`;
