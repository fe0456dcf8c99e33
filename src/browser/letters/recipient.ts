import type { Recipient } from './filling.ts';

const chosen = (fields: Element, name: string) =>
	fields.querySelector<HTMLOptionElement>(`select[name=${name}] option:checked`);

/**
 * The recipient that is chosen among the fields of a page. Which chamber a member sits in is asked where a
 * parliament has two: each has its own words of address, and forms of it to choose from.
 */
export const recipientIn = (fields: Element): Recipient => {
	const { salutation = '', request = '', sits } = chosen(fields, 'to')?.dataset ?? {};
	return {
		salutation: chamberIn(fields)?.dataset['salutation'] ?? salutation,
		request,
		sits: sits !== undefined,
	};
};

const chamberIn = (fields: Element): HTMLOptionElement | undefined =>
	(chosen(fields, 'to')?.value === 'member' && chosen(fields, 'chamber')) || undefined;

/** Asks a member's chamber of no other recipient, and offers the forms of address of the chosen one. */
export const offerForms = (fields: Element): void => {
	const around = fields.querySelector('select[name=chamber]')?.parentElement;
	if (!around) return;
	const chamber = chamberIn(fields);
	around.hidden = !chamber;
	const { list = 'field-salutation-list' } = chamber?.dataset ?? {};
	fields.querySelector('[name=salutation]')?.setAttribute('list', list);
};
