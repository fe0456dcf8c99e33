import { speak } from '../../content/published/words.ts';
import type { Language } from '../../i18n/languages.ts';
import { pluralsOf } from '../../i18n/plurals.ts';

/** The columns of a list of recipients. */
export const columns = ['name', 'address', 'salutation', 'state', 'line'] as const;

/** What the script of a list says, for its attribute: `ListWords` in `browser/letters/list-report.ts`. */
export const listWordsIn = (language: Language) => {
	const { t } = speak(language);
	const problems = {
		'open-quote': t('listProblems.open-quote', { row: '{row}' }),
		'no-rows': t('listProblems.no-rows'),
		'one-column': t('listProblems.one-column'),
		'no-header': t('listProblems.no-header', {
			columns: columns.map((column) => t(`columns.${column}`)).join(', '),
		}),
		'missing-column': t('listProblems.missing-column', { column: '{column}' }),
		'too-many-rows': t('listProblems.too-many-rows', { count: '{count}' }),
		'more-cells': t('listProblems.more-cells', { row: '{row}', count: '{count}' }),
		'stray-quote': t('listProblems.stray-quote', { row: '{row}' }),
		'too-long': t('listProblems.too-long', { row: '{row}', column: '{column}', count: '{count}' }),
		'no-name': t('listProblems.no-name', { row: '{row}' }),
		'no-state': t('listProblems.no-state', { row: '{row}' }),
		'unknown-state': t('listProblems.unknown-state', { row: '{row}', value: '{value}' }),
		'repeated-column': t('listProblems.repeated-column', { column: '{column}', value: '{value}' }),
		'duplicate-row': t('listProblems.duplicate-row', { row: '{row}', first: '{first}' }),
		'unreadable-letters': t('listProblems.unreadable-letters', {
			row: '{row}',
			column: '{column}',
			count: '{count}',
		}),
		'control-signs': t('listProblems.control-signs', {
			row: '{row}',
			column: '{column}',
			count: '{count}',
		}),
		'several-lines': t('listProblems.several-lines', { row: '{row}', column: '{column}' }),
	};
	return {
		problems,
		files: Object.fromEntries(
			(['too-large', 'empty', 'unreadable', 'spreadsheet', 'other'] as const).map((kind) => [
				kind,
				t(`fileProblems.${kind}`),
			]),
		),
		columns: Object.fromEntries(columns.map((column) => [column, t(`columns.${column}`)])),
		said: {
			...Object.fromEntries(
				(
					[
						'reading',
						'refused',
						'leftOut',
						'warning',
						'line',
						'stopped',
						'failed',
						'templateFile',
						'madeFile',
						'letterFile',
						'row',
						'fileName',
						'blanks',
					] as const
				).map((name) => [name, t(`list.${name}`)]),
			),
			blank: t('ways.blank', { blanks: '{blanks}' }),
			again: t('ways.again'),
			encoding: t('list.encoding', { encoding: '{encoding}' }),
			unknown: t('list.unknown', { columns: '{columns}' }),
			more: t('list.more', { count: '{count}' }),
		},
		counts: {
			read: pluralsOf(language, (n) => t('list.read', { n }), t('list.none')),
			preview: pluralsOf(language, (n) => t('list.preview', { n }), ''),
			making: pluralsOf(language, (n) => t('list.making', { n, made: '{made}' }), ''),
			done: pluralsOf(language, (n) => t('list.done', { n }), ''),
			left: pluralsOf(language, (n) => t('list.left', { n }), ''),
		},
	};
};
