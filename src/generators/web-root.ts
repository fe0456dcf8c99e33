import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folder that a host serves at `/`, for a finished site.
 *
 * @param dir Folder of the site itself.
 * @param base Path of the site below the root, with a slash at both ends.
 */
export const webRoot = (dir: URL, base: string): string =>
	join(fileURLToPath(dir), ...base.split('/').filter(Boolean).fill('..'));
