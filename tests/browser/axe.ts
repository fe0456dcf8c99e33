import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Options {
	runOnly: readonly string[];
	rules?: Record<string, { enabled: boolean }>;
	/** Whether it loads the styles of the page once more, which it cannot from a disk. */
	preload?: boolean;
}

interface Node {
	html: string;
	failureSummary: string;
}

export interface Violation {
	id: string;
	nodes: Node[];
}

/**
 * axe takes words for an icon that are narrower than their letters one by one, and does not measure their
 * contrast: so are nearly all words of Arabic, whose letters join. The site has no font of icons. Runs in the page.
 */
const takeNoIcons = () => {
	const measured = (text: string) => ({ width: 30 * text.length }) as TextMetrics;
	CanvasRenderingContext2D.prototype.measureText = measured;
};

/** What axe finds in the page as it is now. */
export const violations = async (page: Page, options: Options): Promise<Violation[]> => {
	if (!(await page.evaluate(() => 'axe' in globalThis))) {
		await page.evaluate(source);
		await page.evaluate(takeNoIcons);
	}
	return page.evaluate(async (options) => {
		const { axe } = globalThis as unknown as {
			axe: {
				run: (options: Options & { resultTypes: string[] }) => Promise<{ violations: Violation[] }>;
			};
		};
		return (await axe.run({ ...options, resultTypes: ['violations'] })).violations;
	}, options);
};
