import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const input = fileURLToPath(new URL('../../browser/offline.ts', import.meta.url));

/** All scripts of the site as a classic one: browsers run no modules of a page on a disk. */
export const classicScript = async (): Promise<string> => {
	const { output } = await build({
		input,
		platform: 'browser',
		write: false,
		transform: { target: 'es2022' },
		output: { format: 'iife', codeSplitting: false, minify: true },
	});
	return output[0].code;
};
