import { modelTextSchema } from '../schemas/model-texts.ts';
import { textSchema } from '../schemas/text.ts';
import type { ContentFiles } from './disk.ts';
import { parseText } from './mdx/parse-text.ts';
import type { ParsedText } from './mdx/parse-text.ts';
import type { Problem } from '../problems/problem.ts';
import { checkYaml } from './yaml.ts';
import type { Checked } from './yaml.ts';

/** What the head of a text or of a model text holds, as far as other texts need it. */
interface Head {
	title?: string;
	description?: string;
	kind?: string;
	mails?: { id: string }[];
	before?: string[];
	/** Of a text; a model text has a sentence of that name. */
	next?: Record<'member' | 'campaigner', { page: string }>;
}

/** A text that is cut into head and body. */
export interface ReadText {
	file: string;
	source: string;
	language: string;
	/** Path below the language without its ending. */
	text: string;
	isModel: boolean;
	parsed: ParsedText;
	/** Undefined where it has problems. */
	head: Head | undefined;
	at: Checked<unknown>['at'];
}

/** The head's YAML begins below the first line of hyphens. */
const headLine = 2;

/** Texts with their heads, and what is wrong with these and with the form of the bodies. */
export const readTexts = (files: ContentFiles): { read: ReadText[]; problems: Problem[] } => {
	const problems: Problem[] = [];
	const read: ReadText[] = [];
	for (const [file, source] of files) {
		if (!file.endsWith('.mdx')) continue;
		const [, language = '', ...rest] = file.replace(/\.mdx$/, '').split('/');
		const isModel = rest[0] === 'model-texts';
		const parsed = parseText(file, source);
		const { value, problems: found, at } = checkHead(file, isModel, parsed);
		problems.push(...parsed.problems, ...found);
		const head = value as Head | undefined;
		read.push({ file, source, language, text: rest.join('/'), isModel, parsed, head, at });
	}
	return { read, problems };
};

const checkHead = (file: string, isModel: boolean, { head }: ParsedText): Checked<unknown> => {
	const at = () => ({ line: 1, column: 1 });
	if (head === undefined) return { value: undefined, problems: [], at };
	if (head.trim() === '') {
		const message = 'The front matter is empty.';
		const fix = 'write title: and description: between the two lines ---.';
		return { value: undefined, problems: [{ file, ...at(), message, fix }], at };
	}
	return checkYaml(file, head, isModel ? modelTextSchema : textSchema, headLine);
};
