import { archiveOf, asStored } from './archive.ts';

/**
 * Files in a ZIP file, as they are: Word files are packed already. The same files give the same bytes.
 *
 * @param date Day that all files in it carry, as `2026-11-23`, not before 1980.
 * @throws Error for a name that two files have: one of them would be lost.
 */
export const zipped = (
	files: { name: string; bytes: Uint8Array }[],
	date: string,
): Uint8Array<ArrayBuffer> => {
	const names = new Set<string>();
	for (const { name } of files) {
		if (names.has(name)) throw new Error(`Two files have the name "${name}".`);
		names.add(name);
	}
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const noon = 12 << 11;
	const changed = (((year - 1980) << 25) | (month << 21) | (day << 16) | noon) >>> 0;
	return archiveOf(files.map(({ name, bytes }) => asStored(name, changed, bytes)));
};
