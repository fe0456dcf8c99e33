import { archiveOf, packedIn, unpacked, withText } from './archive.ts';
import type { Packed } from './archive.ts';
import { filledIn, leftOut } from './controls.ts';
import type { Filling } from '../filling.ts';

/** A Word file that was read once and can be filled many times. */
export interface Template {
	files: Packed[];
	/** Its text, as XML. */
	text: string;
}

export const textName = 'word/document.xml';

/** @throws Error where there is none of this name, or where it is damaged. */
export const xmlOf = (files: Packed[], name: string): string => {
	const file = files.find((one) => one.name === name);
	if (!file) throw new Error(`The Word file has no "${name}".`);
	return new TextDecoder().decode(unpacked(file));
};

/**
 * Reads a Word file that the build has made.
 *
 * @throws Error where it is no ZIP file, or one of another kind, or without a text.
 */
export const templateOf = (file: Uint8Array): Template => {
	const files = packedIn(file);
	return { files, text: xmlOf(files, textName) };
};

/** A Word file with other texts in some of its files; all others stay as they are packed. */
export const changed = async (
	files: Packed[],
	texts: Map<string, string>,
): Promise<Uint8Array<ArrayBuffer>> =>
	archiveOf(
		await Promise.all(
			files.map((file) => {
				const text = texts.get(file.name);
				return text === undefined ? Promise.resolve(file) : withText(file, text);
			}),
		),
	);

/** The letter as a Word file, with what was typed. */
export const filled = (
	{ files, text }: Template,
	{ words, without }: Filling,
): Promise<Uint8Array<ArrayBuffer>> =>
	changed(files, new Map([[textName, filledIn(leftOut(text, without), words)]]));
