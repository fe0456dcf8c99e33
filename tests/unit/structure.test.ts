import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from '../support/site.ts';

/** Code of a file; of a page or component what stands between its lines of hyphens. */
const codeOf = (file: string, text: string): string =>
	file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;

/** Files that a file imports by their path, types included. */
const importsOf = (file: string, text: string): string[] =>
	ts
		.preProcessFile(codeOf(file, text))
		.importedFiles.map(({ fileName }) => fileName)
		.filter((name) => /^\..*\.(ts|astro)$/.test(name))
		.map((name) => normalize(join(dirname(file), name)));

/** The first way from a file back to itself, as `a > b > a`; undefined where there is none. */
const circleIn = (texts: Map<string, string>): string | undefined => {
	const done = new Set<string>();
	const walk = (file: string, way: string[]): string | undefined => {
		if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' > ');
		if (done.has(file)) return undefined;
		done.add(file);
		for (const next of importsOf(file, texts.get(file) ?? '')) {
			const circle = walk(next, [...way, file]);
			if (circle) return circle;
		}
		return undefined;
	};
	for (const file of texts.keys()) {
		const circle = walk(file, []);
		if (circle) return circle;
	}
	return undefined;
};

const files = globSync('{src,scripts,tests}/**/*.{ts,astro}', { cwd: root });
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

test('no file imports itself by way of others, types included', () => {
	assert.equal(circleIn(texts), undefined);
});

test('a circle of types and one of components are found', () => {
	const circle = (one: string, other: string, frame = '') =>
		circleIn(
			new Map([
				[one, `${frame}import type { A } from './${other.split('/')[1]}';\n${frame}`],
				[other, `${frame}import { b } from './${one.split('/')[1]}';\n${frame}`],
			]),
		);
	assert.equal(circle('x/a.ts', 'x/b.ts'), 'x/a.ts > x/b.ts > x/a.ts');
	assert.equal(circle('x/A.astro', 'x/B.astro', '---\n'), 'x/A.astro > x/B.astro > x/A.astro');
});

/** What is wrong, by where it would stand: upward, past the door, of a package, from a script. */
const wrong: [file: string, code: string][] = [
	[
		'treaty/asks.ts',
		`import { isoDate } from '../content/schemas/common.ts';\nisoDate.parse('');\n`,
	],
	[
		'treaty/asks.ts',
		`import type { Act } from '../content/schemas/acts.ts';\nexport type X = Act;\n`,
	],
	['treaty/asks.ts', `export { z } from 'zod';\n`],
	['shared/result-kinds.ts', `export * from '../i18n/languages.ts';\n`],
	['i18n/format.ts', `export const x = () => import('../content/published/words.ts');\n`],
	['browser/parts/say-count.ts', `export * from '../../i18n/plurals.ts';\n`],
	['browser/parts/say-count.ts', `export { readFileSync } from 'node:fs';\n`],
	['content/read/disk.ts', `export * from '../../generators/web-root.ts';\n`],
	['generators/sitemap.ts', `export * from '../../tests/support/site.ts';\n`],
	[
		'components/dots/Dot.astro',
		`---\nimport '../../content/checks/check-content.ts';\n---\n\n<p />\n`,
	],
	['components/dots/Dot.astro', `---\nimport '../../content/read/read-facts.ts';\n---\n\n<p />\n`],
	['components/dots/Dot.astro', `---\nimport '../../layouts/Page.astro';\n---\n\n<p />\n`],
	['components/dots/Dot.astro', `<script>\n\timport '../../content/read/disk.ts';\n</script>\n`],
	['components/dots/Dot.astro', `<script src="../../shared/plain-words.ts"></script>\n`],
	['layouts/Letter.astro', `---\nimport '../content/schemas/site.ts';\n---\n\n<p />\n`],
	['pages/404.astro', `---\nimport '../content/read/disk.ts';\n---\n\n<p />\n`],
];

test('an import that runs upward, or past the door, is refused', async () => {
	const eslint = new ESLint({ cwd: root });
	for (const [file, code] of wrong) {
		const [result] = await eslint.lintText(code, { filePath: join(root, 'src', file) });
		const said = result?.messages.map(({ ruleId }) => ruleId) ?? [];
		assert.ok(
			said.includes('no-restricted-imports') || said.includes('no-restricted-syntax'),
			`${file}:\n${code}${JSON.stringify(result?.messages)}`,
		);
	}
});

test('the folders of src are the twelve or fewer that a newcomer is shown', () => {
	const folders = new Set(
		files.filter((file) => /^src\/.+\//.test(file)).map((file) => file.split('/')[1]),
	);
	assert.ok(folders.size <= 12, [...folders].join(', '));
});

test('a clone that would write carriage returns, as on Windows, has none', () => {
	const folder = mkdtempSync(join(tmpdir(), 'clone-'));
	const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
	git('clone', '-q', '--depth=1', '-c', 'core.autocrlf=true', `file://${root}`, '.');
	const lines = git('ls-files', '--eol').trimEnd().split('\n');
	assert.ok(lines.length > 700);
	assert.deepEqual(
		lines.filter((line) => /w\/(crlf|mixed)/.test(line)),
		[],
	);
	rmSync(folder, { recursive: true });
});
