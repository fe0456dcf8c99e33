import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A folder of things that were made before. */
export interface Kept {
	/** What was made of this input before, or what `make` makes of it now. */
	get: (input: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
	/** How many were made now. */
	made: () => number;
	/** Removes what nobody asked for since the folder was opened. */
	tidy: () => void;
}

/**
 * Opens a folder of things that are made once and kept by what they are made of.
 *
 * @param sources Files and folders of the code and of the templates that make them, and the list of
 * packages: when one changes, all is made again.
 * @param shared Whether other builds use the folder too, at the same time: then nothing is removed.
 */
export const openKept = (folder: string, sources: string[], shared = false): Kept => {
	mkdirSync(folder, { recursive: true });
	const version = createHash('sha256');
	for (const file of sources.flatMap(filesIn)) version.update(readFileSync(file));
	const code = version.digest('hex');
	const asked = new Set<string>();
	let made = 0;
	return {
		get: async (input, make) => {
			const key = createHash('sha256').update(code).update(JSON.stringify(input)).digest('hex');
			const file = join(folder, key);
			asked.add(key);
			if (existsSync(file)) return readFileSync(file);
			const content = await make();
			// Another build must not read half of it.
			writeFileSync(`${file}.${process.pid}`, content);
			renameSync(`${file}.${process.pid}`, file);
			made += 1;
			return content;
		},
		made: () => made,
		tidy: () => {
			if (shared) return;
			for (const key of readdirSync(folder)) if (!asked.has(key)) rmSync(join(folder, key));
		},
	};
};

const filesIn = (path: string): string[] =>
	statSync(path).isFile()
		? [path]
		: readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort();
