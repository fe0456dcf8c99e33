import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './site.ts';

/** Compares a text with the one that was reviewed and lies in tests/snapshots/. */
export const assertSnapshot = (name: string, text: string): void => {
	const file = join(root, 'tests/snapshots', name);
	if (process.env['UPDATE_SNAPSHOTS']) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	assert.deepEqual(
		text.split('\n'),
		readFileSync(file, 'utf8').split('\n'),
		`This is not what tests/snapshots/${name} holds.\n` +
			'  Fix: if you changed the words or their order, run\n' +
			'    UPDATE_SNAPSHOTS=1 npm test\n' +
			'  read the difference with "git diff tests/snapshots/", and commit it with your change.',
	);
};
