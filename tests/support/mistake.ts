import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundContent } from './valid-content.ts';

interface Mistake {
	file: string;
	/** What the sound file holds, once. */
	from: string | RegExp;
	to: string;
	/** Every message, whole. */
	says: string[];
}

/** A test that a slip of the pen in the sound fixture is caught, at its place and with a fix. */
export const mistake = (name: string, { file, from, to, says }: Mistake): void => {
	test(name, () => {
		const files = soundContent();
		const parts = (files.get(file) ?? '').split(from);
		assert.equal(parts.length, 2, `${file} does not hold once: ${String(from)}`);
		files.set(file, parts.join(to));
		assert.deepEqual(problemsOf(files), says);
	});
};
