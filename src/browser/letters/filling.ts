/** Signs that break lines besides the line feed. */
export const otherBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * What does not belong into a letter: control characters but tab and line feed, what turns the direction
 * of the words that follow, halves of letters, and the two signs that no XML, thus no Word file, may hold.
 */
export const barred = /[\0-\x08\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;

/** What the fields of a letter hold, by their names. */
export type Fields = Record<string, string>;

/** The recipients, with the words that a letter to them has. */
export interface Recipient {
	salutation: string;
	request: string;
	/** Whether they sit in parliament: what only members can do is left out for others. */
	sits: boolean;
}

/** What is put into a letter, on its page and in its Word file. */
export interface Filling {
	/** Words by the name of a blank or of a part; lines end with `\n`, and an empty text leaves a blank. */
	words: Record<string, string>;
	/** Names of groups of paragraphs, and of blanks with their paragraphs, that are left out. */
	without: string[];
}

/** The blanks of the letter, in their order. */
const blankNames = [
	'place-and-date',
	'recipient',
	'your-line',
	'name',
	'title',
	'organisation',
] as const;

/** What who signs with a name need not have: without words they are no blanks then. */
const optional = ['title', 'organisation'] as const;

/** Words as they may stand in a letter. What was parted, such as cells of a spreadsheet, stays parted. */
export const clean = (words = ''): string =>
	words.replace(otherBreaks, '\n').replaceAll('\t', ' ').replace(barred, '').trim();

/** What is put into a letter to a recipient, of what was typed into the fields. */
export const fillingOf = (fields: Fields, { salutation, request, sits }: Recipient): Filling => ({
	words: {
		...Object.fromEntries(blankNames.map((name) => [name, clean(fields[name])])),
		'your-line': [fields['why'], fields['tie']].map(clean).filter(Boolean).join(' '),
		salutation: clean(fields['salutation']) || salutation,
		request,
	},
	without: [
		...(sits ? [] : ['members']),
		...optional.filter((name) => clean(fields['name']) && !clean(fields[name])),
	],
});

/** The blanks that are still to be filled in, and the words of address where these have one. */
export const leftBlank = ({ words, without }: Filling): string[] => [
	...blankNames.filter((name) => !words[name] && !without.includes(name)),
	...(/\[[^\]]+\]/.test(words['salutation'] ?? '') ? ['salutation'] : []),
];
