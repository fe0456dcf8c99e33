import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Folder with content of its own, for tests that count and quote: editors may change the real one.
 * `npm run fixture` copies the real content into it.
 */
export const fixture = join(root, 'tests/fixtures/site');

/** Settings of a build: SITE_DATE, SITE_URL, SITE_BASE. */
export type Settings = Record<string, string>;

/** The day most tests build for. */
export const testDate = '2026-11-23';

/** Copies the project with the content of the fixture into a new folder, to build from there. */
export const copyProject = (): string => {
	const copy = mkdtempSync(join(tmpdir(), 'copy-'));
	const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of files.split('\n').filter((name) => name && existsSync(join(root, name)))) {
		if (!/^(content|tests)\//.test(file)) cpSync(join(root, file), join(copy, file));
	}
	cpSync(join(fixture, 'content'), join(copy, 'content'), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	return copy;
};

let copy: string | undefined;
/** A copy of the project that no test changes: each file has its own, so that files can run side by side. */
const untouched = (): string => {
	if (copy) return copy;
	const made = (copy = copyProject());
	process.once('exit', () => rmSync(made, { recursive: true }));
	return made;
};

const build = async (settings: Settings, project: string): Promise<string> => {
	const out = mkdtempSync(join(tmpdir(), 'site-'));
	const env = { ...process.env, SITE_DATE: testDate, SITE_OUT: out, ...settings };
	const run = spawn(join(root, 'node_modules/.bin/astro'), ['build'], { cwd: project, env });
	let printed = '';
	run.stdout.on('data', (data) => (printed += data));
	run.stderr.on('data', (data) => (printed += data));
	const code = await new Promise((resolve) => run.on('close', resolve));
	if (code !== 0) throw new Error(`The build failed:\n${printed}`);
	return out;
};

/** A copy of what was built once for a run of tests, where it was: see tests/support/one-build.ts. */
const copyOf = (built: string | undefined): string | undefined => {
	if (!built) return undefined;
	const out = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync(built, out, { recursive: true });
	return out;
};

/**
 * Builds the site with the content of the fixture into a new folder and gives the folder: a whole
 * web root.
 *
 * @param project Folder of a copy of the project, where a test has changed one.
 * @throws Error with everything the build printed.
 */
export const buildSite = async (settings: Settings = {}, project?: string): Promise<string> => {
	const plain = !project && Object.keys(settings).length === 0;
	const built = plain ? copyOf(process.env['BUILT_SITE']) : undefined;
	return built ?? build(settings, project ?? untouched());
};

/** The same with the real content: for what must hold whatever editors write. */
export const buildRealSite = async (settings: Settings = {}): Promise<string> => {
	const plain = Object.keys(settings).length === 0;
	const built = plain ? copyOf(process.env['BUILT_REAL_SITE']) : undefined;
	return built ?? build(settings, root);
};

/** Text of a page as a reader sees it: with single spaces, and a space only where a
 * block ends or the page has one. */
export const textOf = (file: string): string =>
	readFileSync(file, 'utf8')
		.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<(?!\/?(?:a|b|code|em|i|mark|small|span|strong)\b)[^>]+>/g, ' ')
		.replace(/<[^>]+>/g, '')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/\s+/g, ' ');
