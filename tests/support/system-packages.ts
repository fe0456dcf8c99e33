import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const run = (command: string, ...words: string[]): string =>
	execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Path of the first of some commands that there is. Debian keeps servers out of a user's path. */
export const findCommand = (...names: string[]): string | undefined => {
	const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'];
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((place) => existsSync(place));
};

/** Whether packages of Debian or Ubuntu can be installed without asking for a password. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a package of Debian or Ubuntu; tests that run at the same time wait for each other. */
export const installPackage = (name: string): void => {
	const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name}`;
	run('flock', join(tmpdir(), 'install-packages'), 'sh', '-c', install);
};

/** Path of a command, whose package is installed where that can be done; undefined elsewhere. */
export const commandFrom = (name: string, packages: string): string | undefined => {
	const found = findCommand(name);
	if (found || !canInstall()) return found;
	console.log(`No ${name} found: installing ${packages}.`);
	try {
		installPackage(packages);
	} catch {
		// What went wrong is on the screen; the tests say what they do without.
	}
	return findCommand(name);
};
