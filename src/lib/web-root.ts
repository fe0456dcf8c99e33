import { join } from 'node:path';

/** Folder of the web root that holds a site at its base path. */
export const webRoot = (site: string, base: string): string =>
	join(
		site,
		...base
			.split('/')
			.filter(Boolean)
			.map(() => '..'),
	);
