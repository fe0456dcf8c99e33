import { speak } from '../../content/published/words.ts';
import type { Language } from '../../i18n/languages.ts';
import { pluralsOf } from '../../i18n/plurals.ts';
import { inRow } from '../../shared/in-row.ts';

/** The columns of a list of recipients. */
export const columns = ['name', 'address', 'salutation', 'state', 'line'] as const;

/** What the script of a list says, for its attribute: `ListWords` in `browser/letters/list-report.ts`. */
export const listWordsIn = (language: Language) => {
	const { t, format } = speak(language);
	const problems = {
		'open-quote': t('listProblems.open-quote', { rows: '{rows}' }),
		'no-rows': t('listProblems.no-rows'),
		'one-column': t('listProblems.one-column'),
		'no-header': t('listProblems.no-header', {
			columns: inRow(
				columns.map((column) => t(`columns.${column}`)),
				format.locale,
			),
		}),
		'missing-column': t('listProblems.missing-column', { column: '{column}' }),
		'too-many-rows': t('listProblems.too-many-rows', { count: '{count}' }),
		'more-cells': t('listProblems.more-cells', { rows: '{rows}', count: '{count}' }),
		'stray-quote': t('listProblems.stray-quote', { rows: '{rows}' }),
		'too-long': t('listProblems.too-long', {
			rows: '{rows}',
			column: '{column}',
			count: '{count}',
		}),
		'no-name': t('listProblems.no-name', { rows: '{rows}' }),
		'no-state': t('listProblems.no-state', { rows: '{rows}' }),
		'unknown-state': t('listProblems.unknown-state', { rows: '{rows}', value: '{value}' }),
		'repeated-column': t('listProblems.repeated-column', { column: '{column}', value: '{value}' }),
		'duplicate-row': t('listProblems.duplicate-row', { rows: '{rows}', first: '{first}' }),
		'unreadable-letters': t('listProblems.unreadable-letters', {
			rows: '{rows}',
			column: '{column}',
			count: '{count}',
		}),
		'control-signs': t('listProblems.control-signs', {
			rows: '{rows}',
			column: '{column}',
			count: '{count}',
		}),
		'several-lines': t('listProblems.several-lines', { rows: '{rows}', column: '{column}' }),
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
			inRow: t('list.inRow', { row: '{row}' }),
			inRows: t('list.inRows', { rows: '{rows}' }),
			quoted: t('list.quoted', { value: '{value}' }),
			locale: format.locale,
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
