import { z } from 'zod';
import {
	asOf,
	checked,
	confidence,
	iso2,
	languageTag,
	note,
	provenance,
	sources,
	webAddress,
} from './common.ts';

const inLanguages = z
	.record(languageTag, z.string().min(1))
	.refine((names) => 'en' in names, 'Give the English name first, for example en: Senate')
	.describe('Name by language, English first, for example { en: Senate, fr: Sénat }');

const member = z
	.record(
		languageTag,
		z.union([
			z.string().min(1),
			z.strictObject({
				f: z.string().describe('Title of a woman, for example Députée'),
				m: z.string().describe('Title of a man, for example Député'),
			}),
		]),
	)
	.refine((titles) => 'en' in titles, 'Give the English title first, for example en: Deputy')
	.describe('Title of a member by language, for example fr: { f: Députée, m: Député }');

const chamber = z.strictObject({
	kind: z
		.enum(['unicameral', 'lower', 'upper'])
		.describe('unicameral, lower or upper; unicameral for the only chamber'),
	name: inLanguages,
	member,
	abbr: z
		.string()
		.optional()
		.describe('Letters that go with a member’s name, for example MP, TD or MdB'),
	website: webAddress.optional(),
	members_page: webAddress
		.optional()
		.describe('Page that lists the members, for example https://www.parliament.am/deputies/en'),
	note: note.optional(),
});

/** Which model texts fit. It follows procedure, not the system of government. */
const traditions = ['westminster', 'continental', 'presidential', 'consultative', 'none'] as const;
export const tradition = z
	.enum(traditions)
	.describe(
		'westminster: questions on the floor, motions. continental: written questions, interpellation, ' +
			'resolutions. presidential: requests for information, hearings. consultative: advises a ' +
			'ruler or junta. none: nobody to write to. For example continental',
	);

/**
 * A parliament. `sources` and `confidence` speak of its names and structure; its websites, its part
 * in treaties and its instruments carry their own.
 */
const parliamentSchema = z.strictObject({
	iso2,
	languages: z
		.array(languageTag)
		.min(1)
		.describe('Working languages of parliament in order of use, for example [ar, fr]'),
	parliament: inLanguages,
	structure: z
		.enum(['unicameral', 'bicameral', 'none'])
		.describe('unicameral, bicameral or none; advisory councils of chiefs are not counted'),
	tradition,
	tradition_confidence: confidence.describe(
		'How sure the tradition is, for example medium; high may be left out',
	),
	website: webAddress
		.optional()
		.describe('Site of both chambers, for example https://www.aph.gov.au/'),
	chambers: z
		.array(chamber)
		.describe('The chambers, the lower one first, for example kind: lower with name and member'),
	website_sources: sources
		.optional()
		.describe('Where the web addresses come from, for example [OS26]; K alone is not published'),
	treaty_role: z
		.strictObject({
			approves: z
				.enum(['yes', 'no', 'partly'])
				.describe(
					'"yes": all treaties, or a list that reaches this one. partly: only where a law or money is needed, or parliament may only object. "no". Quote "yes" and "no"',
				),
			how: z.string().describe('How, in a clause, for example the Assembly ratifies by law'),
			basis: z
				.string()
				.optional()
				.describe('Where it is written, for example Constitution, art. 75'),
			sources,
			confidence,
		})
		.describe(
			'Whether parliament approves that the state joins a treaty, for example approves: "yes"',
		),
	question_instruments: z
		.strictObject({
			terms: z
				.array(inLanguages)
				.min(1)
				.describe('Name of each, for example { en: motion, fr: motion }'),
			sources,
			confidence,
		})
		.optional()
		.describe('How a member can raise the subject. Left out: none, or nobody to ask'),
	suspended: z
		.strictObject({
			since: asOf.describe('Day or year, for example 2021-08-15 or "2002"'),
			what: z.string().describe('What happened, for example both houses ceased to exist'),
			as_of: asOf,
			sources,
			confidence,
		})
		.optional()
		.describe('Where parliament is dissolved or does not sit and no body has taken its place'),
	transitional: z
		.strictObject({
			since: asOf.describe('Day it began, for example 2025-12-04'),
			body: z.string().describe('The body, for example National Transitional Council, appointed'),
			as_of: asOf,
			...provenance,
		})
		.optional()
		.describe('Where an appointed or interim body sits in place of an elected parliament'),
	...provenance,
	checked,
});
export type Parliament = z.infer<typeof parliamentSchema>;

export const parliamentsSchema = z
	.array(parliamentSchema)
	.describe('The parliaments, in the order of states.yaml');

export const findersSchema = z
	.array(
		z.strictObject({
			scope: z
				.union([z.literal('world'), z.literal('EU'), iso2])
				.describe('world, EU or the code of a state, for example GB'),
			name: z.string().describe('Name of the site, for example TheyWorkForYou'),
			url: webAddress,
			pattern: z
				.string()
				.regex(/^https:\/\/.*\{(ISO2|iso2)\}/, 'Write an address with {ISO2} or {iso2} in it')
				.optional()
				.describe('Address by state, for example https://data.ipu.org/parliament/{ISO2}/'),
			gives: z.string().describe('What one finds there, for example member by postcode'),
			languages: z
				.array(languageTag)
				.optional()
				.describe('Languages of the site, for example [en, fr]'),
			...provenance,
			checked,
		}),
	)
	.describe('Where to find members of parliament, the world first');
