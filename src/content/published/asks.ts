import { profileOf } from '../../treaty/arsenal.ts';
import { askIds, asksFor } from '../../treaty/asks.ts';
import type { AskId } from '../../treaty/asks.ts';
import type { Language } from '../../i18n/languages.ts';
import { asksSchema } from '../schemas/asks.ts';
import { facts, readContent } from './facts.ts';
import type { Audience } from './text-context.ts';

const read = (language: Language) => readContent(`${language}/asks.yaml`, asksSchema);
const asks = new Map<Language, ReturnType<typeof read>>();

/** Title and question of an ask, in the words of content/<language>/asks.yaml. */
export const askWords = (id: AskId, language: Language) => {
	const words = asks.get(language) ?? read(language);
	asks.set(language, words);
	return words[id];
};

/** The ask that comes first for an audience. */
export const firstAsk = ({ standing, arsenal }: Audience): AskId =>
	asksFor(standing, arsenal ?? profileOf(undefined), facts['ask-order'])[0] ?? askIds[0];
