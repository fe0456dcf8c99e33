import type { PublishedFacts } from '../../content/published/door.ts';
import type { Say } from '../../content/schemas/interface/messages.ts';
import type { AskId } from '../../treaty/asks.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import type { IsoDate } from '../../treaty/dates.ts';

/** Names, words and formats of the language the documents are in. */
interface Words {
	language: Language;
	t: Say;
	names: {
		state: (iso2: string) => string;
		meeting: (short: string, english: string) => string;
		city: (english: string) => string;
	};
	/** What came of a meeting. */
	outcome: (english: string) => string;
	format: Formats;
	askQuestion: (id: AskId) => string;
}

/** What every document is made from: the same facts, day, words and address give the same bytes. */
export interface Given {
	facts: PublishedFacts;
	/** The site's date. What happened later is left out. */
	date: IsoDate;
	words: Words;
	/** Full address of the start of the site, with a slash at its end. */
	address: string;
	/** Name of the publisher, whom a copy should name; left out until it has confirmed. */
	publisher: string | undefined;
	/** Who publishes the site, or for whom it is proposed, in words. */
	saidOfPublisher: string;
	licence: { name: string; url: string };
}
