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
/** Whether a fact has a value only while a next meeting is known. */
export const needsMeeting = (id: string): boolean => id.startsWith('next-meeting');
export type ComputedFactId = (typeof computedFactIds)[number];
