import { canInstall, findCommand, installPackage } from './system-packages.ts';

/** Path of an unzip to test with, which is installed where that can be done; undefined elsewhere. */
export const unzipPath = (): string | undefined => {
	const found = findCommand('unzip');
	if (found || !canInstall()) return found;
	console.log('No unzip found: installing the one of this system.');
	try {
		installPackage('unzip');
	} catch {
		// What went wrong is on the screen; the tests say what they do without.
	}
	return findCommand('unzip');
};
