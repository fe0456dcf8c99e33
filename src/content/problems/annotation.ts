import type { Problem } from './problem.ts';

const escape = (text: string) =>
	text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** A problem as GitHub Actions shows it at its line. */
export const annotation = ({ file, line, column, message, fix, severity }: Problem): string =>
	`::${severity ?? 'error'} file=${escapeProperty(file)},line=${line},col=${column}::` +
	escape(fix ? `${message}\nFix: ${fix}` : message);
