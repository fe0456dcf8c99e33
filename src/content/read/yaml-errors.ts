import { isCollection, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Found } from '../problems/problem.ts';

interface Line {
	start: number;
	text: string;
	/** What stands before the words: spaces, a hyphen, the name of the field. */
	before: string;
	words: string;
}

const lineAt = (text: string, offset: number): Line => {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const line = text.slice(start).split('\n')[0] ?? '';
	const [, before = '', words = ''] =
		/^(\s*(?:- +)*(?:["']?[\w-]+["']?: +)?)(.*)$/.exec(line) ?? [];
	return { start, text: line, before, words };
};

const quoted = ({ before, words }: Line): string =>
	`${before.trimStart()}"${words.replace(/["\\]/g, '\\$&')}"`;

/**
 * Faults of form, in words of somebody who writes YAML by hand. One such fault makes the rest of the
 * file unreadable, so that only the first is real; but every tab is.
 */
export const yamlFaults = (document: Document.Parsed, text: string): Found[] => {
	const tabs = [...text.matchAll(/^ *(?:- *)*\t/gm)];
	if (tabs.length > 0 && document.errors.length > 0) {
		return tabs.map(({ 0: { length }, index }) => ({
			offset: index + length - 1,
			message: 'This line is indented with a tab.',
			fix: 'use spaces, two for each level.',
		}));
	}
	const [error] = document.errors;
	return error ? [faultOf(error, document, text)] : [];
};

const faultOf = (error: YAMLError, document: Document, text: string): Found => {
	const { code, message } = error;
	const offset = Math.min(error.pos[0], text.length);
	const line = lineAt(text, offset);
	const here = line.start + line.text.search(/\S|$/);
	const wordsAt = line.start + line.before.length;

	if (code === 'DUPLICATE_KEY') {
		return { offset, message: 'This field is given twice.', fix: 'keep one of the two.' };
	}
	const open = openBefore(document, offset, text);
	if (open !== undefined) {
		const sign = text[open] ?? '';
		if (sign === '"' || sign === "'") {
			return {
				offset: open,
				message: 'Quotes are opened here and not closed.',
				fix: `close them with ${sign} at the end of the words.`,
			};
		}
		return {
			offset: open,
			message: `A bracket ${sign} is opened here and not closed.`,
			fix: `close it with ${sign === '[' ? ']' : '}'}, or put words that begin with a bracket into double quotes.`,
		};
	}
	const [quote] = /^["']/.exec(line.words) ?? [];
	if (quote) {
		const closed = line.words.indexOf(quote, 1) > 0;
		return {
			offset: wordsAt,
			message: closed
				? 'What follows the closing quotes cannot be read.'
				: 'Quotes are opened here and not closed.',
			fix: closed ? `write ${quoted(line)}` : `close them with ${quote} at the end of the words.`,
		};
	}
	if (/^[[\]{}@`%&*!|>,?-]/.test(line.words) && !/- indicator/.test(message)) {
		return {
			offset: wordsAt,
			message: `Words that begin with ${line.words.charAt(0)} need double quotes.`,
			fix: `write ${quoted(line)}`,
		};
	}
	const glued = /^\s*(?:- )*([\w-]+):(?=[^\s:/])(.*)$/.exec(line.text);
	if (glued) {
		return {
			offset: here,
			message: 'A space is missing after the colon.',
			fix: `write ${glued[1]}: ${glued[2]}`,
		};
	}
	if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY') {
		if (/:( |$)/.test(line.words)) {
			return {
				offset: wordsAt,
				message: 'A colon in these words starts a new field.',
				fix: `put the words into double quotes: ${quoted(line)}`,
			};
		}
		if (!line.text.includes(':')) return noField(here);
		// The words go on below and hold a field there: that line is too far to the right.
		const below = line.start + line.text.length + 1;
		const next = lineAt(text, below);
		return indent(next.start + next.text.search(/\S|$/));
	}
	if (/indent|same column|- indicator/i.test(message)) return indent(here);
	if (/followed by map values|node end/.test(message) && !line.text.includes(':')) {
		return noField(here);
	}
	return {
		offset,
		message: 'This line cannot be read.',
		fix: 'compare it with an entry above; put words with a colon, a # or a bracket into double quotes.',
	};
};

const noField = (offset: number): Found => ({
	offset,
	message: 'This line belongs to no field.',
	fix: 'move it up to the words it belongs to, or write the name of its field and a colon before it.',
});

const indent = (offset: number): Found => ({
	offset,
	message: 'This line is not aligned with the entry it belongs to.',
	fix: 'indent it as far as the other fields of the same entry.',
});

/** Offset of quotes or of a bracket that run on into the line of an error. */
const openBefore = (document: Document, error: number, text: string): number | undefined => {
	let found: number | undefined;
	const look = (_key: unknown, node: Node): void => {
		const [start, end] = node.range ?? [0, 0];
		if (start >= error || end < text.lastIndexOf('\n', error - 1)) return;
		const sign = text[start] ?? '';
		const long = text.slice(start, end).includes('\n') || end >= text.trimEnd().length;
		if (isScalar(node) && /["']/.test(sign) && long) found ??= start;
		const closed = /[\]}]/.test(text[end - 1] ?? '');
		if (isCollection(node) && node.flow && /[[{]/.test(sign) && !closed) found ??= start;
	};
	visit(document, { Scalar: look, Collection: look });
	return found;
};
