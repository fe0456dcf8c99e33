import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath } from '../support/find-chromium.ts';
import { buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';
import { prepareStarlight } from './starlight.ts';

const base = '/takeaction/mp/';
const pages = ['', 'letter/', 'briefing/', 'act/questions/', 'states/', 'states/lb/'];
const rounds = 7;
const phone = { width: 360, height: 740 };
/** Slow 4G: bytes a second and milliseconds. */
const line = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

/** Milliseconds from the start of a visit, and requests but for fonts and icons. */
interface Visit {
	first: number;
	largest: number;
	/** First paint of a second page, the letter or from there home. */
	second: number;
	requests: number;
	/** How much moved, as layout shift. */
	moved: number;
}

const paints = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<{ first: number; largest: number; moved: number }>((resolve) => {
				const seen = { first: NaN, largest: NaN, moved: 0 };
				const watch = (type: string, use: (entry: PerformanceEntry) => void) =>
					new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
						type,
						buffered: true,
					});
				watch('paint', ({ name, startTime }) => {
					if (name === 'first-contentful-paint') seen.first = startTime;
				});
				watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
				watch('layout-shift', (entry) => {
					seen.moved += (entry as PerformanceEntry & { value: number }).value;
				});
				setTimeout(() => resolve(seen), 300);
			}),
	);

const visit = async (browser: Browser, home: string, page: string): Promise<Visit> => {
	const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2 });
	try {
		const tab = await context.newPage();
		const devtools = await context.newCDPSession(tab);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		let requests = 0;
		tab.on('request', (request) => {
			if (!/\.(woff2|svg|png|ico)$/.test(request.url())) requests++;
		});
		await tab.goto(home + page, { waitUntil: 'networkidle' });
		const seen = await paints(tab);
		const counted = requests;
		await tab.goto(home + (page === 'letter/' ? '' : 'letter/'), { waitUntil: 'networkidle' });
		const { first: second } = await paints(tab);
		return { ...seen, second, requests: counted };
	} finally {
		await context.close();
	}
};

/** A copy of a finished site without styles and scripts. */
const bareCopy = (site: string): string => {
	const folder = mkdtempSync(join(tmpdir(), 'bare-'));
	cpSync(site, folder, { recursive: true });
	for (const file of globSync('**/*.html', { cwd: folder })) {
		const html = readFileSync(join(folder, file), 'utf8')
			.replace(/<style>[^<]*<\/style>/g, '')
			.replace(/<link rel="(?:stylesheet|modulepreload|preload)"[^>]*>/g, '')
			.replace(/<script type="module"[^>]*><\/script>/g, '');
		writeFileSync(join(folder, file), html);
	}
	return folder;
};

const middle = (values: number[]): number =>
	values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/**
 * First and largest paint of our pages on a slow line and a slow phone, in turns with the same page bare
 * and in Starlight. `BENCH_OTHER` names the web root of another build of ours to compare, an older one.
 */
export const benchPaint = async (): Promise<void> => {
	const site = await buildSite();
	const bare = bareCopy(site);
	const starlight = await prepareStarlight(join(site, base));
	execFileSync(join(starlight, 'node_modules/.bin/astro'), ['build'], {
		cwd: starlight,
		stdio: 'ignore',
	});
	const withoutPolicy = (file: string) => file.replace(/.*Content-Security-Policy.*\n/g, '');
	const other = process.env['BENCH_OTHER'];
	const servers = {
		ours: await serve(site),
		bare: await serve(bare),
		Starlight: await serve(join(starlight, 'dist'), { SITE_BASE: '/' }, withoutPolicy),
		...(other && { other: await serve(other) }),
	};
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ executablePath: chromiumPath(), args });
	for (const page of pages) {
		const visits = new Map<string, Visit[]>();
		for (let round = 0; round < rounds; round++) {
			for (const [name, { origin }] of Object.entries(servers)) {
				const home = origin + (name === 'Starlight' ? '/' : base);
				visits.set(name, [...(visits.get(name) ?? []), await visit(browser, home, page)]);
			}
		}
		const of = (name: string, what: keyof Visit) =>
			middle((visits.get(name) ?? []).map((seen) => seen[what]));
		const [own] = visits.get('ours') ?? [];
		const times = (['first', 'largest', 'second'] as const).map((what) => {
			const ratios = [...visits.keys()]
				.slice(1)
				.map((name) => `${(of('ours', what) / of(name, what)).toFixed(2)} of ${name}`);
			return `${what} ${Math.round(of('ours', what))} ms: ${ratios.join(', ')}`;
		});
		console.log(`/${page}: ${times.join('; ')}; ${own?.requests} requests, ${own?.moved} moved`);
	}
	await browser.close();
	for (const server of Object.values(servers)) await server.close();
	for (const folder of [site, bare]) rmSync(folder, { recursive: true });
};
