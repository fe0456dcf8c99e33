import type { Arsenal } from '../schemas/arsenals.ts';
import { isPublishable } from '../schemas/common.ts';
import type { Confidence } from '../schemas/common.ts';

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
