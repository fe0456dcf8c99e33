import content from 'virtual:published-content';

/** content/site.yaml */
export const { site } = content;

/** Name of the site in one line. */
export const siteName = site.name.join(' / ');

/** The date of the site: the only clock. */
export const today = content.date;
