import { anchors } from '../../i18n/anchors.ts';
import { registerOn } from '../../treaty/register.ts';
import type { AskId } from '../../treaty/asks.ts';
import type { Act } from '../schemas/acts.ts';
import type { Speaker } from './words.ts';
import { facts } from './facts.ts';
import { today } from './site.ts';

/** The register: all acts that may be shown and were done by the site's date, the newest first. */
export const register = registerOn(facts.acts, today);

const asked = new Set(register.flatMap(({ asks = [] }) => asks));

/** Where the acts of the register on an ask are, without its language; undefined where none is. */
export const actsOnAsk = (ask: AskId): string | undefined =>
	asked.has(ask) ? `precedents/#${anchors.actsOnAsk(ask)}` : undefined;

/** Where the register says all of an act, without its language; undefined where it does not hold it yet. */
export const rowOfAct = (act: Act): string | undefined =>
	register.includes(act) ? `precedents/#${anchors.act(act.id)}` : undefined;

/** An act in a few words: who, which chamber, what, when. */
export const nameOfAct = (act: Act, { t, names, format, fact }: Speaker): string => {
	const { iso2, body = '', chamber, date } = act;
	const who = iso2 ? names.state(iso2) : fact('acts', body);
	const instrument = t(`instruments.${act.instrument}`);
	const named = chamber
		? t('acts.namedInChamber', { who, chamber: fact('acts', chamber), instrument })
		: t('acts.named', { who, instrument });
	return date ? t('acts.dated', { act: named, date: format.date(date) }) : named;
};
