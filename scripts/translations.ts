/**
 * `npm run translations`: which parts of each translation are outdated or missing, with the words that
 * changed. It changes nothing, but for:
 *
 * - `-- --record fr/letter fr/ui`, or a language: these follow the original as it stands.
 * - `-- --spelling "A misspelt name" letter#start`: every translation of this part still follows the
 *   original, whose meaning has not changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../src/content/checks/check-content.ts';
import type { Translation } from '../src/content/checks/translations.ts';
import { formatProblems, isError } from '../src/content/problems/problem.ts';
import { publish } from '../src/content/published/content.ts';
import { readContentFiles } from '../src/content/read/disk.ts';
import { siteDate } from '../src/content/read/site-date.ts';
import type { TextTranslation } from '../src/content/schemas/translation.ts';
import { recordOf, wavedRecordOf, withRecord } from './translations/records.ts';
import { report } from './translations/report.ts';

const root = process.env['CONTENT_ROOT'] ?? fileURLToPath(new URL('..', import.meta.url));
const today = siteDate(process.env);
const files = readContentFiles(root);
const { content, translations, problems } = readContent(files, today);
const { values, positionals: names } = parseArgs({
	allowPositionals: true,
	options: { record: { type: 'boolean' }, spelling: { type: 'string' } },
});

const write = (one: Translation, now: TextTranslation): void => {
	const path = `${root}/${one.record.file}`;
	const before = files.has(one.record.file) ? readFileSync(path, 'utf8') : '';
	writeFileSync(path, withRecord(before, one, now));
	files.set(one.record.file, '');
	console.log(`${one.language}/${one.name}: recorded.`);
};

const refuse = (message: string): never => {
	console.error(message);
	process.exit(1);
};

/** Translations of a name, at least one. */
const named = (name: string, fits: (one: Translation) => boolean): Translation[] => {
	const found = translations.filter(fits);
	if (found.length > 0) return found;
	return refuse(
		`No translation fits "${name}". Write fr/letter or fr with --record, and with --spelling a part of an original: letter#start.`,
	);
};

if (values.record || values.spelling !== undefined) {
	if (names.length === 0 || values.spelling === '') {
		refuse('Say what: --record fr/letter, or --spelling "A misspelt name" letter#start.');
	}
	for (const name of values.record ? names : []) {
		const fits = (one: Translation) =>
			one.language === name || `${one.language}/${one.name}` === name;
		for (const one of named(name, fits)) write(one, recordOf(one));
	}
	for (const name of values.record ? [] : names) {
		const [text, part = ''] = name.split('#');
		const fits = (one: Translation) => one.name === text && one.parts.some(({ id }) => id === part);
		for (const one of named(name, fits)) {
			const { state } = one.parts.find(({ id }) => id === part) ?? {};
			if (state !== 'outdated') continue;
			write(one, wavedRecordOf(one, part, `${values.spelling}, ${today}`));
		}
	}
} else if (content) {
	const texts = [...files.keys()].flatMap(
		(file) => /^content\/en\/(.+)\.mdx$/.exec(file)?.[1] ?? [],
	);
	console.log(report(root, texts, translations, publish(content, today)).join('\n'));
} else {
	console.log(formatProblems(problems.filter(isError)));
	process.exitCode = 1;
}
