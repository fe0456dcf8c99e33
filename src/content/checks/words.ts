import { defaultLanguage } from '../../i18n/languages.ts';
import { blanksIn, messages } from '../schemas/interface/messages.ts';
import { wordFiles } from '../schemas/word-files.ts';
import type { ContentFiles } from '../read/disk.ts';
import { checkTypedFigures } from './figures-in-prose.ts';
import { blanksAt, checkMessages } from './messages.ts';
import type { Problem } from '../problems/problem.ts';
import { checkYaml } from '../read/yaml.ts';
import type { Checked } from '../read/yaml.ts';

/** Words of the interface and of the home page, by language and name: `en/ui`. */
export type CheckedWords = Map<string, Checked<unknown>>;

/** What the code fills into a message of the interface; undefined where there is none. */
const blanksOf = ([group, name]: PropertyKey[]): string[] | undefined => {
	const groups: Record<PropertyKey, Record<PropertyKey, string>> = messages;
	const sentence = groups[group ?? '']?.[name ?? ''];
	return typeof sentence === 'string' ? blanksIn(sentence) : undefined;
};

/** What the home page fills into its words. */
const homeBlanks = ['joined', 'notJoined', 'date'];

/** Words in YAML by themselves, and compared with those of the first language. */
export const checkWords = (
	files: ContentFiles,
	figures: Map<number, string>,
): { checked: CheckedWords; problems: Problem[] } => {
	const checked: CheckedWords = new Map();
	const problems: Problem[] = [];
	for (const [file, text] of files) {
		const [, id = '', language, name] = /^content\/((\w+)\/(\w+))\.yaml$/.exec(file) ?? [];
		if (!language || language === 'facts' || !name) continue;
		const result = checkYaml(file, text, wordFiles[name as keyof typeof wordFiles]);
		problems.push(...result.problems);
		if (name === 'home') problems.push(...checkTypedFigures(file, text, figures, 'words'));
		checked.set(id, result);
	}
	for (const [id, { value, at }] of checked) {
		const [language = '', name = ''] = id.split('/');
		const known = (path: PropertyKey[]) => {
			if (name === 'home') return homeBlanks;
			if (name === 'ui') return blanksOf(path);
			return language === defaultLanguage
				? undefined
				: blanksAt(checked.get(`${defaultLanguage}/${name}`)?.value, path);
		};
		problems.push(...checkMessages(`content/${id}.yaml`, value, at, known));
	}
	return { checked, problems };
};
