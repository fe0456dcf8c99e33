import { z } from 'zod';

/** What every drawn figure says around its drawing. */
const drawn = {
	title: z
		.string()
		.describe(
			'Heading above the drawing: what is shown, in a few words, for example Recorded casualties by year',
		),
	note: z
		.string()
		.describe(
			'Sentence below the heading: how to read it, what it leaves out. For example Only recorded casualties are counted.',
		),
	alternative: z
		.string()
		.describe(
			'The drawing in words, for those who do not see it; {names} are filled in. For example Bars for {first} to {last}.',
		),
	data: z
		.string()
		.describe('Words that open the same data as a table or list, for example The same as a table'),
};

/** The words of the drawn figures, content/<language>/figures.yaml. */
export const figureWordsSchema = z
	.strictObject({
		source: z.string().describe('Words of the link to the source, for example Source'),
		weapon: z
			.strictObject({
				...drawn,
				stages: z
					.array(
						z.strictObject({
							label: z
								.string()
								.max(40)
								.describe('Beside the number below the drawing: a few words, for example Opening'),
							text: z
								.string()
								.describe(
									'The stage in one or two sentences, for example The container opens in the air.',
								),
						}),
					)
					.length(4)
					.describe('The four stages, in the order of the numbers in the drawing'),
			})
			.describe('How the weapon works'),
		casualties: z
			.strictObject({
				...drawn,
				no_figure: z
					.string()
					.max(24)
					.describe(
						'In the place of a bar, where no figure is known to us, for example not known to us',
					),
				second_hand: z
					.string()
					.describe('Beside the symbol of a figure of medium confidence, for example second hand'),
				year: z.string().describe('Column heading, for example Year'),
				people: z
					.string()
					.describe('Column heading: what is counted, for example People killed or injured'),
			})
			.describe('Recorded casualties by year'),
		growth: z
			.strictObject({
				...drawn,
				year: z.string().describe('Column heading, for example Year'),
				parties: z
					.string()
					.describe(
						'Column heading and beside the symbol of States Parties, for example States Parties',
					),
				signatories: z
					.string()
					.describe('Column heading and beside the symbol of signatories, for example Signatories'),
				joined: z.string().describe('Column heading: both together, for example Joined'),
			})
			.describe('How the Convention grew'),
	})
	.describe('Words of the drawn figures');
