import type { HTMLElement, Node } from 'node-html-parser';
import { drawingAlone } from './drawing.ts';
import { groups, roles } from './model.ts';
import type { Block, Cell, Inline, Picture } from './model.ts';
import { isElement, isPassedOver, lineReader, oneLine, trimmed } from './read-line.ts';

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
	const { inlinesIn, inlinesOf } = lineReader(page);

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

	return blocksIn(root.childNodes);
};

const childrenOf = (element: HTMLElement): HTMLElement[] =>
	element.childNodes.filter(isElement).filter((child) => !isPassedOver(child));

const one = (element: HTMLElement, selector: string): HTMLElement => {
	const found = element.querySelector(selector);
	if (!found) throw new Error(`A <${element.tagName.toLowerCase()}> has no <${selector}>.`);
	return found;
};
