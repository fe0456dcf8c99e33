import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factFiles } from '../../src/content/schemas/fact-files.ts';
import { root } from './site.ts';

const folder = join(root, 'tests/fixtures/hostile');

/**
 * Names of the hostile contents. All are harmless to the parsers by themselves. A component that is
 * opened before a list and closed inside it is not among them: it ends the process of Sätteri, and
 * the checks set it aside before.
 */
export const hostileNames = readdirSync(folder);

/**
 * A file that each of them writes if it runs; what sets a global name writes it at the end. Each run
 * of a test file has its own, and hands it on to the processes that it starts.
 */
export const canary = (process.env['CANARY'] ??= join(tmpdir(), `canary-${process.pid}`));

/** A hostile content and where it goes: a text of its own, or the end of a file of data. */
export const hostileContent = (name: string): { file: string; text: string; append: boolean } => {
	const text = readFileSync(join(folder, name), 'utf8').replaceAll('/tmp/canary-content', canary);
	if (name.endsWith('.mdx')) return { file: `content/en/${name}`, text, append: false };
	const [data = ''] = name.split('.');
	const place = Object.hasOwn(factFiles, data) ? 'facts' : 'en';
	return { file: `content/${place}/${data}.yaml`, text: `\n${text}`, append: true };
};
