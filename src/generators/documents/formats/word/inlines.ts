import { ExternalHyperlink, FootnoteReferenceRun, TextRun } from 'docx';
import type { IRunOptions, Paragraph, ParagraphChild, XmlComponent } from 'docx';
import type { Inline } from '../../model.ts';
import { blankControl, partControl } from './content-control.ts';
import { isRightToLeft, wordLanguage } from './language.ts';
import { styles } from './styles.ts';
import { paragraphOf } from './writing.ts';
import type { Writing } from './writing.ts';

const narrowSpace = '\u202f';

/** The words of a line, and what is in it besides. */
export const inlinesOf = (
	writing: Writing,
	inlines: Inline[],
	format: IRunOptions = formatOf(writing),
): ParagraphChild[] =>
	inlines.flatMap((inline, index): ParagraphChild[] => {
		if (typeof inline === 'string') {
			const words = isKind(inlines[index - 1], 'standing') ? inline.trimStart() : inline;
			const text = isKind(inlines[index + 1], 'source') ? beforeNote(words) : words;
			return text ? [new TextRun({ ...format, text })] : [];
		}
		const inside = (change: IRunOptions) =>
			'inside' in inline ? inlinesOf(writing, inline.inside, { ...format, ...change }) : [];
		switch (inline.kind) {
			case 'strong':
				return inside({ bold: true });
			case 'emphasis':
				return inside({ italics: true });
			case 'small':
				return inside({ style: styles.small });
			case 'foreign':
				return inside({
					language: wordLanguage(inline.language),
					rightToLeft: isRightToLeft(inline.language),
				});
			case 'link':
				return [linkTo(inline.address, inside({ style: styles.link }))];
			case 'source':
				return [
					// Else the marks of notes 1 and 2 are read as 12.
					...(isKind(inlines[index - 1], 'source') ? [new TextRun(narrowSpace)] : []),
					new FootnoteReferenceRun({ children: [footnote(writing, inline)] }),
				];
			case 'blank': {
				const prompt = new TextRun({ ...format, style: styles.blank, text: inline.words });
				writing.controls += 1;
				return [inLine(blankControl(writing.controls, inline.name, inline.words, prompt))];
			}
			case 'part':
				writing.controls += 1;
				return [inLine(partControl(writing.controls, inline.name, inside({})))];
			case 'break':
				return [new TextRun({ break: 1 })];
			// The words beside it say the same.
			case 'standing':
				return [];
		}
	});

/** docx has a closed list of what stands in a line, without controls. */
const inLine = (control: XmlComponent): ParagraphChild => control as unknown as ParagraphChild;

const isKind = (inline: Inline | undefined, kind: 'source' | 'standing'): boolean =>
	typeof inline === 'object' && inline.kind === kind;

/** The mark of a note stands close to the words, but apart from another mark. */
const beforeNote = (words: string): string => (/\S/.test(words) ? words.trimEnd() : words);

/** The name of the blank that a line consists of, if it is nothing else. */
export const blankAlone = ([first, ...others]: Inline[]): string | undefined =>
	others.length === 0 && typeof first === 'object' && first.kind === 'blank'
		? first.name
		: undefined;

const formatOf = ({ rightToLeft }: Writing): IRunOptions => (rightToLeft ? { rightToLeft } : {});

const linkTo = (link: string, children: ParagraphChild[]): ExternalHyperlink =>
	new ExternalHyperlink({ link, children });

const footnote = (
	writing: Writing,
	{ address, title }: { address: string; title: string },
): Paragraph =>
	paragraphOf(writing, {
		style: styles.footnote,
		children: [
			new TextRun(' '),
			linkTo(address, [
				new TextRun({ ...formatOf(writing), style: styles.link, text: title || address }),
			]),
		],
	});
