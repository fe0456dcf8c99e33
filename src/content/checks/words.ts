import { defaultLanguage } from '../../i18n/languages.ts';
import { blanksIn, messages, neededBlanksIn } from '../schemas/interface/messages.ts';
import { wordFiles } from '../schemas/word-files.ts';
import type { ContentFiles } from '../read/disk.ts';
import { checkTypedFigures } from './figures-in-prose.ts';
import { blanksAt, checkMessages } from './messages.ts';
import type { Problem } from '../problems/problem.ts';
import { checkYaml } from '../read/yaml.ts';
import type { Checked } from '../read/yaml.ts';

/** Words of the interface and of the home page, by language and name: `en/ui`. */
export type CheckedWords = Map<string, Checked<unknown>>;

/** What a message of the interface is for. */
const sentenceOf = ([group, name]: PropertyKey[]): string => {
	const groups: Record<PropertyKey, Record<PropertyKey, string>> = messages;
	return groups[group ?? '']?.[name ?? ''] ?? '';
};

const onHome = ['joined', 'notJoined', 'date'];
const casualties = ['first', 'last', 'highest', 'highestYear', 'lowest', 'lowestYear', 'latest'];
const growth = ['Joined', 'Parties', 'Signatories'].flatMap((one) => [`first${one}`, `last${one}`]);
/** What the code fills into the other words, by file and field; into all others nothing. */
const filled = new Map<string, string[]>([
	['home.description', onHome],
	['home.lede', onHome],
	['home.field', onHome],
	['home.network.paragraphs', onHome],
	['figures.weapon.note', ['date']],
	['figures.casualties.note', ['date']],
	['figures.growth.note', ['date']],
	['figures.casualties.alternative', casualties],
	['figures.growth.alternative', ['first', 'date', ...growth]],
]);

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
			const field = [name, ...path.filter((key) => typeof key === 'string')].join('.');
			return name === 'ui' ? blanksIn(sentenceOf(path)) : (filled.get(field) ?? []);
		};
		const original = checked.get(`${defaultLanguage}/${name}`)?.value;
		const said = (path: PropertyKey[]) => {
			if (language !== defaultLanguage) return blanksAt(original, path);
			return name === 'ui' ? neededBlanksIn(sentenceOf(path)) : [];
		};
		problems.push(...checkMessages(`content/${id}.yaml`, language, value, at, known, said));
	}
	return { checked, problems };
};
