import { deadlinesOn } from '../../treaty/deadlines.ts';
import { standingOn } from '../../treaty/standing.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import type { Arsenal } from '../../content/schemas/arsenals.ts';
import type { State } from '../../content/schemas/states.ts';
import type { Speaker } from '../../content/published/words.ts';
import { land, production, stocks, use, votes } from './arsenal-facts.ts';
import { deadlineFact } from './deadline-fact.ts';
import { fact } from './state-fact.ts';
import type { Lists, StateFact } from './state-fact.ts';

/**
 * What is known of a state on a day and may be shown, in the order of a page. What is not listed is
 * said as "not on the list", with the list behind it where there is one.
 */
export const stateFacts = (
	state: State,
	arsenal: Arsenal | undefined,
	today: IsoDate,
	lists: Lists,
	speaker: Speaker,
): StateFact[] => [
	standingFact(state, today, speaker),
	...[
		production(arsenal, lists, speaker),
		stocks(arsenal, standingOn(state, today) === 'outside' ? lists : undefined, speaker),
		...use(arsenal, speaker),
		...land(arsenal, speaker),
		...deadlinesOn(state, arsenal, today).map((one) =>
			deadlineFact(one, { state, arsenal, today, lists, speaker }),
		),
		...votes(arsenal, lists, speaker),
	].map((one) => ({ ...one, checked: one.checked ?? arsenal?.checked })),
];

const standingFact = (state: State, today: IsoDate, speaker: Speaker): StateFact => {
	const { t } = speaker;
	const words = [t(`standing.${standingOn(state, today)}`)];
	return fact(speaker, 'standing', words, { ...state, as_of: state.checked });
};
