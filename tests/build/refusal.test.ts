import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mdxToJs } from 'satteri';
import { passContext } from '../../src/lib/pass-context.ts';
import { buildSite, copyProject } from '../site.ts';

const copy = copyProject();
after(() => rmSync(copy, { recursive: true }));
const canary = join(copy, 'canary');

/** Each would write the canary if it ran. */
const attempts = [
	`import { writeFileSync } from 'node:fs'\n\nexport const a = writeFileSync('${canary}', '')`,
	`Words {(await import('node:fs')).writeFileSync('${canary}', '')} words.`,
	`<Fact id={(await import('node:fs')).writeFileSync('${canary}', '')} />`,
	`<Fact id="joined" {...(await import('node:fs')).writeFileSync('${canary}', '')} />`,
	`<script>require('node:fs').writeFileSync('${canary}', '')</script>`,
	`<props.context.constructor />`,
];

test('a build refuses texts that hold code, says where, and runs none of it', async () => {
	const about = join(copy, 'content/en/about.mdx');
	const sound = readFileSync(about, 'utf8');
	writeFileSync(about, `${sound}\n${attempts.join('\n\n')}\n`);
	await assert.rejects(buildSite({}, copy), (error: Error) => {
		const printed = error.message.split('\n').filter((line) => line.startsWith('content/'));
		assert.ok(printed.length >= attempts.length, error.message);
		for (const line of printed) assert.match(line, /^content\/en\/about\.mdx:\d+:\d+ {2}\S/);
		assert.doesNotMatch(error.message, /\n\s+at .*\.(ts|js|mjs):\d+/);
		return true;
	});
	assert.ok(!existsSync(canary));
});

test('what gets past the checks is not compiled either', () => {
	for (const attempt of attempts) {
		assert.throws(
			() => mdxToJs(`${attempt}\n`, { mdastPlugins: [passContext] }),
			/A text in content\/ holds code/,
			attempt,
		);
	}
});
