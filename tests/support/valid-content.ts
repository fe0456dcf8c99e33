import { join } from 'node:path';
import { checkContent } from '../../src/content/checks/check-content.ts';
import type { ContentFiles } from '../../src/content/read/disk.ts';
import { formatProblem } from '../../src/content/problems/problem.ts';
import { readContentFiles } from '../../src/content/read/disk.ts';
import { fixture, root } from './site.ts';

/** Folder of the sound fixture: as little content as the checks accept. */
const soundFolder = join(root, 'tests/fixtures/valid');

/** The day for which the fixture is sound. */
export const soundDate = '2026-11-25';

const ui = 'content/en/ui.yaml';

/** The sound fixture. The words of the interface are the real ones: the code says which there are. */
export const soundContent = (): ContentFiles => {
	const files = readContentFiles(soundFolder);
	files.set(ui, readContentFiles(fixture).get(ui) ?? '');
	return files;
};

/** Every problem of the content, as an editor reads it. */
export const problemsOf = (files: ContentFiles, today = soundDate): string[] =>
	checkContent(files, today).map(formatProblem);
