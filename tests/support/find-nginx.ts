import { canInstall, findCommand, installPackage } from './system-packages.ts';

/** Path of an nginx to test with, which is installed where that can be done; undefined elsewhere. */
export const nginxPath = (): string | undefined => {
	const found = findCommand('nginx');
	if (found || !canInstall()) return found;
	console.log('No nginx found: installing the one of this system.');
	try {
		installPackage('nginx');
	} catch {
		// What went wrong is on the screen; the tests say what they do without.
	}
	return findCommand('nginx');
};
