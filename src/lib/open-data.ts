import type { Given } from '../data/given.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { fullFileAddress } from '../i18n/address.ts';
import { speak } from '../i18n/strings.ts';
import { askWords } from './asks.ts';
import { contactById, facts, site, today } from './content.ts';

const { t, names, format } = speak(defaultLanguage);

/** What the documents of this build are made from: they are in the default language. */
export const given: Given = {
	facts,
	date: today,
	words: { t, names, format, askQuestion: (id) => askWords(id, defaultLanguage).question },
	address: fullFileAddress(''),
	publisher: contactById(site.publisher).name,
	licence: { name: site.licences.content, url: site.licences.content_url },
};
