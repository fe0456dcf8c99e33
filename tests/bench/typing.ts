import { chromium } from 'playwright-core';
import { chromiumPath } from '../support/find-chromium.ts';
import { buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';

const sentence = 'My uncle cleared such fields for eleven years. '.repeat(4);
/** Milliseconds of a frame, of which there are 60 a second. */
const frame = 1000 / 60;

/**
 * How long a key takes until the letter shows it, on a processor that is four times slower: what its scripts
 * do and the layout after them, in parts of a frame.
 */
export const benchTyping = async (): Promise<void> => {
	const server = await serve(await buildSite());
	const browser = await chromium.launch({
		executablePath: chromiumPath(),
		args: ['--no-sandbox'],
	});
	try {
		for (const address of ['letter/', 'states/br/letter/']) {
			const page = await browser.newPage();
			const devtools = await page.context().newCDPSession(page);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.goto(`${server.origin}/takeaction/mp/${address}`);
			await page.evaluate(() => {
				const taken: number[] = [];
				Object.assign(globalThis, { taken });
				let start = 0;
				document.addEventListener('input', () => (start = performance.now()), { capture: true });
				document.addEventListener('input', () => {
					document.body.getBoundingClientRect();
					taken.push(performance.now() - start);
				});
			});
			await page.locator('[name=why]').pressSequentially(sentence);
			const taken = await page.evaluate(() => (globalThis as unknown as { taken: number[] }).taken);
			const sorted = taken.toSorted((one, other) => one - other);
			const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
			const said = [0.5, 0.95].map((share) => (at(share) / frame).toFixed(2));
			console.log(
				`${address} ${sorted.length} keys: ${said[0]} of a frame, ${said[1]} at the slowest of 20`,
			);
			await page.close();
		}
	} finally {
		await browser.close();
		await server.close();
	}
};
