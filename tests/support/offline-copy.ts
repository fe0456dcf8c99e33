import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { offlineFile } from '../../src/shared/documents.ts';

/** The files of the copy that works without a connection, by their names in its ZIP. */
export const filesOfCopy = (site: string, language = 'en'): Map<string, Buffer> =>
	new Map(
		Object.entries(unzipSync(readFileSync(join(site, offlineFile(language))))).map(
			([name, bytes]) => [name, Buffer.from(bytes)],
		),
	);

/** Unpacks that copy into a new folder, whose name has a blank and an accent as many have. */
export const unpackCopy = (site: string): { folder: string; top: string } => {
	const folder = mkdtempSync(join(tmpdir(), 'Écrits de campagne '));
	for (const [name, bytes] of filesOfCopy(site)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return { folder, top: join(folder, offlineFile('en').replace('.zip', '')) };
};
