import { z } from 'zod';
import { iso2 } from './common.ts';

export const namesSchema = z
	.strictObject({
		states: z
			.record(iso2, z.string())
			.describe(
				'Names of states as the United Nations say them, without what they put in brackets, for example BO: Bolivia',
			),
		also: z
			.record(iso2, z.array(z.string()).min(1))
			.optional()
			.describe('Other usual names by which a state is looked for, for example CI: [Ivory Coast]'),
		meetings: z
			.record(z.string(), z.string())
			.optional()
			.describe(
				'Names of meetings by short name; left out in English, where facts hold them. For example 2MSP: Deuxième Assemblée',
			),
		cities: z
			.record(z.string(), z.string())
			.optional()
			.describe('Names of cities by English name; left out in English. For example Geneva: Genève'),
	})
	.describe('Names that differ from language to language');
export type Names = z.infer<typeof namesSchema>;
