import { BuilderElement, XmlComponent } from 'docx';
import type { ParagraphChild, TextRun } from 'docx';

/** Word takes no more letters for the title and the tag of a control. */
const longest = 64;

/**
 * A content control that holds text of any form, of several lines too. It is a part of a line even where it
 * is all of it: LibreOffice turns a control around a paragraph into a field of another kind, with a line
 * break of its own and without the look of a blank. Programs without controls show what is in it.
 */
class ContentControl extends XmlComponent {
	constructor(properties: XmlComponent[], inside: XmlComponent[]) {
		super('w:sdt');
		this.root.push(element('w:sdtPr', properties), element('w:sdtContent', inside));
	}
}

/** A blank, with the words that ask for what is missing. */
export const blankControl = (
	id: number,
	name: string,
	words: string,
	prompt: TextRun,
): ContentControl =>
	new ContentControl(
		[
			value('w:alias', words.replace(/^\[|\]$/g, '').slice(0, longest)),
			...(name ? [tag(name)] : []),
			value('w:id', id),
			// The words in it are a prompt: a click selects them all, and writing replaces them.
			element('w:showingPlcHdr'),
		],
		[prompt],
	);

/** Words that the browser replaces, by their name. Word shows them as any others, without a box. */
export const partControl = (id: number, name: string, inside: ParagraphChild[]): ContentControl =>
	new ContentControl(
		[tag(name), value('w:id', id), value('w15:appearance', 'hidden')],
		inside as XmlComponent[],
	);

const tag = (name: string): XmlComponent => value('w:tag', name.slice(0, longest));

const element = (name: string, children: XmlComponent[] = []): XmlComponent =>
	new BuilderElement({ name, children });

const value = (name: string, content: string | number): XmlComponent =>
	new BuilderElement<{ value: string | number }>({
		name,
		attributes: { value: { key: name.replace(/:.*/, ':val'), value: content } },
	});
