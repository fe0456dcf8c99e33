import { getCollection, render } from 'astro:content';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { modelTextPages } from '../schemas/model-texts.ts';
import type { ModelTextKind } from '../schemas/model-texts.ts';
import { addressOfText } from '../schemas/routes.ts';
import { textIn } from './pages.ts';
import { outdatedIn } from './translations.ts';
import { byCode } from '../../shared/by-code.ts';

/** A text as a page shows it, with the language its words are in and what of it is outdated. */
export const textOf = async (frame: Language, text: string) => {
	const { entry, language } = await textIn(text, frame);
	const outdated = outdatedIn(entry.id, addressOfText(text) ?? '');
	return { ...entry.data, ...(await render(entry)), language, outdated };
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
					const outdated = outdatedIn(entry.id, modelTextAddress({ ...entry.data, id }));
					return [id, { id, language, entry, ...entry.data, outdated }] as const;
				});
		}),
	);
	return [...texts.values()].sort(
		(one, other) => one.order - other.order || byCode(one.id, other.id),
	);
};
export type ShownModelText = Awaited<ReturnType<typeof modelTextsOf>>[number];

/** Address of a model text, without its language. */
export const modelTextAddress = ({ kind, id }: { kind: ModelTextKind; id: string }): string =>
	`${modelTextPages[kind]}#${id}`;
