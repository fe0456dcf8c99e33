import { isEntryPublishable } from '../schemas/evidence.ts';
import { registerOn } from '../../treaty/register.ts';
import type { AskId } from '../../treaty/asks.ts';
import type { Act } from '../schemas/acts.ts';
import type { Speaker } from './words.ts';
import { facts, today } from './facts.ts';

const byId = new Map(facts.acts.map((act) => [act.id, act]));

/**
 * An act of a parliament that may be shown.
 *
 * @throws Error where there is none, or where it rests on general knowledge or low confidence.
 */
export const actById = (id: string): Act => {
	const act = byId.get(id);
	if (!act) throw new Error(`There is no act "${id}" in content/facts/acts.yaml.`);
	if (!isEntryPublishable(act)) {
		throw new Error(`The act "${id}" may not be published: low confidence or no source.`);
	}
	return act;
};

/** The register: all acts that may be shown and were done by the site's date, the newest first. */
export const register = registerOn(facts.acts, today);

const asked = new Set(register.flatMap(({ asks = [] }) => asks));

/** Where the acts of the register on an ask are, without its language; undefined where none is. */
export const actsOnAsk = (ask: AskId): string | undefined =>
	asked.has(ask) ? `precedents/#ask=${ask}` : undefined;

/** An act in a few words: who, which chamber, what, when. */
export const nameOfAct = (act: Act, { t, names, format }: Speaker): string => {
	const { iso2, body = '', chamber, date } = act;
	const who = iso2 ? names.state(iso2) : body;
	const instrument = t(`instruments.${act.instrument}`);
	const named = chamber
		? t('acts.namedInChamber', { who, chamber, instrument })
		: t('acts.named', { who, instrument });
	return date ? t('acts.dated', { act: named, date: format.date(date) }) : named;
};
