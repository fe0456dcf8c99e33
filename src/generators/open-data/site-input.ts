import type { Given } from './input.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import { fullFileAddress } from '../../i18n/address.ts';
import { speak } from '../../content/published/words.ts';
import { askWords } from '../../content/published/asks.ts';
import { facts } from '../../content/published/facts.ts';
import { publisher, saidOfPublisher, site, today } from '../../content/published/site.ts';

const { t, names, format } = speak(defaultLanguage);

/** What the documents of this build are made from: they are in the default language. */
export const given: Given = {
	facts,
	date: today,
	words: { t, names, format, askQuestion: (id) => askWords(id, defaultLanguage).question },
	address: fullFileAddress(''),
	publisher: publisher.confirmed ? publisher.name : undefined,
	saidOfPublisher: saidOfPublisher(defaultLanguage),
	licence: { name: site.licences.content, url: site.licences.content_url },
};
