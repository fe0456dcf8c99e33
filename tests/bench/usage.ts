import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/site.ts';

/** CPU time of a process with its threads, in seconds, and the most memory it held, in MB. */
export interface Usage {
	seconds: number;
	megabytes: number;
}

/** Runs a process, which is to take this environment, and says what it used. */
export const measured = async (
	run: (environment: Record<string, string>) => unknown,
): Promise<Usage> => {
	const folder = mkdtempSync(join(tmpdir(), 'usage-'));
	const file = join(folder, 'usage.json');
	const report = join(root, 'tests/bench/report-usage.ts');
	await run({ NODE_OPTIONS: `--import=${report}`, USAGE_FILE: file });
	const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage;
	rmSync(folder, { recursive: true });
	return usage;
};

export const middle = (values: number[]): number =>
	values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
