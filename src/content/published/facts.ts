import content from 'virtual:published-content';
import type { PublishedFigure } from './door.ts';

/** Every fact that may be shown on the site's date; what is not here is not published. */
export const { facts } = content;

const byId = <Entry extends { id: string }>(entries: Entry[], kind: string) => {
	const index = new Map(entries.map((entry) => [entry.id, entry]));
	return (id: string): Entry => {
		const entry = index.get(id);
		if (!entry) throw new Error(`There is no published ${kind} "${id}" in content/facts/.`);
		return entry;
	};
};

const figures = new Map(facts.figures.map((figure) => [figure.id, figure]));
/** A figure of figures.yaml, or undefined where it is not published. */
export const figureOf = (id: string): PublishedFigure | undefined => figures.get(id);

export const figureById = byId(facts.figures, 'figure');
export const sourceById = byId(facts.sources, 'source');
/** A contact of contacts.yaml; those of less than high confidence are not published. */
export const contactById = byId(facts.contacts, 'contact');

/**
 * The mail address of a contact.
 *
 * @throws Error where it has none.
 */
export const mailAddressOf = (id: string): string => {
	const { email } = contactById(id);
	if (!email) throw new Error(`The contact "${id}" has no e-mail address.`);
	return email;
};

export const actById = byId(facts.acts, 'act');

const arsenals = new Map(facts.arsenals.map((arsenal) => [arsenal.iso2, arsenal]));
/** The entry of a state in arsenals.yaml on the site's date. */
export const arsenalOf = (iso2: string) => arsenals.get(iso2);
