import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export const checksumFile = 'SHA256SUMS';

/** A line for each file below a folder, sorted, as `sha256sum -c` reads it there. */
export const checksumsOf = async (folder: string): Promise<string> => {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.map((file) => file.split(sep).join('/'))
		.filter((file) => file !== checksumFile)
		.sort();
	const lines: string[] = [];
	for (const file of files) {
		const hash = createHash('sha256').update(await readFile(join(folder, file)));
		lines.push(`${hash.digest('hex')}  ${file}\n`);
	}
	return lines.join('');
};
