import { z } from 'zod';
import { messages } from './interface/messages.ts';

const groupOf = (sentences: Record<string, string>) =>
	z.strictObject(
		Object.fromEntries(
			Object.entries(sentences).map(([name, sentence]) => [
				name,
				z.string().min(1).describe(sentence),
			]),
		),
	);

/**
 * Words of the interface: groups of short messages. `{name}` is filled in by the page; plurals are
 * written in the ICU form that translators know: {n, plural, one {# state} other {# states}}.
 */
export const interfaceSchema = z
	.strictObject(
		Object.fromEntries(
			Object.entries(messages).map(([name, sentences]) => [
				name,
				groupOf(sentences).describe(`Words of the group ${name}`),
			]),
		),
	)
	.describe('Words of the interface, in groups');
export type Interface = z.infer<typeof interfaceSchema>;
