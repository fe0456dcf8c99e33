import { z } from 'zod';
import { interfaceKeys } from './interface-keys.ts';

const message = (group: string, name: string, blanks: string[]) => {
	const filled = blanks.map((blank) => `{${blank}}`).join(', ');
	return z
		.string()
		.min(1)
		.describe(
			`Words of the interface, used as ${group}.${name}; the English file is the original and the example` +
				(filled && `. The page fills in ${filled}`),
		);
};

/**
 * Words of the interface: groups of short messages. `{name}` is filled in by the page; plurals are
 * written in the ICU form that translators know: {n, plural, one {# state} other {# states}}.
 */
export const interfaceSchema = z
	.strictObject(
		Object.fromEntries(
			Object.entries(interfaceKeys).map(([group, messages]) => [
				group,
				z
					.strictObject(
						Object.fromEntries(
							Object.entries(messages).map(([name, blanks]) => [
								name,
								message(group, name, blanks),
							]),
						),
					)
					.describe(`Words of the group ${group}`),
			]),
		),
	)
	.describe('Words of the interface, in groups');
export type Interface = z.infer<typeof interfaceSchema>;
