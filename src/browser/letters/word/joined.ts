import type { Packed } from './archive.ts';
import { attribute, filledIn, leftOut } from './filling.ts';
import type { Filling } from './filling.ts';
import { asText } from './runs.ts';
import { changed, textName, xmlOf } from './template.ts';
import type { Template } from './template.ts';

export interface Letter {
	template: Template;
	filling: Filling;
}

const links = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const lists = 'word/numbering.xml';
const core = 'docProps/core.xml';

/** Which begin anew in each letter. */
const numbered = {
	controls: /(<w:id w:val=")(\d+)/g,
	bookmarks: /(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g,
	lists: /(<w:numId w:val=")(\d+)/g,
};

/**
 * Letters as one Word file, each a section on pages of its own, with its own foot. The templates are those
 * of one language; what they share is that of the first.
 *
 * @param title Of the file, where it is not to be that of the first letter.
 * @throws Error for no letters, and for those that differ in more than their words, links and feet.
 */
export const joined = (letters: Letter[], title?: string): Uint8Array<ArrayBuffer> => {
	const [first] = letters;
	if (!first) throw new Error('There is no letter to join.');
	const { files } = first.template;
	const templates = [...new Set(letters.map(({ template }) => template))];
	const added = templates.map((template, index) =>
		index === 0 ? none : taken(template, files, `t${index}`),
	);
	...
};
