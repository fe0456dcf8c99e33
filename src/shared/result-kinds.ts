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
