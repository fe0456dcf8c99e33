import type { Language } from '../../i18n/languages.ts';
import type { Facts } from '../schemas/fact-files.ts';
import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/word-files.ts';

/** What the YAML files of content/ hold, read and compared with their schemas. */
export interface Content {
	facts: Facts;
	/** content/site.yaml */
	site: Site;
	/** The languages that have words; the others are not offered yet. */
	words: Partial<Record<Language, Words>>;
	/** Parts of translations whose original has changed since, by language and name: `fr/letter`. */
	outdated: Record<string, string[] | undefined>;
}
