import type { Arsenal } from '../content/schemas/arsenals.ts';
import { isPublishable } from '../content/schemas/common.ts';
import type { Confidence, IsoDate } from '../content/schemas/common.ts';
import type { Vote } from '../content/schemas/figures.ts';
import { hasCome } from './dates.ts';

/** What may be said in public of a state's arsenal: true where a publishable fact says so. */
export interface ArsenalProfile {
	producer: boolean;
	formerProducer: boolean;
	stockpile: boolean;
	stockpileDestroyed: boolean;
	contaminated: boolean;
	clearanceCompleted: boolean;
}

type Datum = { sources: string[]; confidence: Confidence; status?: string | undefined };

const holds = (datum: Datum | undefined): boolean =>
	datum !== undefined && isPublishable(datum) && datum.status === undefined;

/** The publishable side of a state's entry in arsenals.yaml; all false where there is no entry. */
export const profileOf = (arsenal: Arsenal | undefined): ArsenalProfile => ({
	producer: holds(arsenal?.producer),
	formerProducer: holds(arsenal?.former_producer),
	stockpile: holds(arsenal?.stockpile),
	stockpileDestroyed: holds(arsenal?.stockpile_destroyed),
	contaminated: holds(arsenal?.contaminated),
	clearanceCompleted: holds(arsenal?.clearance_completed),
});

/** An entry of arsenals.yaml on a day: without votes and use that came later. */
export const arsenalOn = (arsenal: Arsenal, votes: Vote[], date: IsoDate): Arsenal => {
	const { used, used_on_territory: places, ...measured } = arsenal;
	const held = new Set(
		votes
			.filter((vote) => hasCome(vote.date ?? String(vote.year), date))
			.map(({ resolution }) => resolution),
	);
	return {
		...measured,
		...(used && hasCome(used.as_of, date) && { used }),
		used_on_territory: places?.filter(({ since }) => hasCome(since, date)),
		votes: arsenal.votes?.filter(({ resolution }) => held.has(resolution)),
	};
};

/** What a state must be known for where an ask or a text fits only such states. */
export const arsenalKinds = ['producer', 'stockpiler', 'contaminated'] as const;
export type ArsenalKind = (typeof arsenalKinds)[number];

/** Whether a state is known for it. A stockpiler stores the weapon or makes it. */
export const fitsArsenal = (profile: ArsenalProfile, kind: ArsenalKind | undefined): boolean => {
	switch (kind) {
		case undefined:
			return true;
		case 'producer':
			return profile.producer;
		case 'stockpiler':
			return profile.producer || profile.stockpile;
		case 'contaminated':
			return profile.contaminated;
	}
};
