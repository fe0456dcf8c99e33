import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sayIn } from '../../src/content/published/say.ts';
import type { Interface } from '../../src/content/schemas/interface.ts';
import type { Say } from '../../src/content/schemas/interface/messages.ts';
import type { Words } from '../../src/content/schemas/word-files.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { root } from './site.ts';

/** What the pages of a language say, by the files of editors. */
export interface WordsOfPages extends Pick<Words, 'asks' | 'home'> {
	language: Language;
	/** Says a message of ui.yaml. */
	t: Say;
	/** Name of a state by its two letters. */
	state: (iso2: string) => string;
}

/** @param folder Of the project, or of a fixture, whose content the pages have. */
export const wordsIn = (language: Language, folder = root): WordsOfPages => {
	const read = (name: string): unknown =>
		parse(readFileSync(join(folder, `content/${language}/${name}.yaml`), 'utf8'));
	const { states } = read('names') as Words['names'];
	const regions = new Intl.DisplayNames(language, { type: 'region' });
	return {
		language,
		t: sayIn(language, read('ui') as Interface),
		asks: read('asks') as Words['asks'],
		home: read('home') as Words['home'],
		state: (iso2) => states[iso2] ?? regions.of(iso2) ?? iso2,
	};
};
