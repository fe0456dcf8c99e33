import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import css from '@eslint/css';
import { ESLint } from 'eslint';
import { buildSite } from '../support/site.ts';

let site: string;
before(async () => {
	site = await buildSite();
});
after(() => rmSync(site, { recursive: true }));

const styles = (): string[] =>
	globSync('**/*.css', { cwd: site }).map((file) => readFileSync(join(site, file), 'utf8'));

/** What a browser may lack: without it a page looks a little different, and all of it is there. */
const lackable = {
	allowAtRules: ['container', 'page'],
	allowProperties: [
		...['accent-color', 'break-after', 'container-type', 'forced-color-adjust'],
		...[
			'orphans',
			'outline',
			'paint-order',
			'scroll-target-group',
			'text-size-adjust',
			'text-wrap',
			'widows',
		],
	],
	allowMediaConditions: ['scripting'],
	allowSelectors: ['has', 'target-current'],
};

/** What of a style the browsers of 2022 do not know. */
const newer = async (style: string): Promise<string[]> => {
	const judge = new ESLint({
		overrideConfigFile: true,
		overrideConfig: {
			files: ['**/*.css'],
			plugins: { css },
			language: 'css/css',
			rules: { 'css/use-baseline': ['error', { available: 2022, ...lackable }] },
		},
	});
	const [result] = await judge.lintText(style, { filePath: 'style.css' });
	return result?.messages.map(({ message }) => message) ?? [];
};

test('no style needs what the oldest browsers do not know', async () => {
	const found = await Promise.all(styles().map(newer));
	assert.ok(found.length > 10);
	assert.deepEqual(found.flat(), []);
	assert.equal((await newer('a { color: light-dark(#000, #fff) }')).length, 1);
	// What the bundler writes in an older way, and the judge does not know: ranges of widths.
	for (const style of styles()) assert.doesNotMatch(style, /@media[^{]*[<>]/);
});

test('what :has() decides is spacing and emphasis: some browsers pass over it', () => {
	const rules = styles().flatMap((style) => [...style.matchAll(/:has\([^{]*\{([^}]*)\}/g)]);
	const decided = rules.flatMap(([, body = '']) => body.split(';').map((one) => one.split(':')[0]));
	assert.ok(decided.length > 0);
	for (const property of decided)
		assert.match(property ?? '', /^(margin|padding|align-items|font-weight|text-decoration)/);
});
