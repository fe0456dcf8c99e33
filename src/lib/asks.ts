import { profileOf } from '../convention/arsenal.ts';
import { askIds, asksFor } from '../convention/asks.ts';
import type { AskId } from '../convention/asks.ts';
import type { Language } from '../i18n/languages.ts';
import { asksSchema } from '../schemas/words.ts';
import { readContent } from './content.ts';
import type { Audience } from './text-context.ts';

/** The question of an ask, in the words of content/<language>/asks.yaml. */
export const askQuestion = (id: AskId, language: Language): string =>
	readContent(`${language}/asks.yaml`, asksSchema)[id].question;

/** The ask that comes first for an audience. */
export const firstAsk = ({ standing, arsenal }: Audience): AskId =>
	asksFor(standing, arsenal ?? profileOf(undefined))[0] ?? askIds[0];
