import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from './browser.ts';

/** Opens a page in a context of its own, as a new visitor would. */
export const withPage = async <Answer>(
	stage: Stage,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<Answer>,
): Promise<Answer> => {
	const context = await stage.browser.newContext(options);
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
};
