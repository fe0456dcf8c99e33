import { z } from 'zod';
import { interfaceKeys } from './interface-keys.ts';
import { modelTextKinds } from './model-texts.ts';
import { askId } from './asks.ts';
import { iso2, isoDate, webAddress } from './common.ts';

const mailSchema = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z]+(-[a-z]+)*$/, 'Use small letters and hyphens: tell-us')
		.describe('Name of the mail in its text, unique, for example join'),
	subject: z
		.string()
		.min(1)
		.max(90)
		.describe('Subject of the mail, for example Joining the parliamentary friends'),
	body: z
		.string()
		.min(1)
		.max(600)
		.describe(
			'Text of the mail, blanks in [BRACKETS]; some mail programs cut long ones. For example I am [NAME].',
		),
});

/** Front matter of every text in content/<language>/. */
export const textSchema = z.strictObject({
	title: z
		.string()
		.max(90)
		.describe('Title of the page, unique in a language, for example The briefing paper'),
	description: z
		.string()
		.max(170)
		.describe(
			'One or two sentences for search engines and shared links, unique in a language, for example What cluster munitions do, and what bans them.',
		),
	lede: z
		.string()
		.optional()
		.describe(
			'First paragraph in larger type, below the title, for example Put on record when your government will join.',
		),
	translation: z
		.strictObject({
			follows: isoDate.describe(
				'Date of the original that this text translates, for example 2026-11-25',
			),
			by: z
				.array(z.string())
				.min(1)
				.describe('Names of the translators, for example [A. Translator]'),
		})
		.optional()
		.describe('Left out of an original'),
	mails: z
		.array(mailSchema)
		.optional()
		.describe('Ready e-mails that the text shows by <Mail id />'),
});
export type Text = z.infer<typeof textSchema>;

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

export const namesSchema = z
	.strictObject({
		states: z
			.record(iso2, z.string())
			.describe(
				'Names of states where the usual list of names (CLDR) is not what we say, for example TR: Türkiye',
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

const titled = z.strictObject({
	title: z.string().describe('A few words, for example Ask a question'),
	text: z
		.string()
		.describe('One or two sentences, for example Put on record when your government will join.'),
});
const linked = titled.extend({
	page: z
		.string()
		.regex(/^[a-z0-9/-]*\/$/, 'Write the address inside the site, for example act/questions/')
		.optional()
		.describe('Page inside the site, for example act/questions/. Left out: no link yet'),
	label: z.string().optional().describe('Words of the link, for example Read the letter'),
	texts: z
		.enum(modelTextKinds)
		.optional()
		.describe('Kind of model texts behind the link; their number is its words. Example: question'),
});

export const homeSchema = z
	.strictObject({
		title: z
			.string()
			.describe('The idea in a sentence, for example One vote in your parliament can clear a dot.'),
		description: textSchema.shape.description,
		lede: z
			.string()
			.describe(
				'Below the title; {joined} and {notJoined} are computed. For example {joined} states have joined.',
			),
		find: z
			.strictObject({
				label: z.string().describe('Label of the choice of state, for example Your state'),
				choose: z.string().describe('Words in the closed choice, for example Choose your state'),
				button: z.string().describe('Words on the button, for example See what to ask for'),
			})
			.describe('Find your state'),
		field: z
			.string()
			.describe(
				'Sentence below the dot field; {date} is the date of the site. For example One state, one dot. As of {date}.',
			),
		mechanisms: z
			.strictObject({
				title: z
					.string()
					.describe('Heading, for example Four things only a parliamentarian can do'),
				items: z.array(linked).describe('One entry each'),
			})
			.describe('What a member can do'),
		enclosures: z
			.strictObject({
				title: z
					.string()
					.describe('Heading, for example Four things only a parliamentarian can do'),
				items: z.array(linked).describe('One entry each'),
			})
			.describe('The documents enclosed with the letter'),
		network: z
			.strictObject({
				title: z
					.string()
					.describe('Heading, for example Four things only a parliamentarian can do'),
				paragraphs: z
					.array(z.string())
					.describe(
						'Paragraphs, one entry each, for example - Members who work for the Convention keep in touch.',
					),
				label: z.string().describe('Words before the mail address, for example Write to'),
				more: z
					.string()
					.describe('Words of the link to the page network/, for example What joining means'),
			})
			.describe('The parliamentary friends'),
	})
	.describe('The home page');
export type Home = z.infer<typeof homeSchema>;

export const asksSchema = z
	.record(
		askId,
		z.strictObject({
			title: z.string().max(60).describe('A few words for it, for example Accede'),
			question: z
				.string()
				.describe(
					'The ask as one question, answerable with yes, no or a date, for example By what date will the Government accede?',
				),
		}),
	)
	.describe('The words of each ask');

export const siteSchema = z
	.strictObject({
		name: z
			.tuple([z.string(), z.string()])
			.describe('Name of the site in two parts, for example [Stop Cluster Munitions, Parliament]'),
		publisher: z
			.string()
			.describe('Id in contacts.yaml of who publishes the site, for example cmc'),
		contact: z.string().describe('Id in contacts.yaml of who answers letters, for example cmc'),
		security_expires: isoDate.describe(
			'Last day on which reports of weaknesses certainly reach the contact, less than a year ahead, for example 2027-10-31',
		),
		at_least: z
			.strictObject({
				states: z.int().describe('States in states.yaml, for example 197'),
				signed: z.int().describe('States that ever signed, for example 108'),
				joined: z.int().describe('States that ever deposited an instrument, for example 113'),
			})
			.describe('Numbers that can only grow; raise them when they do. A lower one stops the build'),
		repository: webAddress
			.optional()
			.describe('Where the content is edited, for example https://github.com/OWNER/NAME'),
		licences: z
			.strictObject({
				code: z.string().describe('Licence of the code, for example MIT'),
				content: z.string().describe('Licence of the texts, for example CC BY 4.0'),
				content_url: webAddress,
			})
			.describe('Licences'),
	})
	.describe('Settings of the site that are the same in every language');
export type Site = z.infer<typeof siteSchema>;

const words = z
	.string()
	.regex(
		/^[\p{Ll}\p{Lo}']+( [\p{Ll}\p{Lo}']+)*$/u,
		'Write words in small letters with a space between',
	);

/** What the search knows beyond the words of the pages. */
export const searchSchema = z
	.strictObject({
		ignored: words.describe('Words that say nothing in a search, for example a the of'),
		same: z
			.array(words)
			.describe('Words that mean the same in a search, a group an entry, for example law bill act'),
		also: z
			.record(
				z
					.string()
					.regex(/^([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'Write an address: briefing/#article-9'),
				z.array(z.string()).min(1),
			)
			.describe(
				'Words people use and the page does not, by its address, for example briefing/#article-9: [punishment]',
			),
	})
	.describe('What the search knows beyond the words of the pages');
export type SearchWords = z.infer<typeof searchSchema>;
