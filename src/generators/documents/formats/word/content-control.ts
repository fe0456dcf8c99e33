import { BuilderElement, XmlComponent } from 'docx';
import type { TextRun } from 'docx';

/** Word takes no more letters for the title and the tag of a control. */
const longest = 64;

/**
 * A blank as a content control that holds text of any form, of several lines too. It is a part of a line
 * even where it is all of it: LibreOffice turns a control around a paragraph into a field of another kind,
 * with a line break of its own and without the look of a blank. Programs without controls show the prompt.
 */
export class ContentControl extends XmlComponent {
	constructor(id: number, name: string, words: string, prompt: TextRun) {
		super('w:sdt');
		const title = words.replace(/^\[|\]$/g, '').slice(0, longest);
		this.root.push(
			element('w:sdtPr', [
				value('w:alias', title),
				...(name ? [value('w:tag', name.slice(0, longest))] : []),
				value('w:id', id),
				// The words in it are a prompt: a click selects them all, and writing replaces them.
				element('w:showingPlcHdr'),
			]),
			element('w:sdtContent', [prompt]),
		);
	}
}

const element = (name: string, children: XmlComponent[] = []): XmlComponent =>
	new BuilderElement({ name, children });

const value = (name: string, content: string | number): XmlComponent =>
	new BuilderElement<{ value: string | number }>({
		name,
		attributes: { value: { key: 'w:val', value: content } },
	});
