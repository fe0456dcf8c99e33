import { hasCome } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** What the table of states says of an arsenal. */
export const arsenalTraits = [
	'producer',
	'formerProducer',
	'stockpile',
	'stockpileDestroyed',
	'contaminated',
	'clearanceCompleted',
] as const;

/**
 * What is known of a state's arsenal: true where a fact says so without reserve. `inFavour` speaks
 * of its newest known vote at the UN, `unreported` of a first report that is missing,
 * `usedOnTerritory` of use there that is known or reported.
 */
export type ArsenalProfile = Record<
	(typeof arsenalTraits)[number] | 'inFavour' | 'unreported' | 'usedOnTerritory',
	boolean
>;

/** Part of a state's entry in arsenals.yaml; a status takes the plain statement back. */
export type Datum = { status?: string | undefined } | undefined;

/** A state's entry in arsenals.yaml, as far as its profile follows from it. */
export interface KnownArsenal {
	producer?: Datum;
	former_producer?: Datum;
	stockpile?: Datum;
	stockpile_destroyed?: Datum;
	contaminated?: Datum;
	clearance_completed?: Datum;
	first_report_missing?: Datum;
	votes?: { resolution: string; vote: string }[] | undefined;
	used_on_territory?: readonly unknown[] | undefined;
}

/** Whether a statement is made without reserve. */
export const holds = (datum: Datum): boolean => datum !== undefined && datum.status === undefined;

/** What an entry of arsenals.yaml says; all false where there is none. */
export const profileOf = (arsenal: KnownArsenal | undefined): ArsenalProfile => ({
	producer: holds(arsenal?.producer),
	formerProducer: holds(arsenal?.former_producer),
	stockpile: holds(arsenal?.stockpile),
	stockpileDestroyed: holds(arsenal?.stockpile_destroyed),
	contaminated: holds(arsenal?.contaminated),
	clearanceCompleted: holds(arsenal?.clearance_completed),
	inFavour: newestFirst(arsenal?.votes)[0]?.vote === 'yes',
	unreported: holds(arsenal?.first_report_missing),
	usedOnTerritory: (arsenal?.used_on_territory ?? []).length > 0,
});

/** Votes, the newest first: the number of a resolution begins with that of the session. */
export const newestFirst = <Vote extends { resolution: string }>(votes: Vote[] = []): Vote[] =>
	votes.toSorted(
		(one, other) => Number.parseInt(other.resolution) - Number.parseInt(one.resolution),
	);

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
export const arsenalKinds = [
	'producer',
	'stockpiler',
	'contaminated',
	'affected',
	'not-in-favour',
	'unreported',
] as const;
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
		case 'not-in-favour':
			return !profile.inFavour;
		case 'unreported':
			return profile.unreported;
		case 'affected':
			return profile.contaminated || profile.clearanceCompleted || profile.usedOnTerritory;
	}
};
