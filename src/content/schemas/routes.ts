import type { Kind } from '../../shared/result-kinds.ts';

interface Section {
	/** Kind of its pages in the search; left out: they only list what stands on others. */
	kind?: Kind;
	/** Whether the menu leads to it. */
	menu?: true;
	/** Where the list of contents has it; left out: nowhere, or in a way of its own. */
	topic?: 'read' | 'act' | 'about';
}

/** The parts of the site by the first folder of their addresses, in the order of menu and lists. */
export const sections = {
	act: { kind: 'step', menu: true, topic: 'act' },
	letter: { kind: 'letter', menu: true, topic: 'read' },
	brochure: { kind: 'brochure', menu: true, topic: 'read' },
	briefing: { kind: 'briefing', menu: true, topic: 'read' },
	states: { kind: 'state', menu: true },
	search: { menu: true },
	about: { kind: 'about', menu: true, topic: 'about' },
	precedents: { kind: 'precedent', topic: 'act' },
	network: { kind: 'network', topic: 'act' },
	data: { kind: 'about', topic: 'about' },
	contents: {},
} as const satisfies Record<string, Section>;
type SectionName = keyof typeof sections;
type MenuName = {
	[Name in SectionName]: (typeof sections)[Name] extends { menu: true } ? Name : never;
}[SectionName];

/** The parts of the site that the menu leads to, in its order. */
export const menu = (Object.keys(sections) as SectionName[]).filter(
	(name): name is MenuName => 'menu' in sections[name],
);

/** What is said of the part of the site that a page belongs to. `page` is without its language. */
const sectionOf = (page: string): Section => {
	const [name = ''] = page.split('/');
	return Object.hasOwn(sections, name) ? sections[name as SectionName] : { kind: 'about' };
};

/** Kind of a page in the search. */
export const kindOf = (page: string): Kind => sectionOf(page).kind ?? 'about';

/** Whether a page says more than where things are. */
export const isSearched = (page: string): boolean => sectionOf(page).kind !== undefined;

/** Texts that are part of a page with a route of its own, and the address of that page. */
const ownRoutes: Record<string, string | undefined> = {
	letter: 'letter/',
	'letter-2011': 'letter/2011/',
	'letter-many': 'letter/many/',
	states: 'states/',
	precedents: 'precedents/',
	contents: 'contents/',
	search: 'search/',
	data: 'data/',
	'about/sources': 'about/sources/',
	'about/sources/all': 'about/sources/all/',
	'not-found': undefined,
	'start-here': undefined,
};

/** Texts that the site cannot do without: their pages have routes, or every page links to them. */
export const neededTexts = [
	...Object.keys(ownRoutes),
	...Object.keys(sections).filter((name) => !Object.hasOwn(ownRoutes, name)),
].sort();

/** Texts whose page is so long that it goes without the styles of components. */
const plainTexts = new Set(['precedents', 'about/sources/all']);

/** Whether a text is written to a state: the letter, in all its editions. */
export const isLetter = (text: string): boolean => text === 'letter';

/** Whether a text holds Markdown and no components. */
export const isPlain = (text: string): boolean => plainTexts.has(text);

export const hasOwnRoute = (text: string): boolean => Object.hasOwn(ownRoutes, text);

/** Address of the page of a text, or undefined where it has none: the name of a file is its address. */
export const addressOfText = (text: string): string | undefined =>
	hasOwnRoute(text) ? ownRoutes[text] : `${text}/`;
