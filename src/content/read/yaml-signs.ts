import { isCollection, isScalar, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import { hiddenCharacter } from './characters.ts';
import type { Found } from '../problems/problem.ts';

/** Texts without any of these need no closer look. */
const unusual =
	/(?<=[\s[{,])[&*!]\S|^(?:%|---|\.\.\.)|\\[xuUePNL_]|(?<=[:[{,] ?|- )(?:yes|no|on|off|y|n)(?=\s*(?:[,\]}:#]|$))|^[^#\n]*\S[ \t]+#|__proto__|["']{2}|<\/?[a-z]|&#?\w+;|\*\S|\]\(/im;

export const isUnusual = (text: string): boolean => unusual.test(text);

/** What a page would show as it is written here. */
const markup: [pattern: RegExp, fix: string][] = [
	[/&(?:[a-z]+|#x?[\da-f]+);/i, 'write the character itself.'],
	[/<\/?[a-z][^<>]*>/i, 'leave it out.'],
	[/(?<!\w)(\*{1,2})\S(?:[^*]*\S)?\1(?!\w)/, 'leave out the asterisks.'],
	[/\[[^\]]*\]\([^)]*\)/, 'write the words alone.'],
];

/** `no` means false to many programs that read YAML, and NO is Norway. */
const yesOrNo = /^(?:yes|no|on|off|y|n)$/i;

/**
 * Signs with a meaning in YAML that an editor does not expect: they copy other parts of the file,
 * name a type, end the file, or hide words.
 */
export const signFaults = (document: Document.Parsed, text: string): Found[] => {
	const faults: Found[] = [];
	for (const { 0: sign, index } of text.matchAll(/^(?:%\S*|---|\.\.\.)/gm)) {
		faults.push({
			offset: index,
			message: `A line that begins with ${sign} ends or splits the file.`,
			fix: 'delete the line.',
		});
	}
	if (faults.length > 0) return faults;

	const words = (offset: number) => /^[^\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
	const special = (sign: string, offset: number) => {
		faults.push({
			offset,
			message: `Words that begin with ${sign} have a meaning of their own, which content does not use.`,
			fix: `put the words into double quotes: "${words(offset).replace(/["\\]/g, '\\$&')}"`,
		});
	};
	const bare = (node: Scalar) =>
		node.type === 'PLAIN' && yesOrNo.test(node.source ?? '') && typeof node.value === 'string';

	visit(document, {
		Alias: (_key, node) => special('*', node.range?.[0] ?? 0),
		Node: (role, node) => {
			const [start] = node.range ?? [0];
			const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
			const sign = /(?<=^|[\s[{,])[&!]\S*\s+$/.exec(before);
			if ('anchor' in node && node.anchor) {
				special('&', sign ? start - before.length + sign.index : start);
			} else if ('tag' in node && node.tag && isWritten(node.tag, before)) {
				special('!', sign ? start - before.length + sign.index : start);
			}
			if (role === 'key' && isCollection(node)) {
				faults.push({
					offset: start,
					message: 'This cannot be the name of a field.',
					fix: 'write its name in plain words, then a colon and a space.',
				});
			}
			if (!isScalar(node)) return;
			if (role !== 'key' && bare(node)) {
				const source = node.source ?? '';
				faults.push({
					offset: start,
					message: `Without quotes, many programs read ${source} as ${/^(y|yes|on)$/i.test(source) ? 'true' : 'false'}.`,
					fix: `write "${source}".`,
					mend: { from: source, to: `"${source}"` },
				});
			}
			if (node.value === '__proto__') {
				faults.push({
					offset: start,
					message: '"__proto__" cannot be a name.',
					fix: 'choose another one, in plain words.',
				});
			}
			if (typeof node.value === 'string' && node.type !== 'PLAIN' && node.value.trim() === '') {
				faults.push({
					offset: start,
					message: 'These words are empty.',
					fix: 'write them, or delete the field.',
				});
			}
			if (typeof node.value === 'string') {
				for (const [pattern, fix] of markup) {
					const [found] = pattern.exec(node.value) ?? [];
					if (found === undefined) continue;
					faults.push({
						offset: start,
						message: `Visitors would see "${found}" literally: this is plain text, without Markdown or HTML.`,
						fix,
					});
				}
				const hidden = hiddenCharacter(node.value);
				if (hidden && !hiddenCharacter(text.slice(start, node.range?.[1]))) {
					faults.push({
						offset: start,
						message: `Here is ${hidden}, which nobody can see.`,
						fix: 'delete its code, which begins with \\, from these words.',
					});
				}
			}
			if (node.comment !== undefined && node.comment !== null && node.type === 'PLAIN') {
				const at = text.indexOf('#', node.range?.[1] ?? start);
				if (at >= 0 && !text.slice(start, at).includes('\n')) {
					faults.push({
						offset: at,
						message: 'What follows # is not read.',
						fix: 'put the words before and after it into double quotes, or move the remark onto a line of its own.',
					});
				}
			}
		},
	});
	return faults;
};

/** Every node gets a tag while it is read; only one that somebody wrote counts. */
const isWritten = (tag: string, before: string): boolean =>
	!tag.startsWith('tag:yaml.org,2002:') || /!\S*\s*$/.test(before);
