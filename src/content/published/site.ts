import content from 'virtual:published-content';
import type { Language } from '../../i18n/languages.ts';
import * as said from './publisher.ts';

/** content/site.yaml */
export const { site } = content;

/** Name of the site in one line. */
export const siteName = site.name.join(' / ');

/** The date of the site: the only clock. */
export const today = content.date;

export const publisher = said.publisherOf(content);

export const saidOfPublisher = (language: Language): string =>
	said.saidOfPublisher(content, language);
