import type { ArsenalKind, ArsenalProfile } from './arsenal.ts';
import { fitsArsenal } from './arsenal.ts';
import type { Standing } from './standing.ts';

/** Everything a member can be asked to ask for. The words of each ask lie in content/. */
export const askIds = [
	'ratify',
	'accede',
	'inquiry',
	'return',
	'end-production',
	'moratorium',
	'vote-yes',
	'observe',
	'report-voluntarily',
	'national-law',
	'destroy-stocks',
	'clear-land',
	'victims',
	'first-report',
	'report',
	'speak-up',
	'no-assistance',
] as const;
export type AskId = (typeof askIds)[number];

/** Asks by standing, in their order; the first of each holds for every state of that standing. */
export type AskOrder = Record<Standing, { ask: AskId; arsenal?: ArsenalKind | undefined }[]>;

/** The asks for a state, the one that comes first in first place. `order` is ask-order.yaml. */
export const asksFor = (standing: Standing, profile: ArsenalProfile, order: AskOrder): AskId[] =>
	order[standing].filter(({ arsenal }) => fitsArsenal(profile, arsenal)).map(({ ask }) => ask);
