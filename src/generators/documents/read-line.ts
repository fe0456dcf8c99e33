import { NodeType } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { marks } from '../../shared/marks.ts';
import type { Standing } from '../../treaty/standing.ts';
import type { Inline } from './model.ts';

/** What is no part of a document, besides what is not printed. */
const passedOver = new Set([
	'NAV',
	'FORM',
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'NOSCRIPT',
	'COPY-TEXT',
	'DOT-FIELD',
]);

export const isElement = (node: Node): node is HTMLElement =>
	node.nodeType === NodeType.ELEMENT_NODE;

export const isPassedOver = (element: HTMLElement): boolean =>
	passedOver.has(element.tagName) ||
	element.classList.contains(marks.screenOnly) ||
	element.hasAttribute('hidden') ||
	(element.getAttribute('aria-hidden') === 'true' && !standingOf(element));

const standingOf = (element: HTMLElement): Standing | undefined =>
	/\bdot standing-(\w+)/.exec(element.getAttribute('class') ?? '')?.[1] as Standing | undefined;

/**
 * What reads the words of a line.
 *
 * @param page Address of the page with origin, to which the links in it are relative.
 */
export const lineReader = (page: string) => {
	const inlinesIn = (element: HTMLElement): Inline[] =>
		trimmed(element.childNodes.flatMap(inlinesOf));

	const inlinesOf = (node: Node): Inline[] => {
		if (!isElement(node)) {
			return node.nodeType === NodeType.TEXT_NODE ? [node.text.replace(/[ \t\r\n]+/g, ' ')] : [];
		}
		const standing = standingOf(node);
		if (standing) return [{ kind: 'standing', standing }];
		if (isPassedOver(node)) return [];
		const inside = () => node.childNodes.flatMap(inlinesOf);
		switch (node.tagName) {
			case 'STRONG':
			case 'B':
				return [{ kind: 'strong', inside: inside() }];
			case 'EM':
				return [{ kind: 'emphasis', inside: inside() }];
			case 'SMALL':
				return [{ kind: 'small', inside: inside() }];
			case 'BR':
				return [{ kind: 'break' }];
			case 'A': {
				const address = new URL(node.getAttribute('href') ?? '', page).href;
				const title = node.getAttribute('title') ?? '';
				return node.classList.contains(marks.source)
					? [{ kind: 'source', address, title }]
					: [{ kind: 'link', address, inside: inside() }];
			}
			case 'MARK':
				return [
					{
						kind: 'blank',
						name: node.getAttribute(marks.blank) ?? '',
						words: oneLine(node.text),
					},
				];
			case 'BDI':
			case 'SPAN': {
				const part = node.getAttribute(marks.part);
				if (part) return [{ kind: 'part', name: part, inside: inside() }];
				const language = node.getAttribute('lang');
				return language ? [{ kind: 'foreign', language, inside: inside() }] : inside();
			}
			// Drawings beside words that say the same.
			case 'SVG':
				return [];
			default:
				throw new Error(
					`<${node.tagName.toLowerCase()}> with the words "${oneLine(node.text).slice(0, 80)}" has no form on paper. Teach it to src/generators/documents/read-page.ts, or mark it "${marks.screenOnly}".`,
				);
		}
	};

	return { inlinesIn, inlinesOf };
};

/** Without line breaks. Spaces that hold words together, as before a French colon, stay. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

const isLink = (inline: Inline | undefined): boolean =>
	typeof inline === 'object' && inline.kind === 'link';

const isSource = (inline: Inline): boolean =>
	typeof inline === 'object' && inline.kind === 'source';

/** Between two links that only the look of the page keeps apart. */
const between = ' · ';

/** Joins texts that touch, and leaves no blank at either end nor two in a row. */
export const trimmed = (inlines: Inline[]): Inline[] => {
	const joined: Inline[] = [];
	for (const inline of inlines) {
		const last = joined.at(-1);
		if (isSource(inline) && typeof last === 'string') joined[joined.length - 1] = last.trimEnd();
		if (isLink(inline) && isLink(joined.findLast((other) => other !== ' '))) joined.push(between);
		if (typeof inline === 'string' && typeof last === 'string') {
			joined[joined.length - 1] = (last + inline).replace(/ {2,}/g, ' ');
		} else joined.push(inline);
	}
	if (typeof joined[0] === 'string') joined[0] = joined[0].trimStart();
	const last = joined.at(-1);
	if (typeof last === 'string') joined[joined.length - 1] = last.trimEnd();
	return joined.filter((inline) => inline !== '');
};
