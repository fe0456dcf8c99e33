import { longestWait } from '../../shared/longest-wait.ts';

/** The same promise, broken where it is not kept in time. */
export const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		setTimeout(() => reject(new Error('This takes too long.')), longestWait);
		promise.then(resolve, reject);
	});
