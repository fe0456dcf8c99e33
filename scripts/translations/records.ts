import { parse, stringify } from 'yaml';
import type { TranslatedPart, Translation } from '../../src/content/checks/translations.ts';
import { signOf } from '../../src/content/read/parts.ts';
import { notReviewed } from '../../src/content/schemas/translation.ts';
import type { TextTranslation, WordsTranslation } from '../../src/content/schemas/translation.ts';

const isFollowed = ({ state }: TranslatedPart) => state !== 'missing' && state !== 'left over';

/** What a translation records once it follows its original as that stands, in all its parts. */
export const recordOf = ({ parts, recorded }: Translation): TextTranslation => ({
	reviewed: recorded?.reviewed ?? notReviewed,
	follows: Object.fromEntries(
		parts.filter(isFollowed).map(({ id, original = '' }) => [id, signOf(original)]),
	),
});

/** The same of one part, because its original has changed in spelling only. Others stay as they are. */
export const wavedRecordOf = (
	{ parts, recorded }: Translation,
	part: string,
	reason: string,
): TextTranslation => {
	const original = parts.find(({ id }) => id === part)?.original ?? '';
	return {
		reviewed: recorded?.reviewed ?? notReviewed,
		follows: { ...recorded?.follows, [part]: signOf(original) },
		waved: { ...recorded?.waved, [part]: reason },
	};
};

const yaml = (value: object) => stringify(value, { lineWidth: 0 });

/** The text of the file that holds the record, with another record; nothing else in it changes. */
export const withRecord = (
	text: string,
	{ name, file, record }: Translation,
	now: TextTranslation,
) => {
	if (record.file === file) {
		const [, open = '', head = '', rest = ''] = /^(---\n)([^]*?)(---[^]*)$/.exec(text) ?? [];
		const others = head.replace(/^translation:.*\n(?:[ \t]+.*\n)*/m, '');
		return open + others + yaml({ translation: now }) + rest;
	}
	const known = (parse(text) ?? {}) as WordsTranslation;
	const line = '# yaml-language-server: $schema=../../schemas/translation.json\n';
	return line + yaml({ ...known, [name]: now });
};
