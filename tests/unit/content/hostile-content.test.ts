import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { checkContent } from '../../../src/content/checks/check-content.ts';
import { isError } from '../../../src/content/problems/problem.ts';
import { passContext } from '../../../src/generators/plugins/pass-context.ts';
import { canary, hostileContent, hostileNames } from '../../support/hostile.ts';
import { soundContent, soundDate } from '../../support/valid-content.ts';

rmSync(canary, { force: true });
const untouched = () => !existsSync(canary) && !('canary' in globalThis);

test('the sound content alone is in order', () => {
	assert.deepEqual(checkContent(soundContent(), soundDate), []);
});

test('there are at least 60 hostile contents', () => {
	assert.ok(hostileNames.length >= 60, `${hostileNames.length}`);
});

for (const name of hostileNames) {
	test(`${name} is refused, and nothing of it runs`, () => {
		const { file, text, append } = hostileContent(name);
		const files = soundContent();
		files.set(file, append ? (files.get(file) ?? '') + text : text);
		const errors = checkContent(files, soundDate).filter(isError);
		assert.ok(
			errors.some((error) => error.file === file),
			'no error was found',
		);
		assert.ok(untouched());
	});
}

const holdsCode = /^(import|export|expression|attribute-(expression|spread|template))-?/;

const compile = (text: string): string =>
	mdxToJs(text.replace(/^---\n[\s\S]*?\n---\n/, ''), { mdastPlugins: [passContext] }).code;

test('a sound text is compiled', () => {
	const letter = soundContent().get('content/en/letter.mdx') ?? '';
	assert.match(compile(letter), /_components\.p/);
});

/** By our plugin, or by the parser before it. */
const refusal = /A text in content\/ holds code\.|Could not parse expression/;

/** These are words to the parser, and stay words. */
const words = ['expression-in-alternative-text.mdx', 'expression-in-link-title.mdx'];

for (const name of hostileNames.filter((one) => holdsCode.test(one))) {
	test(`${name} is not compiled, even where the checks are passed by`, () => {
		const { text } = hostileContent(name);
		if (words.includes(name)) {
			const code = compile(text).replace(/"(?:\\.|[^"\\])*"/g, '""');
			assert.doesNotMatch(code, /writeFileSync|canary/);
		} else {
			assert.throws(() => compile(text), { message: refusal });
		}
		assert.ok(untouched());
	});
}
