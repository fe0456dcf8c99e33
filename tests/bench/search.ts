import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath } from '../support/find-chromium.ts';
import { buildSite } from '../support/site.ts';
import { buildStarlight } from './starlight.ts';

const queries = ['moratorium', 'article 4', 'Lebanon', 'penal sanctions', 'transparency report'];
const rounds = 3;

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

interface Host {
	origin: string;
	/** Bytes of the answers so far. */
	sent: () => number;
	close: () => void;
}

/** Serves a folder as a host with brotli does: text compressed, what is compressed already as it is. */
const serve = (folder: string): Promise<Host> =>
	new Promise((resolve) => {
		let sent = 0;
		const server = createServer((request, response) => {
			const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
			const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
			try {
				const type = types[extname(file)];
				const body = readFileSync(file);
				response.setHeader('Content-Type', type ?? 'application/octet-stream');
				const packed = !type || type.startsWith('font');
				const answer = packed ? body : brotliCompressSync(body);
				if (!packed) response.setHeader('Content-Encoding', 'br');
				sent += answer.length;
				response.end(answer);
			} catch {
				response.statusCode = 404;
				response.end();
			}
		}).listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({
				origin: `http://127.0.0.1:${port}`,
				sent: () => sent,
				close: () => server.close(),
			});
		});
	});

interface Peer {
	name: string;
	host: Host;
	address: string;
	/** Brings the focus into the field. */
	open: (page: Page) => Promise<void>;
	results: string;
}

interface Measured {
	bytes: number;
	first: number;
	whole: number;
}

/** One search on a slow line (1.6 Mbit/s, 150 ms), from the focus on; nothing is in the cache. */
const measure = async (browser: Browser, peer: Peer, query: string): Promise<Measured> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const line = await context.newCDPSession(page);
	await line.send('Network.enable');
	await page.goto(peer.address);
	await page.waitForLoadState('networkidle');
	await line.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 200_000,
		uploadThroughput: 100_000,
	});
	const before = peer.host.sent();
	let last = performance.now();
	line.on('Network.requestWillBeSent', () => (last = performance.now()));
	line.on('Network.loadingFinished', () => (last = performance.now()));
	const start = performance.now();
	await peer.open(page);
	await page.keyboard.type(query);
	await page.waitForSelector(peer.results);
	const first = performance.now() - start;
	while (performance.now() - last < 1500) await setTimeout(100);
	const bytes = peer.host.sent() - before;
	await context.close();
	return { bytes, first, whole: Math.max(first, last - start) };
};

const median = (values: number[]): number =>
	[...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Bytes and milliseconds from focus to first result, beside Starlight's search on the same text. */
export const benchSearch = async (): Promise<void> => {
	const site = await buildSite();
	const start = join(site, 'takeaction/mp');
	const starlight = await buildStarlight(start);
	const [ours, theirs] = await Promise.all([serve(site), serve(starlight.dist)]);
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
	const peers: Peer[] = [
		{
			name: 'this site',
			host: ours,
			address: `${ours.origin}/takeaction/mp/search/`,
			open: (page) => page.locator('#search-words').focus(),
			results: '.search-results a',
		},
		{
			name: `Starlight ${starlight.version}`,
			host: theirs,
			address: `${theirs.origin}/about/`,
			open: async (page) => {
				await page.keyboard.press('Control+k');
				await page.waitForSelector('.pagefind-ui__search-input');
				await page.locator('.pagefind-ui__search-input').focus();
			},
			results: '.pagefind-ui__result-link',
		},
	];
	for (const peer of peers) {
		const measured: Measured[] = [];
		for (let round = 0; round < rounds; round++) {
			for (const query of queries) measured.push(await measure(browser, peer, query));
		}
		const of = (part: keyof Measured) => Math.round(median(measured.map((one) => one[part])));
		console.log(
			`${peer.name}: first result after ${of('first')} ms, all after ${of('whole')} ms, ${of('bytes')} B`,
		);
	}
	await browser.close();
	ours.close();
	theirs.close();
	rmSync(site, { recursive: true });
};
