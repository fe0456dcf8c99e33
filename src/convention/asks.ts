import type { ArsenalProfile } from './arsenal.ts';
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
	'report',
	'speak-up',
	'no-assistance',
] as const;
export type AskId = (typeof askIds)[number];

/**
 * The asks for a state, the one that comes first in first place.
 *
 * A state that has not joined is asked to join first; where it makes or stores the weapon, to stop
 * making, selling and using it meanwhile. A State Party is asked for a law with penalties, then for
 * the duties that are still open.
 */
export const asksFor = (standing: Standing, arsenal: ArsenalProfile): AskId[] => {
	const restraint: AskId[] = [];
	if (arsenal.producer) restraint.push('end-production');
	if (arsenal.producer || arsenal.stockpile) restraint.push('moratorium');

	switch (standing) {
		case 'outside':
			return ['accede', ...restraint, 'vote-yes', 'observe', 'report-voluntarily'];
		case 'signatory':
			return ['ratify', ...restraint, 'observe', 'report-voluntarily'];
		case 'left':
			return ['inquiry', 'return', ...restraint, 'vote-yes', 'observe'];
		case 'party': {
			const open: AskId[] = [];
			if (arsenal.stockpile) open.push('destroy-stocks');
			if (arsenal.contaminated) open.push('clear-land', 'victims');
			return ['national-law', ...open, 'report', 'speak-up', 'no-assistance'];
		}
	}
};
