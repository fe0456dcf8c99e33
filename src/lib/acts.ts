import { isEntryPublishable } from '../schemas/evidence.ts';
import type { Act, Precedent } from '../schemas/acts.ts';
import type { Speaker } from '../i18n/strings.ts';
import { facts } from './content.ts';

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

/** What an act is an example for. */
export const asksOf = ({ id }: Act): Precedent['ask'][] =>
	facts.precedents
		.filter(({ items }) => items.some(({ acts = [] }) => acts.includes(id)))
		.map(({ ask }) => ask);

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
