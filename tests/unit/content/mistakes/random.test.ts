import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../../src/content/checks/check-content.ts';
import { readContentFiles } from '../../../../src/content/read/disk.ts';
import { fixture } from '../../../support/site.ts';
import { soundContent, soundDate } from '../../../support/valid-content.ts';

/** The same numbers from 0 to 1 each time: mulberry32. */
const numbers = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const signs = [...'{}<>/":-*_[]()#|`~&\\', '\n', '\t', '- ', '> ', '</Passage>', '---\n', '<!--'];

test('whatever is typed into a text, the checks come to an end and name no sign they put there', () => {
	const next = numbers(2026);
	const upTo = (end: number) => Math.floor(next() * end);
	const real = [...readContentFiles(fixture)].filter(([file]) => file.endsWith('.mdx'));
	for (let round = 0; round < 300; round++) {
		const [file, sound] = real[upTo(real.length)] ?? ['', ''];
		let text = sound;
		for (let change = upTo(4); change >= 0; change--) {
			const at = upTo(text.length);
			const added = next() < 0.6 ? (signs[upTo(signs.length)] ?? '') : '';
			text = text.slice(0, at) + added + text.slice(added ? at : at + 1 + upTo(5));
		}
		const problems = checkContent(soundContent().set(file, text), soundDate);
		assert.ok(Array.isArray(problems));
		for (const { line, column, message, fix } of problems) {
			assert.ok(line >= 1 && column >= 1, message);
			assert.doesNotMatch(message + (fix ?? ''), /x{5}|undefined|\[object|mdx-jsx|NaN/, text);
		}
	}
});
