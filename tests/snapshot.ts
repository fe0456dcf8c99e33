import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './site.ts';

/**
 * Compares a text with the one that was reviewed. After a change that is meant, run the test once with
 * UPDATE_SNAPSHOTS=1 and read the difference before it is committed.
 */
export const assertSnapshot = (name: string, text: string): void => {
	const file = join(root, 'tests/snapshots', name);
	if (process.env['UPDATE_SNAPSHOTS']) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	assert.equal(
		text,
		readFileSync(file, 'utf8'),
		`If this is meant, run the test with UPDATE_SNAPSHOTS=1 and read the change in ${name}.`,
	);
};
