import { hasCome } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** What is known of a state's arsenal: true where a fact says so without reserve. */
export interface ArsenalProfile {
	producer: boolean;
	formerProducer: boolean;
	stockpile: boolean;
	stockpileDestroyed: boolean;
	contaminated: boolean;
	clearanceCompleted: boolean;
	/** The weapon was used there, or is reported to have been. */
	usedOnTerritory: boolean;
}

/** Part of a state's entry in arsenals.yaml; a status takes the plain statement back. */
type Datum = { status?: string | undefined } | undefined;

/** A state's entry in arsenals.yaml, as far as its profile follows from it. */
export interface KnownArsenal {
	producer?: Datum;
	former_producer?: Datum;
	stockpile?: Datum;
	stockpile_destroyed?: Datum;
	contaminated?: Datum;
	clearance_completed?: Datum;
	used_on_territory?: readonly unknown[] | undefined;
}

const holds = (datum: Datum): boolean => datum !== undefined && datum.status === undefined;

/** What an entry of arsenals.yaml says; all false where there is none. */
export const profileOf = (arsenal: KnownArsenal | undefined): ArsenalProfile => ({
	producer: holds(arsenal?.producer),
	formerProducer: holds(arsenal?.former_producer),
	stockpile: holds(arsenal?.stockpile),
	stockpileDestroyed: holds(arsenal?.stockpile_destroyed),
	contaminated: holds(arsenal?.contaminated),
	clearanceCompleted: holds(arsenal?.clearance_completed),
	usedOnTerritory: (arsenal?.used_on_territory ?? []).length > 0,
});

/** The parts of an entry of arsenals.yaml that came on a day, and the votes it names. */
interface DatedArsenal {
	used?: { as_of: string } | undefined;
	used_on_territory?: { since: string }[] | undefined;
	votes?: { resolution: string }[] | undefined;
}

/**
 * An entry of arsenals.yaml on a day: without votes and use that came later.
 *
 * @param held Resolutions that had been voted on by then.
 */
export const arsenalOn = <Arsenal extends DatedArsenal>(
	{ used, ...arsenal }: Arsenal,
	held: ReadonlySet<string>,
	date: IsoDate,
): Arsenal => {
	const come = {
		...arsenal,
		...(used && hasCome(used.as_of, date) && { used }),
		used_on_territory: arsenal.used_on_territory?.filter(({ since }) => hasCome(since, date)),
		votes: arsenal.votes?.filter(({ resolution }) => held.has(resolution)),
	};
	return come as unknown as Arsenal;
};

/** What a state must be known for where an ask or a text fits only such states. */
export const arsenalKinds = ['producer', 'stockpiler', 'contaminated', 'affected'] as const;
export type ArsenalKind = (typeof arsenalKinds)[number];

/**
 * Whether a state is known for it. A stockpiler stores the weapon or makes it. An affected state may
 * have victims (Article 5): they remain when the land is cleared, or where none had to be.
 */
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
		case 'affected':
			return profile.contaminated || profile.clearanceCompleted || profile.usedOnTerritory;
	}
};
