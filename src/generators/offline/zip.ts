import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { IsoDate } from '../../treaty/dates.ts';

/** Compressed inside already: a second time saves nothing. Of a PDF it saves a third. */
const compressed = /\.(docx|png|woff2|zip)$/;

/**
 * A ZIP that is the same each time: sorted, with the day for a time, and with rights that let everybody
 * read what is unpacked.
 *
 * @param top Name of the folder around all files.
 */
export const zipOf = (top: string, files: Map<string, Uint8Array>, date: IsoDate): Uint8Array => {
	const entries: Zippable = {};
	for (const name of [...files.keys()].sort()) {
		entries[`${top}/${name}`] = [
			files.get(name) ?? new Uint8Array(),
			{ level: compressed.test(name) ? 0 : 6 },
		];
	}
	// A time without a zone is written as it stands, wherever the build runs.
	return zipSync(entries, { mtime: `${date}T12:00:00`, os: 3, attrs: (0o100644 << 16) >>> 0 });
};
