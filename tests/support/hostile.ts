import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factFiles } from '../../src/content/schemas/fact-files.ts';
import { root } from './site.ts';

const folder = join(root, 'tests/fixtures/hostile');

/** Names of the hostile contents. */
export const hostileNames = readdirSync(folder);

/** A file that each of them writes if it runs; what sets a global name writes it at the end. */
export const canary = '/tmp/canary-content';

/** A hostile content and where it goes: a text of its own, or the end of a file of data. */
export const hostileContent = (name: string): { file: string; text: string; append: boolean } => {
	const text = readFileSync(join(folder, name), 'utf8');
	if (name.endsWith('.mdx')) return { file: `content/en/${name}`, text, append: false };
	const [data = ''] = name.split('.');
	const place = Object.hasOwn(factFiles, data) ? 'facts' : 'en';
	return { file: `content/${place}/${data}.yaml`, text: `\n${text}`, append: true };
};
