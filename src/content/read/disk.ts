import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCode } from '../../shared/by-code.ts';

/** Texts of the files of content/, by path from the project's folder. */
export type ContentFiles = Map<string, string>;

/**
 * Every file below content/, by path from the project's folder. `root` is that folder. A link to a
 * file is read too, because Astro follows it.
 */
export const readContentFiles = (root: string): ContentFiles => {
	const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
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
			.sort(([one], [other]) => byCode(one, other)),
	);
};

/** Texts of the files of facts, by name without folder and ending, for example `states`. */
export const factTexts = (files: ContentFiles): Record<string, string> =>
	Object.fromEntries(
		[...files].flatMap(([file, text]) => {
			const name = /^content\/facts\/(.+)\.yaml$/.exec(file)?.[1];
			return name === undefined ? [] : [[name, text]];
		}),
	);
