import { globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, root } from '../support/site.ts';

/** How long a whole build takes, in seconds, and how much memory; both are printed. */
export const measureBuild = async (project = root): Promise<{ pages: number; seconds: number }> => {
	const peak = join(tmpdir(), 'peak-memory');
	const start = performance.now();
	const site = await buildSite(
		{
			NODE_OPTIONS: `--import=${join(root, 'tests/bench/peak-memory.ts')}`,
			PEAK_FILE: peak,
		},
		project,
	);
	const seconds = (performance.now() - start) / 1000;
	const pages = globSync('**/*.html', { cwd: site }).length;
	console.log(
		`${pages} pages in ${seconds.toFixed(1)} s, ${readFileSync(peak, 'utf8')} MB at most`,
	);
	rmSync(site, { recursive: true });
	return { pages, seconds };
};
