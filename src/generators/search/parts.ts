import { NodeType } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';
import { marks } from '../../shared/marks.ts';
import { kindOf } from '../../content/schemas/routes.ts';
import type { Kind } from '../../shared/result-kinds.ts';

/** A part of a finished page that a visitor may look for: from its heading, or row, to the next. */
export interface Part {
	/** From the start of the site: `briefing/#article-4`, or `briefing/` for the beginning of a page. */
	address: string;
	title: string;
	/** Title of the page it is on. */
	page: string;
	kind: Kind;
	/** All words of it but its title. */
	text: string;
}

/** What holds nothing to be found by. */
const passedOver = new Set([
	'THEAD',
	'SCRIPT',
	'STYLE',
	'SVG',
	'NAV',
	'FORM',
	'BUTTON',
	'OUTPUT',
	'TEMPLATE',
]);

/** What stands in a line of text. */
const inLine = new Set(['A', 'ABBR', 'B', 'BDI', 'CODE', 'EM', 'I', 'MARK', 'SPAN', 'STRONG']);

const passedOverClasses = [marks.screenOnly, marks.source];

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;
const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** The words of a cell, those in small letters apart. */
const piecesOf = (cell: HTMLElement): string[] =>
	cell.querySelector('small')
		? cell.childNodes.map(({ text }) => oneLine(text)).filter(Boolean)
		: [oneLine(cell.text)];

/** The beginning of a page, without words of its own yet. */
export const partOfPage = (page: string, title: string): Part => ({
	address: page,
	title,
	page: title,
	kind: kindOf(page),
	text: '',
});

/**
 * Cuts a finished page into its parts.
 *
 * @param main The text of the page between header and footer.
 * @param page Address of the page without its language, for example `briefing/`.
 */
export const partsOf = (main: HTMLElement | null, page: string, title: string): Part[] => {
	if (!main) return [];
	const first = partOfPage(page, title);
	const parts = [first];
	let part = first;
	let kind = first.kind;
	let cells = 0;
	let unrepeated = false;
	const seen = new Set<string>();

	const begin = (id: string, ...heading: HTMLElement[]): void => {
		const words = heading.flatMap(piecesOf).join(', ');
		part = { address: `${page}#${id}`, title: words, page: title, kind, text: '' };
		parts.push(part);
	};
	const visit = (node: Node): void => {
		if (node.nodeType === NodeType.TEXT_NODE) {
			part.text += node.text;
			return;
		}
		if (!isElement(node) || passedOver.has(node.tagName)) return;
		const { id } = node;
		// Also a heading that is not printed: the letters on one page have such.
		if (id && /^H[23]$/.test(node.tagName)) {
			begin(id, node);
			return;
		}
		if (passedOverClasses.some((name) => node.classList.contains(name))) return;
		if (node.hasAttribute('hidden')) return;
		if (node.tagName === 'H1' || node.hasAttribute(marks.unsearched)) return;
		if (unrepeated && (node.tagName === 'P' || node.tagName === 'LI')) {
			if (seen.has(node.text)) return;
			seen.add(node.text);
		}
		const above = { part, kind, cells, unrepeated };
		unrepeated ||= node.hasAttribute(marks.unrepeated);
		// A table says how many cells of a row are its title.
		cells = Number(node.getAttribute(marks.titleCells) ?? cells);
		const isRow = node.tagName === 'TR' && id !== '' && cells > 0;
		if (isRow) begin(id, ...node.querySelectorAll('th, td').slice(0, cells));
		// A model text says what it is; its heading is inside of it.
		kind = (node.getAttribute(marks.kind) as Kind | undefined) ?? kind;
		const around = inLine.has(node.tagName) ? '' : ' ';
		part.text += around;
		for (const child of node.childNodes) visit(child);
		part.text += around;
		({ kind, cells, unrepeated } = above);
		if (isRow) ({ part } = above);
	};
	for (const child of main.childNodes) visit(child);
	// A mark of a source leaves a space before the sign that followed it.
	for (const one of parts) one.text = oneLine(one.text).replace(/ (?=[.,،)](?:\s|$))/g, '');
	return parts;
};
