import type { Given } from './input.ts';
import { withoutMarks } from '../../i18n/foreign.ts';
import { defaultLanguage } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { fullFileAddress } from '../../i18n/address.ts';
import { speak } from '../../content/published/words.ts';
import { askWords } from '../../content/published/asks.ts';
import { facts } from '../../content/published/facts.ts';
import { publisher, saidOfPublisher, site, today } from '../../content/published/site.ts';

/** What files are made from, in a language. They hold no marks: words that are not translated are in English. */
export const givenIn = (language: Language): Given => {
	const { t, names, format, fact } = speak(language);
	const plain = (words: string): string => withoutMarks(words, language);
	return {
		facts,
		date: today,
		words: {
			language,
			t,
			names: {
				state: names.state,
				meeting: (short, english) => plain(names.meeting(short, english)),
				city: (english) => plain(names.city(english)),
			},
			outcome: (english) => plain(fact('meetings', english)),
			format,
			askQuestion: (id) => askWords(id, language).question,
		},
		address: fullFileAddress(''),
		publisher: publisher.confirmed ? publisher.name : undefined,
		saidOfPublisher: saidOfPublisher(language),
		licence: { name: site.licences.content, url: site.licences.content_url },
	};
};

/** Documents and tables are in the default language alone. */
export const given: Given = givenIn(defaultLanguage);
