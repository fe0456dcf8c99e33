/** Texts that are part of a page with a route of its own, and the address of that page. */
const ownRoutes: Record<string, string | undefined> = {
	letter: 'letter/',
	'letter-2011': 'letter/2011/',
	states: 'states/',
	precedents: 'precedents/',
	contents: 'contents/',
	search: 'search/',
	data: 'data/',
	'about/sources': 'about/sources/',
	'about/sources/all': 'about/sources/all/',
	'not-found': undefined,
};

/** Texts whose page is so long that it goes without the styles of components. */
const plainTexts = new Set(['precedents']);

/** Whether a text holds Markdown and no components. */
export const isPlain = (text: string): boolean => plainTexts.has(text);

export const hasOwnRoute = (text: string): boolean => text in ownRoutes;

/** Address of the page of a text, or undefined where it has none: the name of a file is its address. */
export const addressOfText = (text: string): string | undefined =>
	hasOwnRoute(text) ? ownRoutes[text] : `${text}/`;
