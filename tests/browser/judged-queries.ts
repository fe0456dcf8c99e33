import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/i18n/languages.ts';
import { root } from '../support/site.ts';

/** A query as somebody types it, and the pages that are right answers to it. */
export interface Judged {
	query: string;
	by: 'office' | 'campaigner';
	right: string[];
	misspelt?: true;
}

/** Queries of a language: those the search was tuned with, and those kept apart meanwhile. */
export const judgedIn = (language: Language): Record<'queries' | 'heldOut', Judged[]> =>
	parse(readFileSync(join(root, `tests/fixtures/judged-queries.${language}.yaml`), 'utf8'));
