import { join } from 'node:path';
import { checksumFile, checksumsOf } from '../checksums.ts';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';

/** Writes the checksums of all that is published. The last step, because it sees what is there. */
export const checksums: Step = async ({ webRoot }) => {
	const sums = await checksumsOf(webRoot);
	await write(join(webRoot, checksumFile), sums);
	return `${sums.split('\n').length - 1} files in ${checksumFile}.`;
};
