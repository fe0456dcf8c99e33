import { z } from 'zod';
import { modelTextKinds } from './model-texts.ts';
import { pageDescription } from './text.ts';

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
		tab: z
			.string()
			.describe(
				'Title in the tab of the browser and in search results; it names the treaty. For example The Convention on Cluster Munitions in your parliament',
			),
		description: pageDescription,
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
				label: z.string().describe('Words before the e-mail address, for example Write to'),
				more: z
					.string()
					.describe('Words of the link to the page network/, for example What joining means'),
			})
			.describe('The parliamentary friends'),
	})
	.describe('The home page');
export type Home = z.infer<typeof homeSchema>;
