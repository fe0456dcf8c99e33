import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Options {
	runOnly: readonly string[];
	rules?: Record<string, { enabled: boolean }>;
	/** Whether it loads the styles of the page once more, which it cannot from a disk. */
	preload?: boolean;
}

interface Node {
	html: string;
	failureSummary: string;
	any: { data?: { fgColor: string; bgColor: string; contrastRatio: number } }[];
}

export interface Violation {
	id: string;
	nodes: Node[];
}

/** What axe finds in the page as it is now. */
export const violations = async (page: Page, options: Options): Promise<Violation[]> => {
	await page.evaluate(source);
	return page.evaluate(async (options) => {
		const { axe } = globalThis as unknown as {
			axe: {
				run: (options: Options & { resultTypes: string[] }) => Promise<{ violations: Violation[] }>;
			};
		};
		return (await axe.run({ ...options, resultTypes: ['violations'] })).violations;
	}, options);
};
