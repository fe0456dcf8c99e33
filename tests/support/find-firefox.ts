import { existsSync } from 'node:fs';
import { canInstall, findCommand, installPackage } from './system-packages.ts';

/**
 * Path of a Firefox to test with: the one named in `FIREFOX`, or the one of this system, which it
 * installs where it can.
 *
 * @throws Error that says what to type where there is none.
 */
export const firefoxPath = (): string => {
	const named = process.env['FIREFOX'];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`FIREFOX is "${named}", and there is no such file.`);
	}
	const find = () => findCommand('firefox-esr', 'firefox');
	if (!find() && canInstall()) {
		console.log('No Firefox found: installing the one of this system.');
		installPackage('firefox-esr');
	}
	const path = find();
	if (path) return path;
	throw new Error(
		'A browser test needs a Firefox. On Debian type\n' +
			'  sudo apt-get install firefox-esr\n' +
			'elsewhere install Firefox, then type\n' +
			'  FIREFOX=/path/to/firefox npm test',
	);
};
