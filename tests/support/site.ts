import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Settings of a build: SITE_DATE, SITE_URL, SITE_BASE. */
export type Settings = Record<string, string>;

/** The day most tests build for. */
export const testDate = '2026-11-23';

/**
 * Builds the site into a new folder and gives the folder: a whole web root. Without settings it is
 * a copy of the build that tests/support/one-build.ts made, where it made one.
 *
 * @param from Folder of the project, or of a copy of it.
 * @throws Error with everything the build printed.
 */
export const buildSite = async (settings: Settings = {}, from = root): Promise<string> => {
	const out = mkdtempSync(join(tmpdir(), 'site-'));
	const { BUILT_SITE: built } = process.env;
	if (built && from === root && Object.keys(settings).length === 0) {
		cpSync(built, out, { recursive: true });
		return out;
	}
	const env = { ...process.env, SITE_DATE: testDate, SITE_OUT: out, ...settings };
	const build = spawn(join(root, 'node_modules/.bin/astro'), ['build'], { cwd: from, env });
	let printed = '';
	build.stdout.on('data', (data) => (printed += data));
	build.stderr.on('data', (data) => (printed += data));
	const code = await new Promise((resolve) => build.on('close', resolve));
	if (code !== 0) throw new Error(`The build failed:\n${printed}`);
	return out;
};

/** Copies the project into a new folder, to build from there or to change its content. */
export const copyProject = (): string => {
	const copy = mkdtempSync(join(tmpdir(), 'copy-'));
	const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of files.split('\n').filter((name) => name && existsSync(join(root, name)))) {
		cpSync(join(root, file), join(copy, file));
	}
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	return copy;
};

/** Text of a page as a reader sees it: with single spaces, and a space only where a
 * block ends or the page has one. */
export const textOf = (file: string): string =>
	readFileSync(file, 'utf8')
		.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<(?!\/?(?:a|b|em|i|mark|small|span|strong)\b)[^>]+>/g, ' ')
		.replace(/<[^>]+>/g, '')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/\s+/g, ' ');
