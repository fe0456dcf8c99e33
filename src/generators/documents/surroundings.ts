import type { PublishedContent } from '../../content/published/content.ts';
import { saidOfPublisher } from '../../content/published/publisher.ts';
import { sayIn } from '../../content/published/say.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { countsOn, standings } from '../../treaty/standing.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import { fieldOnGrounds } from '../pictures/field.ts';
import type { Field, Frame } from './model.ts';

/** What documents of a language have in common. */
export interface Surroundings {
	/** Day of the facts. */
	date: IsoDate;
	frame: Frame;
	field: Field;
}

export const surroundingsIn = (content: PublishedContent, language: Language): Surroundings => ({
	date: content.date,
	frame: frameOf(content, language),
	field: fieldOf(content, language),
});

/** Words around the text of a document. */
const frameOf = (content: PublishedContent, language: Language): Frame => {
	const say = sayIn(language, content.words[language]?.ui ?? {});
	return {
		site: content.site.name.join(' / '),
		publisher: saidOfPublisher(content, language),
		asOf: say('site.asOf', { date: formatsOf(language).date(content.date) }),
		contents: say('texts.contents'),
		lead: say('site.lead', { words: '{words}' }),
		onPage: say('documents.onPage', { address: '{address}' }),
		page: say('documents.page', { page: '{page}', pages: '{pages}' }),
		notes: say('documents.notes'),
	};
};

/** The field of all states on the day of the site, with its words. */
const fieldOf = (
	{ facts: { states }, date, words }: PublishedContent,
	language: Language,
): Field => {
	const say = sayIn(language, words[language]?.ui ?? {});
	const { states: total, ...counts } = countsOn(states, date);
	const { party, signatory, outside, left } = counts;
	return {
		...fieldOnGrounds(states, date),
		alternative: say('field.summary', { total, party, signatory, outside, left }),
		key: standings
			.filter((standing) => counts[standing] > 0)
			.map((standing) => ({
				standing,
				count: counts[standing],
				words: say(`standings.${standing}`, { n: counts[standing] }),
			})),
	};
};
