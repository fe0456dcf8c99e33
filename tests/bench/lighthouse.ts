import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../support/site.ts';
import { serve } from '../support/web-server.ts';
import { chromiumPath } from '../support/find-chromium.ts';
import { installPeer, versionOf } from '../support/npm-packages.ts';

const pages = [
	'',
	'letter/',
	'briefing/',
	'act/questions/',
	'states/',
	'states/lb/',
	'precedents/',
];
const rounds = 3;

interface Report {
	categories: Record<string, { score: number }>;
	audits: Record<string, { score: number | null; scoreDisplayMode: string; title: string }>;
}

/** Lighthouse on a phone, the median of three, behind the same server as the tests. */
export const benchLighthouse = async (): Promise<void> => {
	const folder = installPeer('lighthouse', { lighthouse: '^13.0.0' });
	const site = await buildSite();
	const server = await serve(site);
	console.log(`Lighthouse ${versionOf(folder, 'lighthouse')}, mobile`);
	const file = join(folder, 'report.json');
	for (const page of pages) {
		const reports: Report[] = [];
		for (let round = 0; round < rounds; round++) {
			execFileSync(
				process.execPath,
				[
					join(folder, 'node_modules/lighthouse/cli/index.js'),
					`${server.origin}/takeaction/mp/${page}`,
					'--quiet',
					'--output=json',
					`--output-path=${file}`,
					'--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
				],
				{
					env: { ...process.env, CHROME_PATH: chromiumPath() },
					stdio: ['ignore', 'ignore', 'inherit'],
				},
			);
			reports.push(JSON.parse(readFileSync(file, 'utf8')) as Report);
		}
		console.log(`/${page}: ${scores(reports)}`);
	}
	await server.close();
	rmSync(site, { recursive: true });
};

const scores = (reports: Report[]): string => {
	const names = Object.keys(reports[0]?.categories ?? {});
	const medians = names.map((name) => {
		const values = reports.map(({ categories }) => categories[name]?.score ?? 0).sort();
		return `${name} ${Math.round(100 * (values[Math.floor(values.length / 2)] ?? 0))}`;
	});
	const missed = Object.values(reports[0]?.audits ?? {})
		.filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
		.map(({ title }) => title);
	return medians.join(', ') + (missed.length > 0 ? ` (${missed.join('; ')})` : '');
};
