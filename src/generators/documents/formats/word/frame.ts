import { Footer, Header, PageNumber, TextRun, convertMillimetersToTwip as mm } from 'docx';
import type { ISectionOptions, IRunOptions } from 'docx';
import type { DocumentModel } from '../../model.ts';
import { styles } from './styles.ts';
import { paragraphOf } from './writing.ts';
import type { Writing } from './writing.ts';

/** In twentieths of a point, as Word has it: a rounded size is another paper to it. */
const a4 = { width: 11_906, height: 16_838 };
/** A letter leaves room above for a letterhead, and still has one page when its blanks are filled in. */
const letterMargins = { top: mm(40), bottom: mm(18) };
const margins = { top: mm(25), bottom: mm(25) };

/** The paper, and what stands at the head and the foot of each page. */
export const frameOf = (
	writing: Writing,
	{ kind, title, frame, address }: DocumentModel,
): Omit<ISectionOptions, 'children'> => {
	const letters: IRunOptions = writing.rightToLeft ? { rightToLeft: true } : {};
	const line = (style: string, children: IRunOptions['children'] = []) =>
		paragraphOf(writing, { style, children: [new TextRun({ ...letters, children })] });
	const head = (words: string) => new Header({ children: [line(styles.header, [words])] });
	const isLong = kind !== 'letter' && kind !== 'text';
	const foot = () =>
		new Footer({
			children: [
				line(styles.footer, [`${frame.asOf}. ${spoken(address, writing.rightToLeft)}`]),
				...(isLong ? [line(styles.footer, pageOf(frame.page))] : []),
			],
		});
	return {
		properties: {
			page: {
				size: a4,
				margin: {
					...(kind === 'letter' ? letterMargins : margins),
					left: mm(25),
					right: mm(25),
					header: mm(12),
					footer: mm(11),
				},
			},
			titlePage: isLong,
		},
		footers: { default: foot(), ...(isLong && { first: foot() }) },
		...(isLong && { headers: { first: head(frame.site), default: head(title) } }),
	};
};

/**
 * An address as one reads it out. Beside words that are read from the right, marks (U+200E) keep its ends
 * where they are.
 */
const spoken = (address: string, rightToLeft: boolean): string => {
	const words = address.replace('https://', '').replace('www.', '');
	return rightToLeft ? `\u200e${words}\u200e` : words;
};

/** The words for the number of a page, with what Word counts in place of the blanks. */
const pageOf = (words: string) =>
	words
		.split(/(\{\w+\})/)
		.filter(Boolean)
		.map((part) =>
			part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
		);
