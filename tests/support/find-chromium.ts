import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { canInstall, findCommand, installPackage, run } from './system-packages.ts';

const find = (): string | undefined => {
	const own = chromium.executablePath();
	if (own && existsSync(own)) return own;
	return findCommand('chromium', 'chromium-browser', 'google-chrome');
};

const install = (): void => {
	if (canInstall()) {
		console.log('No Chromium found: installing the one of this system.');
		installPackage('chromium');
	} else {
		console.log('No Chromium found: downloading the one of Playwright.');
		run('npx', 'playwright-core', 'install', 'chromium');
	}
};

/**
 * Path of a Chromium to test with: the one named in `CHROMIUM`, Playwright's own, or the system's.
 * Where there is none it installs one.
 *
 * @throws Error that says what to type where nothing can be installed.
 */
export const chromiumPath = (): string => {
	const named = process.env['CHROMIUM'];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM is "${named}", and there is no such file.`);
	}
	const found = find();
	if (found) return found;
	try {
		install();
	} catch {
		// What went wrong is on the screen; the message below says what to do.
	}
	const installed = find();
	if (installed) return installed;
	throw new Error(
		'The browser tests need a Chromium and could not install one. On Debian or Ubuntu type\n' +
			'  sudo apt-get install chromium\n' +
			'elsewhere install Chromium or Chrome, then type\n' +
			'  CHROMIUM=/path/to/chromium npm test',
	);
};
