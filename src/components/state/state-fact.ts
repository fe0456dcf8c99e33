import type { Deadline } from '../../treaty/deadlines.ts';
import type { Confidence } from '../../treaty/publishable.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { Speaker } from '../../content/published/words.ts';

/** Something known of a state, in words, with where it comes from. */
export interface StateFact {
	/** What it is about, for example Stocks. */
	name: string;
	/** What is known, one line each. */
	words: string[];
	/** The time the sources speak of, where they do. */
	asOf?: string;
	sources: string[];
	confidence: Confidence;
	/** Day when the entry behind it was last compared with its sources. */
	checked?: IsoDate | undefined;
}

/** A fact with where it comes from, as the files of facts have it. */
export interface Datum {
	sources: string[];
	confidence: Confidence;
	checked?: IsoDate | undefined;
	as_of?: string | undefined;
	detail?: string | undefined;
}

/** What stands beside the entry of a state: the lists behind "not on the list", votes, meetings. */
export interface Lists {
	producers: Datum | undefined;
	/** Of states that have not joined. */
	stockpilers: Datum | undefined;
	votes: { resolution: string; year: number }[];
	meetings: { short: string; name: string; start?: IsoDate | undefined }[];
}

type FactName =
	| 'standing'
	| 'production'
	| 'stocks'
	| 'use'
	| 'territory'
	| 'land'
	| 'vote'
	| `article${Deadline['article']}`;

/** A fact in words, with where it comes from. */
export const fact = (
	{ t }: Speaker,
	name: FactName,
	words: string[],
	{ sources, confidence, checked, as_of: asOf }: Datum,
): StateFact => ({
	name: t(`stateFacts.${name}`),
	words,
	sources,
	confidence,
	checked,
	...(asOf && { asOf }),
});

/** The sources of several statements; the least sure decides how sure they are together. */
export const together = (parts: Datum[]): Datum => ({
	sources: [...new Set(parts.flatMap(({ sources }) => sources))],
	checked: parts[0]?.checked,
	confidence: parts.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high',
});
