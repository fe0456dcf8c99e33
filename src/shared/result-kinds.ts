/** Kinds of results, in the order of the filter. */
export const kinds = [
	'letter',
	'brochure',
	'briefing',
	'step',
	'model-text',
	'state',
	'precedent',
	'network',
	'about',
] as const;
export type Kind = (typeof kinds)[number];

const byFolder: Record<string, Kind> = {
	letter: 'letter',
	brochure: 'brochure',
	briefing: 'briefing',
	act: 'step',
	states: 'state',
	precedents: 'precedent',
	network: 'network',
};

/** Kind of a page by its address without its language, for example `act/questions/`. */
export const kindOf = (page: string): Kind => byFolder[page.split('/')[0] ?? ''] ?? 'about';
