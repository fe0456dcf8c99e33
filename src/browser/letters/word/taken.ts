import type { Packed } from './archive.ts';
import { attribute } from './controls.ts';
import { xmlOf } from './template.ts';
import type { Template } from './template.ts';

export const linksName = 'word/_rels/document.xml.rels';
export const typesName = '[Content_Types].xml';
export const listsName = 'word/numbering.xml';

/** What a Word file takes over from another one, under new names. */
export interface Taken {
	/** What is behind each id of a link or a foot in the text. */
	behind: string;
	links: string[];
	types: string[];
	files: Packed[];
}

const tagsOf = (xml: string, name: string): string[] =>
	xml.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? [];

/** Whether a file is the same in two Word files, but for the numbers that lists have there. */
const isShared = (name: string, ...both: [Packed[], Packed[]]): boolean => {
	const [one, other] = both.map((files) => files.find((file) => file.name === name)?.crc);
	if (one === other) return true;
	const [own, others] = both.map((files) => xmlOf(files, name).replace(/<w:numId [^>]*>/g, ''));
	return own === others;
};

/**
 * What the text of a template leads to, to be taken over into another Word file.
 *
 * @param host Files of that one.
 * @param behind Stands behind the new names.
 * @throws Error for a file that the host has otherwise, such as the styles of another language.
 */
export const takenFrom = ({ files }: Template, host: Packed[], behind: string): Taken => {
	const taken: Taken = { behind, links: [], types: [], files: [] };
	const types = tagsOf(xmlOf(files, typesName), 'Override');
	for (const link of tagsOf(xmlOf(files, linksName), 'Relationship')) {
		const target = attribute(link, 'Target');
		const renamed = link.replace(/( Id="[^"]*)/, `$1${behind}`);
		if (attribute(link, 'TargetMode') === 'External') taken.links.push(renamed);
		else if (/\/(?:footer|header)$/.test(attribute(link, 'Type'))) {
			const name = target.replace('.xml', `${behind}.xml`);
			taken.links.push(renamed.replace(`"${target}"`, `"${name}"`));
			for (const type of types) {
				const own = type.replace(`"/word/${target}"`, `"/word/${name}"`);
				if (own !== type) taken.types.push(own);
			}
			for (const file of files) {
				const isOwn = [`word/${target}`, `word/_rels/${target}.rels`].includes(file.name);
				if (isOwn) taken.files.push({ ...file, name: file.name.replace(target, name) });
			}
		} else {
			const name = `word/${target}`;
			if (name !== listsName && !isShared(name, files, host)) {
				throw new Error(`Letters that differ in "${name}" cannot be joined.`);
			}
		}
	}
	return taken;
};
