import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsFrom } from './facts.ts';
import type { Facts } from '../schemas/fact-files.ts';

/** Facts from disk, for scripts and tests that run without Astro. `root` is the project's folder. */
export const readFacts = (root: string): Facts => {
	const folder = join(root, 'content/facts');
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const texts = names.map((name) => [
		name.replace('.yaml', ''),
		readFileSync(join(folder, name), 'utf8'),
	]);
	return factsFrom(Object.fromEntries(texts));
};
