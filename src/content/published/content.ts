import type { IsoDate } from '../../treaty/dates.ts';
import type { Content } from '../read/content.ts';
import { publishedOn } from './door.ts';
import type { PublishedFacts } from './door.ts';

/** The content of a build as pages and generators get it. */
export interface PublishedContent extends Omit<Content, 'facts'> {
	/** The site's date. */
	date: IsoDate;
	facts: PublishedFacts;
}

/** What of the content may be shown on a day. */
export const publish = (content: Content, date: IsoDate): PublishedContent => ({
	...content,
	date,
	facts: publishedOn(content.facts, date),
});
