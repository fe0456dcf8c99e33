import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../support/site.ts';

/** A query as somebody types it, and the pages that are right answers to it. */
export interface Judged {
	query: string;
	by: 'office' | 'campaigner';
	right: string[];
	misspelt?: true;
}

const file = join(root, 'tests/fixtures/judged-queries.yaml');

/** Those the search was tuned with, and those kept apart meanwhile. */
export const { queries, heldOut } = parse(readFileSync(file, 'utf8')) as Record<
	'queries' | 'heldOut',
	Judged[]
>;
