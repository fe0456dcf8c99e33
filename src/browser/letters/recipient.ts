import type { Recipient } from './filling.ts';

/** The recipient that is chosen among the fields of a page. */
export const recipientIn = (fields: Element): Recipient => {
	const choice = fields.querySelector<HTMLOptionElement>('select[name=to] option:checked');
	const { salutation = '', request = '', sits } = choice?.dataset ?? {};
	return { salutation, request, sits: sits !== undefined };
};
