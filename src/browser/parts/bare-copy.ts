/** Elements that keep their meaning in any program; all others are left out and their words stay. */
const kept =
	/^(A|B|BDI|BLOCKQUOTE|BR|CAPTION|DD|DL|DT|EM|H[1-6]|I|LI|OL|P|STRONG|SUB|SUP|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
/** Holds the parts of a list or a table, which are none without it. */
const holder = /^(DL|OL|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
/** Stands by itself, between empty lines of plain text. */
const block = /^(BLOCKQUOTE|CAPTION|DL|H[1-6]|OL|P|TABLE|UL)$/;
/** What one presses or sees, and no words of the text. */
const left = 'button, form, nav, output, script, style, svg, .no-print, .source, .unseen';

const isShown = (element: Element): boolean =>
	!element.matches(left) && getComputedStyle(element).display !== 'none';

/** The bare element for one of the page, or undefined where only its words are kept. */
const bareElement = (element: Element): HTMLElement | undefined => {
	if (element.matches('mark:not([data-filled])')) {
		// A blank to fill in keeps its colour, and words that can be read on it.
		const blank = document.createElement('span');
		// As an attribute the policy of a host would refuse it.
		blank.style.cssText = 'background: #ffe9a8; color: #000';
		return blank;
	}
	const isBare = kept.test(element.tagName) && !element.matches('.fact');
	const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
	const isBlock = getComputedStyle(element).display !== 'inline';
	if (!isBare && !(words && isBlock)) return undefined;
	const bare = document.createElement(isBare ? element.tagName : 'p');
	for (const name of ['lang', 'dir', 'colspan', 'rowspan', 'start']) {
		const value = element.getAttribute(name);
		if (value) bare.setAttribute(name, value);
	}
	// Where it is pasted, nothing around it says that it is read from the right.
	if (isBlock && getComputedStyle(element).direction === 'rtl') bare.dir = 'rtl';
	if (element instanceof HTMLAnchorElement && element.href) bare.setAttribute('href', element.href);
	return bare;
};

const copyInto = (to: Node, from: Node, range: Range): void => {
	for (const node of from.childNodes) {
		if (!range.intersectsNode(node)) continue;
		if (node instanceof Text) {
			const start = node === range.startContainer ? range.startOffset : 0;
			const end = node === range.endContainer ? range.endOffset : node.length;
			to.appendChild(new Text(node.data.slice(start, end)));
		} else if (node instanceof Element && isShown(node)) {
			const bare = bareElement(node);
			copyInto(bare ? to.appendChild(bare) : to, node, range);
		}
	}
};

/** Bare markup as plain text: an empty line between paragraphs, `* ` or a number before an item. */
const plainOf = (node: Node): string => {
	if (node instanceof Text) return node.data.replace(/[ \t\r\n]+/g, ' ');
	const words = [...node.childNodes].map(plainOf).join('');
	if (!(node instanceof HTMLElement)) return words;
	const item = [...(node.parentElement?.children ?? [])].indexOf(node) + 1;
	switch (node.tagName) {
		case 'BR':
			return '\n';
		case 'LI':
			return `${node.parentElement?.tagName === 'OL' ? `${item}.` : '*'} ${words.trim()}\n`;
		case 'TD':
		case 'TH':
			return `${words.trim()}\t`;
		case 'TR':
		case 'DT':
		case 'DD':
			return `${words.trim()}\n`;
		default:
			return block.test(node.tagName) ? `\n\n${words.trim()}\n\n` : words;
	}
};

/** Without the line breaks of the source, and the spaces at the edges of paragraphs, items and blanks. */
const tidy = (html: string): string =>
	html
		.replace(/[ \t\r\n]+/g, ' ')
		.replace(/(<(?:p|li|t[dhr]|h\d|span|ul|ol|div)\b[^>]*>) +/g, '$1')
		.replace(/ +(<\/?(?:p|li|t[dhr]|h\d|span(?=>)|ul|ol|table|blockquote|div)\b)/g, '$1')
		.trim();

/**
 * What a range of the page shows, for the clipboard: markup without any look of the page, whose dark
 * screen would give near-white letters, and plain text.
 */
export const bareCopy = (range: Range): { html: string; plain: string } => {
	const { commonAncestorContainer: around } = range;
	const from = around instanceof Text ? around.parentElement : around;
	const whole = document.createElement('div');
	let to: HTMLElement = whole;
	for (
		let node = from;
		node instanceof Element && holder.test(node.tagName);
		node = node.parentNode
	) {
		const bare = document.createElement(node.tagName);
		bare.append(...whole.childNodes);
		whole.append(bare);
		if (to === whole) to = bare;
	}
	if (from) copyInto(to, from, range);
	const plain = plainOf(whole)
		.replace(/ *\n */g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return { html: tidy(whole.innerHTML), plain };
};

/** From now on what is copied by key or menu is bare, but for what is copied from a field. */
document.addEventListener('copy', (event) => {
	const selection = getSelection();
	if (!event.clipboardData || !selection || selection.isCollapsed) return;
	if (event.target instanceof Element && event.target.matches('input, textarea')) return;
	const { html, plain } = bareCopy(selection.getRangeAt(0));
	event.clipboardData.setData('text/html', html);
	event.clipboardData.setData('text/plain', plain);
	event.preventDefault();
});
