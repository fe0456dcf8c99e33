/** Facts that are computed from others and from the date; `<Fact id="joined" />` shows one. */
export const computedFactIds = [
	'states',
	'joined',
	'not-joined',
	'parties',
	'signatories',
	'treaty-in-force',
	'treaty-adopted',
	'stock-years',
	'clearance-years',
	'date',
	'next-meeting',
	'next-meeting-days',
	'next-meeting-place',
	'site-address',
	'publisher',
] as const;
export type ComputedFactId = (typeof computedFactIds)[number];
