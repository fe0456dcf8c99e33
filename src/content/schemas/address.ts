import { z } from 'zod';
import { checked, iso2, languageTag, provenance, sources } from './common.ts';
import { tradition } from './parliaments.ts';

const salutation = z
	.string()
	.describe('Words of address; {given} and {surname} stand for the name: Dear {given} {surname},');

/** Salutations by title; `any` serves every title, `many` a letter to all, `upper` the upper house. */
const byTitle = z
	.partialRecord(
		z.enum([
			'any',
			'deputy',
			'senator',
			'representative',
			'delegate',
			'councillor',
			'minister',
			'upper',
			'many',
		]),
		salutation,
	)
	.describe('Salutation by title, for example senator: "Dear Senator {surname},"');

const envelope = z
	.string()
	.describe('Line above the postal address, for example "{given} {surname} MP"');
const closing = {
	unnamed: z.string().describe('Goes with default, for example "Yours faithfully,"'),
	named: z
		.string()
		.describe(
			'Goes with a named salutation; {salutation} repeats it. For example "Yours sincerely,"',
		),
};

const variant = z.strictObject({
	states: z
		.array(iso2)
		.optional()
		.describe('States with this usage, for example [FR, MC]. Left out: others of the tradition'),
	tradition,
	chamber: z.enum(['lower', 'upper']).optional().describe('lower or upper, if only one chamber'),
	default: salutation
		.optional()
		.describe('When the name is not known, for example "Honourable Member,"'),
	named: salutation
		.optional()
		.describe('With the name, for example "Dear Hon. {surname},"; a slash divides choices'),
	by_title: byTitle.optional(),
	closing: z
		.strictObject({ unnamed: closing.unnamed.optional(), named: closing.named.optional() })
		.optional()
		.describe('Closing, for example { named: "Sincerely," }'),
	envelope: envelope.optional(),
	head: z
		.string()
		.optional()
		.describe('How the head of the letter is set, for example office and name at the top right'),
	text_pronoun: z
		.string()
		.optional()
		.describe('How the member is spoken to in the text, for example Vossa Excelência'),
	...provenance,
});

const language = z.strictObject({
	language: languageTag,
	default: salutation.describe(
		'When name or gender is not known, or for many, for example "Dear Member of Parliament,"',
	),
	default_by_title: byTitle.describe('The same by title, for example many: "Dear Members,"'),
	named: z
		.strictObject({
			neutral: salutation
				.optional()
				.describe('For any gender, for example "Dear {given} {surname},"'),
			neutral_note: z
				.string()
				.optional()
				.describe('Why there is no neutral form, for example none is in common use'),
			by_title: byTitle.optional(),
			f: byTitle.optional().describe('To a woman, by title, for example any: "Dear Ms {surname},"'),
			m: byTitle.optional().describe('To a man, by title, for example any: "Dear Mr {surname},"'),
			note: z
				.string()
				.optional()
				.describe('How it is used, for example colon, not comma, after the salutation'),
		})
		.describe(
			'With the name, for example neutral; f and m only where the member’s own page shows the form',
		),
	closing: z
		.strictObject({
			...closing,
			rule: z
				.string()
				.optional()
				.describe('What to mind, for example the closing repeats the salutation'),
		})
		.describe('Closing, for example { unnamed: "Yours faithfully," }'),
	envelope,
	gender_neutral: z
		.string()
		.describe('How to write without gender, for example the office instead of Mr or Ms'),
	...provenance,
	variants: z.array(variant).describe('Where usage differs by state or tradition'),
	checked,
});

export const addressSchema = z
	.strictObject({
		general: z
			.array(
				z.strictObject({
					advice: z.string().describe('One rule, for example never guess from a first name'),
					sources,
					checked,
				}),
			)
			.describe('Rules for every language, for example advice: never guess from a first name'),
		languages: z
			.array(language)
			.describe('Forms of address, an entry a language, for example language: fr'),
	})
	.describe('Forms of address for letters to members of parliament');
