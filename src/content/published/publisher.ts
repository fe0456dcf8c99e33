import type { Language } from '../../i18n/languages.ts';
import { hasCome } from '../../treaty/dates.ts';
import type { PublishedContent } from './content.ts';
import { sayIn } from './say.ts';

/** Whom the site is made for, and whether that office has confirmed by now that it publishes the site. */
export const publisherOf = ({ site, facts, date }: PublishedContent) => {
	const contact = facts.contacts.find(({ id }) => id === site.publisher);
	if (!contact) throw new Error(`There is no published contact "${site.publisher}".`);
	const confirmed = site.confirmed !== undefined && hasCome(site.confirmed, date);
	return { name: contact.name, website: contact.website, confirmed };
};

/** Says who publishes the site or, until that is confirmed, for whom it is proposed. */
export const saidOfPublisher = (content: PublishedContent, language: Language): string => {
	const { name, confirmed } = publisherOf(content);
	const say = sayIn(language, content.words[language]?.ui ?? {});
	// The name of an office is not marked as English: it has no other where it is not translated.
	const own = content.words[language]?.facts?.contacts?.[name] ?? name;
	return say(confirmed ? 'site.publisher' : 'site.proposal', { name: own });
};
