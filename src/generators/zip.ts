import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { IsoDate } from '../treaty/dates.ts';

/** A file that its owner may write and all may read, as Unix says it. */
const attributes = (0o100644 << 16) >>> 0;
const unix = 3;
/** Fewer bytes are stored as they are: they hardly become smaller. */
const small = 400;
/** Compressed inside already: a second time saves nothing. Of a PDF it saves a third. */
const isPacked = (name: string): boolean => /\.(docx|png|woff2|zip)$/.test(name);

/**
 * A ZIP file that has the same bytes at each build, on every machine.
 *
 * @param files By their names, which are ASCII: some programs spoil others.
 * @param date Day that all files in it carry.
 */
export const zipOf = (files: Map<string, Uint8Array>, date: IsoDate): Uint8Array => {
	const entries: Zippable = {};
	// A ZIP file says the time of a clock on the wall, and fflate reads it from the clock of the machine: a
	// time without a zone comes out as it is everywhere.
	const entry = { os: unix, attrs: attributes, mtime: `${date}T12:00:00` };
	for (const name of [...files.keys()].sort()) {
		const bytes = files.get(name) ?? new Uint8Array();
		const level = bytes.length < small || isPacked(name) ? 0 : 6;
		entries[name] = [bytes, { ...entry, level }];
	}
	return zipSync(entries);
};
