import { z } from 'zod';
import { textTranslation } from './translation.ts';

/** What search engines and shared links say of a page. */
export const pageDescription = z
	.string()
	.max(170)
	.describe(
		'One or two sentences for search engines and shared links, unique in a language, for example What cluster munitions do, and what bans them.',
	);

const mailSchema = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z]+(-[a-z]+)*$/, 'Use small letters and hyphens: tell-us')
		.describe('Name of the e-mail in its text, unique, for example join'),
	subject: z
		.string()
		.min(1)
		.max(90)
		.describe('Subject of the e-mail, for example Joining the parliamentary friends'),
	body: z
		.string()
		.min(1)
		.max(600)
		.describe(
			'Text of the e-mail, blanks in [BRACKETS]; some mail programs cut long ones. For example I am [NAME].',
		),
});

const step = z.strictObject({
	words: z
		.string()
		.min(1)
		.max(90)
		.describe('What to do, for example Find your state and its first question'),
	page: z
		.string()
		.regex(/^\//, 'Begin with a slash, as links in texts do: /states/')
		.describe('Page on this site where it is done, for example /states/'),
});

/** Front matter of every text in content/<language>/. */
export const textSchema = z.strictObject({
	title: z
		.string()
		.max(90)
		.describe('Title of the page, unique in a language, for example The briefing paper'),
	description: pageDescription,
	lede: z
		.string()
		.optional()
		.describe(
			'First paragraph in larger type, below the title, for example Put on record when your government will join.',
		),
	translation: textTranslation.optional().describe('Left out of an original'),
	mails: z
		.array(mailSchema)
		.refine(
			(mails) => new Set(mails.map(({ id }) => id)).size === mails.length,
			'Give each e-mail an id of its own',
		)
		.optional()
		.describe('Ready e-mails that the text shows by <Mail id />'),
	next: z
		.strictObject({
			member: step.describe('The next step of a member of parliament or of staff'),
			campaigner: step.describe('The next step of somebody who sends the letter'),
		})
		.optional()
		.describe('What readers do after the text. Left out: the page ends with the text'),
});
export type Text = z.infer<typeof textSchema>;
