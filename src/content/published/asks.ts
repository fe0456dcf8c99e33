import { profileOf } from '../../treaty/arsenal.ts';
import { askIds, asksFor } from '../../treaty/asks.ts';
import type { AskId } from '../../treaty/asks.ts';
import type { Language } from '../../i18n/languages.ts';
import { facts } from './facts.ts';
import { wordsOf } from './words.ts';
import type { Audience } from './text-context.ts';

/** Title and question of an ask, in the words of content/<language>/asks.yaml. */
export const askWords = (id: AskId, language: Language) => wordsOf(language).asks[id];

/** The ask that comes first for an audience. */
export const firstAsk = ({ standing, arsenal }: Audience): AskId =>
	asksFor(standing, arsenal ?? profileOf(undefined), facts['ask-order'])[0] ?? askIds[0];
