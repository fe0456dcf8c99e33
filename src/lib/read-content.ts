import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../checks/content.ts';

/** Every file below content/, by path from the project's folder. `root` is that folder. */
export const readContentFiles = (root: string): ContentFiles => {
	const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		files
			.map(
				(file) =>
					[
						file
							.slice(root.length)
							.replace(/^[/\\]/, '')
							.replaceAll('\\', '/'),
						readFileSync(file, 'utf8'),
					] as const,
			)
			.sort(([one], [other]) => one.localeCompare(other)),
	);
};
