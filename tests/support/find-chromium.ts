import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { canInstall, findCommand, installPackage, run } from './system-packages.ts';

/** The same engine without a window, which Playwright uses too: half of the work for a machine. */
const shell = 'chromium-headless-shell';

const find = (): string | undefined => {
	const own = chromium.executablePath();
	if (own && existsSync(own)) return own;
	return findCommand(shell);
};

const install = (): void => {
	if (canInstall()) {
		console.log('No Chromium without a window found: installing the one of this system.');
		installPackage(shell);
	} else {
		console.log('No Chromium without a window found: downloading the one of Playwright.');
		run('npx', 'playwright-core', 'install', 'chromium');
	}
};

/**
 * Path of a Chromium to test with: the one named in `CHROMIUM`, or the one without a window, which it
 * installs where it can; else any other.
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
	const other = findCommand('chromium', 'chromium-browser', 'google-chrome');
	try {
		if (canInstall() || !other) install();
	} catch {
		// What went wrong is on the screen; the message below says what to do.
	}
	const path = find() ?? other;
	if (path) return path;
	throw new Error(
		'The browser tests need a Chromium and could not install one. On Debian or Ubuntu type\n' +
			'  sudo apt-get install chromium-headless-shell\n' +
			'elsewhere install Chromium or Chrome, then type\n' +
			'  CHROMIUM=/path/to/chromium npm test',
	);
};
