import { join } from 'node:path';
import { write } from '../finished-site.ts';
import type { Step } from '../finished-site.ts';
import { headersFile } from '../hosting/headers-file.ts';

/** Writes into the web root what hosts read there: `_headers`. */
export const hostingFiles: Step = async ({ webRoot, base }) => {
	await write(join(webRoot, '_headers'), headersFile(base));
	return '_headers written to the root.';
};
