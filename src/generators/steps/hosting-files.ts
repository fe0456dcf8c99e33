import { join } from 'node:path';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { stylesOf, withStyles } from '../hosting/policy.ts';

/** Writes into the web root what hosts read there: `_headers`. */
export const hostingFiles: Step = async ({ folder, webRoot, base }) => {
	await write(join(webRoot, '_headers'), withStyles(headersFile(base), stylesOf(folder)));
	return '_headers written to the root.';
};
