import { NodeType } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { marks } from '../../shared/marks.ts';
import type { Standing } from '../../treaty/standing.ts';
import { drawingAlone } from './drawing.ts';
import { groups, roles } from './model.ts';
import type { Block, Cell, Inline, Picture } from './model.ts';

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

/** Elements without a meaning of their own: what is in them counts. */
const transparent = new Set([
	'DIV',
	'SECTION',
	'ARTICLE',
	'HEADER',
	'HGROUP',
	'STANDING-CHOICE',
	'DETAILS',
]);

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

const isPassedOver = (element: HTMLElement): boolean =>
	passedOver.has(element.tagName) ||
	element.classList.contains(marks.screenOnly) ||
	element.hasAttribute('hidden') ||
	(element.getAttribute('aria-hidden') === 'true' && !standingOf(element));

const standingOf = (element: HTMLElement): Standing | undefined =>
	/\bdot standing-(\w+)/.exec(element.getAttribute('class') ?? '')?.[1] as Standing | undefined;

/** Finds what a class of the element means. */
const meantBy = <Meaning>(element: HTMLElement, meanings: Record<string, Meaning>) =>
	Object.entries(meanings).find(([name]) => element.classList.contains(name))?.[1];

/**
 * Reads a part of a finished page.
 *
 * @param page Address of the page with origin, to which the links in it are relative.
 * @throws Error with the words of an element that documents do not know.
 */
export const readBlocks = (root: HTMLElement, page: string): Block[] => {
	const blocksIn = (nodes: Node[]): Block[] => {
		const blocks: Block[] = [];
		let run: Inline[] = [];
		const endRun = () => {
			const inside = trimmed(run);
			if (inside.length > 0) blocks.push({ kind: 'paragraph', inside });
			run = [];
		};
		for (const node of nodes) {
			const found = isElement(node) && !isPassedOver(node) ? blockOf(node) : undefined;
			if (found) {
				endRun();
				blocks.push(...found);
			} else run.push(...inlinesOf(node));
		}
		endRun();
		return blocks;
	};

	/** The blocks an element is; undefined for one that stands in a line. */
	const blockOf = (element: HTMLElement): Block[] | undefined => {
		const { tagName, childNodes } = element;
		const group = meantBy(element, groups);
		if (group) {
			const id = element.querySelector('h2, h3')?.id ?? '';
			return [{ kind: 'group', name: group, id, blocks: blocksIn(childNodes) }];
		}
		if (transparent.has(tagName)) return blocksIn(childNodes);
		const role = meantBy(element, roles);
		switch (tagName) {
			case 'H1':
			case 'H2':
			case 'H3':
			case 'H4':
				return [
					{
						kind: 'heading',
						level: Number(tagName.slice(1)),
						id: element.id,
						inside: inlinesIn(element),
					},
				];
			case 'P':
			case 'SUMMARY': {
				const inside = inlinesIn(element);
				if (inside.length === 0) return [];
				return [{ kind: 'paragraph', ...(role && { role }), inside }];
			}
			case 'ASIDE':
				return blocksIn(childNodes).map((block) =>
					block.kind === 'paragraph' ? { ...block, role: 'note' } : block,
				);
			case 'UL':
			case 'OL':
				return [{ kind: 'list', ordered: tagName === 'OL', items: itemsOf(element) }];
			case 'BLOCKQUOTE':
				return [{ kind: 'quote', blocks: blocksIn(childNodes) }];
			case 'DL':
				return [{ kind: 'terms', items: termsOf(element) }];
			case 'TABLE':
				return [tableOf(element)];
			case 'FIGURE':
				return [pictureOf(element)];
			default:
				return undefined;
		}
	};

	const itemsOf = (list: HTMLElement): Block[][] =>
		childrenOf(list).map((item) => {
			const group = meantBy(item, groups);
			const blocks = blocksIn(item.childNodes);
			return group ? [{ kind: 'group', name: group, id: '', blocks }] : blocks;
		});

	const termsOf = (list: HTMLElement) =>
		childrenOf(list).map((entry) => ({
			term: inlinesIn(one(entry, 'dt')),
			blocks: childrenOf(entry)
				.filter(({ tagName }) => tagName === 'DD')
				.flatMap(({ childNodes }) => blocksIn(childNodes)),
		}));

	const tableOf = (table: HTMLElement): Block => {
		const rows = (selector: string): Cell[][] =>
			table.querySelectorAll(selector).map((row) =>
				childrenOf(row).map((cell) => ({
					head: cell.tagName === 'TH',
					span: Number(cell.getAttribute('colspan') ?? 1),
					blocks: blocksIn(cell.childNodes),
				})),
			);
		return {
			kind: 'table',
			caption: oneLine(table.querySelector('caption')?.text ?? ''),
			head: rows('thead tr'),
			body: rows('tbody tr'),
		};
	};

	const pictureOf = (figure: HTMLElement): Picture => {
		const [title, ...notes] = one(figure, 'figcaption').querySelectorAll('p');
		const svg = one(figure, 'svg');
		return {
			kind: 'picture',
			svg: drawingAlone(svg.outerHTML),
			alternative: svg.getAttribute('aria-label') ?? '',
			title: title ? inlinesIn(title) : [],
			note: notes.flatMap(inlinesIn),
			key: figure
				.querySelectorAll('.drawing-key')
				.map((key) => ({ kind: 'list', ordered: key.tagName === 'OL', items: itemsOf(key) })),
			marks: figure.querySelectorAll('.drawing-key li').map((item) => {
				const mark = item.querySelector('svg');
				return mark ? drawingAlone(mark.outerHTML) : '';
			}),
			data: figure
				.querySelectorAll('details')
				.flatMap(childrenOf)
				.filter(({ tagName }) => tagName !== 'SUMMARY')
				.flatMap((element) => blocksIn([element])),
		};
	};

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
			case 'SPAN': {
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

	return blocksIn(root.childNodes);
};

const childrenOf = (element: HTMLElement): HTMLElement[] =>
	element.childNodes.filter(isElement).filter((child) => !isPassedOver(child));

const one = (element: HTMLElement, selector: string): HTMLElement => {
	const found = element.querySelector(selector);
	if (!found) throw new Error(`A <${element.tagName.toLowerCase()}> has no <${selector}>.`);
	return found;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isLink = (inline: Inline | undefined): boolean =>
	typeof inline === 'object' && inline.kind === 'link';

const isSource = (inline: Inline): boolean =>
	typeof inline === 'object' && inline.kind === 'source';

/** Between two links that only the look of the page keeps apart. */
const between = ' · ';

/** Joins texts that touch, and leaves no blank at either end nor two in a row. */
const trimmed = (inlines: Inline[]): Inline[] => {
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
