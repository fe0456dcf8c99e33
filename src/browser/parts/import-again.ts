import { inTime } from './in-time.ts';

/** How often a module did not load, by its address. */
const failures = new Map<string, number>();

/**
 * Imports a module. Browsers keep a failure by its address, so that after one another address of the same
 * file is asked for. What the module itself imports has to be there already.
 */
export const importAgain = async (address: string): Promise<unknown> => {
	const failed = failures.get(address) ?? 0;
	try {
		return await inTime(import(/* @vite-ignore */ failed ? `${address}?${failed}` : address));
	} catch (error) {
		failures.set(address, failed + 1);
		throw error;
	}
};
