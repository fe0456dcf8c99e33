import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../support/site.ts';

const templates = globSync('src/**/*.astro', { cwd: root }).map((file) => {
	const text = readFileSync(join(root, file), 'utf8');
	return [file, text.replace(/^---\n[\s\S]*?\n---|<(style|script)[\s\S]*?<\/\1>/g, '')] as const;
});

test('no template holds a space that holds words together: it would be lost when pages are packed', () => {
	const found = templates.filter(([, text]) => /[\u00a0\u2009\u202f]|&nbsp;|&#/.test(text));
	assert.deepEqual(
		found.map(([file]) => file),
		[],
	);
});

test('no template ends words that are translated: languages have signs of their own', () => {
	const found = templates.flatMap(([file, text]) =>
		[...text.matchAll(/\{(?:t|say)\(.*\)\}[.:,;!?]|<\/(?:a|strong|b|em)>[.:;!?]/g)].map(
			([sign]) => `${file}: ${sign}`,
		),
	);
	assert.deepEqual(found, []);
});
