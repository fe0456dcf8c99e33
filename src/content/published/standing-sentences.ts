import { addYears } from '../../treaty/dates.ts';
import type { IsoDate } from '../../treaty/dates.ts';
import { countsOn, standingOn } from '../../treaty/standing.ts';
import type { Formats } from '../../i18n/format.ts';
import type { State } from '../schemas/states.ts';
import type { Say } from '../schemas/interface/messages.ts';
import type { PublishedContent } from './content.ts';

/** Whole years from one day to another. */
const yearsBetween = (from: IsoDate, to: IsoDate): number => {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return addYears(from, years) > to ? years - 1 : years;
};

/**
 * Where a state stands on the site's date, with its dates and how long ago: a sentence each. The first
 * one says it alone.
 */
export const standingSentences = (
	state: State,
	{ t, format }: { t: Say; format: Formats },
	{ facts, date: today }: Pick<PublishedContent, 'facts' | 'date'>,
): [string, ...string[]] => {
	const { signed, joined, joined_by: how, in_force: inForce, withdrew } = state;
	const day = (date: IsoDate) => format.date(date);
	const ago = (date: IsoDate) => t('state.ago', { n: yearsBetween(date, today) });
	switch (standingOn(state, today)) {
		case 'party':
			return [
				t('state.party', { joined: day(joined ?? ''), how: how ? t(`joinedBy.${how}`) : '' }),
				ago(joined ?? ''),
				...(signed ? [t('state.signed', { date: day(signed) })] : []),
				...(inForce
					? [t(inForce <= today ? 'state.inForce' : 'state.willForce', { date: day(inForce) })]
					: []),
			];
		case 'signatory':
			return [t('state.signatory', { date: day(signed ?? '') }), ago(signed ?? '')];
		case 'left':
			return [
				t('state.left', { date: day(withdrew ?? '') }),
				ago(withdrew ?? ''),
				t('state.wasParty', { joined: day(joined ?? '') }),
			];
		case 'outside':
			return [t('state.outside', { joined: countsOn(facts.states, today).joined })];
	}
};
