import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Installs packages that only a measurement needs, once, into a folder of .cache/, and gives it.
 *
 * @param dependencies Versions by name, as in a package.json.
 */
export const installPeer = (name: string, dependencies: Record<string, string>): string => {
	const folder = join(cache, name);
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, 'package.json'),
		JSON.stringify({ private: true, type: 'module', dependencies }),
	);
	if (!existsSync(join(folder, 'node_modules'))) {
		execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
			cwd: folder,
			stdio: 'inherit',
		});
	}
	return folder;
};

/** Version of an installed package. */
export const versionOf = (folder: string, name: string): string => {
	const file = join(folder, 'node_modules', name, 'package.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};
