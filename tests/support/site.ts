import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
	const env = {
		...process.env,
		// Where it is known, each page also links to its own text.
		GITHUB_REPOSITORY: '',
		SITE_DATE: testDate,
		SITE_OUT: out,
		SITE_CACHE: join(tmpdir(), 'made-before'),
		...settings,
	};
	const run = spawn(join(root, 'node_modules/.bin/astro'), ['build'], { cwd: project, env });
	let printed = '';
	run.stdout.on('data', (data) => (printed += data));
	run.stderr.on('data', (data) => (printed += data));
	const code = await new Promise((resolve) => run.on('close', resolve));
	if (code !== 0) throw new Error(`The build failed:\n${printed}`);
	return out;
};

/** The files of a folder in another, as links: a test may add files there, and must change none. */
const linkFiles = (from: string, to: string): void => {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [old, made] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) {
			mkdirSync(made);
			linkFiles(old, made);
		} else linkSync(old, made);
	}
};

/**
 * A folder with a build that all files of a run of tests share, where they have a folder for it: see
 * tests/support/shared-builds.ts. The first one that asks makes it.
 */
const shared = async (name: string, make: () => Promise<string>): Promise<string> => {
	const { BUILT_SITES: folder } = process.env;
	if (!folder) return make();
	const kept = join(folder, createHash('sha256').update(name).digest('hex'));
	mkdirSync(folder, { recursive: true });
	try {
		mkdirSync(`${kept}.begun`);
		try {
			renameSync(await make(), kept);
		} catch (error) {
			writeFileSync(`${kept}.failed`, String(error));
		}
	} catch {
		// Another file has begun it.
	}
	while (!existsSync(kept)) {
		if (existsSync(`${kept}.failed`)) throw new Error(readFileSync(`${kept}.failed`, 'utf8'));
		await setTimeout(200);
	}
	const out = mkdtempSync(join(tmpdir(), 'site-'));
	linkFiles(kept, out);
	return out;
};

/** The same name where settings say what holds without them. */
const nameOf = (content: 'fixture' | 'real', settings: Settings): string =>
	JSON.stringify([content, { SITE_DATE: testDate, SITE_BASE: '/takeaction/mp/', ...settings }]);

/**
 * Builds the site with the content of the fixture into a new folder and gives the folder: a whole
 * web root.
 *
 * @param project Folder of a copy of the project, where a test has changed one.
 * @throws Error with everything the build printed.
 */
export const buildSite = async (settings: Settings = {}, project?: string): Promise<string> =>
	project
		? build(settings, project)
		: shared(nameOf('fixture', settings), () => build(settings, untouched()));

/** The same with the real content: for what must hold whatever editors write. */
export const buildRealSite = async (settings: Settings = {}): Promise<string> =>
	shared(nameOf('real', settings), () => build(settings, root));

/** Text of a page as a reader sees it: with single spaces, and a space only where a
 * block ends or the page has one. */
export const textOf = (file: string): string =>
	readFileSync(file, 'utf8')
		.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<(?!\/?(?:a|b|bdi|code|em|i|mark|small|span|strong)\b)[^>]+>/g, ' ')
		.replace(/<[^>]+>/g, '')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&#39;/g, "'")
		.replace(/\s+/g, ' ');
