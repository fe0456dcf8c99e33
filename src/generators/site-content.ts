import { fileURLToPath } from 'node:url';
import { readContent } from '../content/checks/check-content.ts';
import type { Problem } from '../content/problems/problem.ts';
import { formatProblems, isError } from '../content/problems/problem.ts';
import { publish } from '../content/published/content.ts';
import type { PublishedContent } from '../content/published/content.ts';
import { readContentFiles } from '../content/read/disk.ts';
import { siteDate } from '../content/read/site-date.ts';

/** The content of one run of Astro: read once, checked, and kept for pages and generators. */
export interface SiteContent {
	/** Folder of the project. */
	root: string;
	/** Reads the content, anew at each call, and says what is wrong with it. */
	check: () => Problem[];
	/**
	 * What may be shown of the content that was last in order.
	 *
	 * @throws Error with every problem where none was.
	 */
	published: () => PublishedContent;
}

/**
 * @param project Folder of the project, as an address.
 * @param settings `SITE_DATE` is read here, once for the whole run.
 */
export const siteContent = (
	project: URL,
	settings: Record<string, string | undefined>,
): SiteContent => {
	const root = fileURLToPath(project);
	const date = siteDate(settings);
	let last: PublishedContent | undefined;
	const check = (): Problem[] => {
		const { problems, content } = readContent(readContentFiles(root), date);
		if (content) last = publish(content, date);
		return problems;
	};
	const published = (): PublishedContent => {
		const problems = last ? [] : check();
		if (!last) throw new Error(formatProblems(problems.filter(isError)));
		return last;
	};
	return { root, check, published };
};
